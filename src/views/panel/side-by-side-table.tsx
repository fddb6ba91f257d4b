import { type Row, sideBySide } from '../../reviews/facts/side-by-side';
import type { Snapshot } from '../../reviews/snapshot';
import { t } from '../../words';
import { dayInWords } from '../days';
import { keptText } from '../fact-value';

type Props = { one: Snapshot; other: Snapshot; name: string };

/** Two profiles of the same person, fact by fact, each with the day on which it was read. */
export function SideBySideTable({ one, other, name }: Props) {
  const all = sideBySide(one, other).rows;
  const rows = all.filter(isTold);
  const untold = all.filter((row) => !isTold(row)).map(({ fact }) => t(`fact.${fact}`));
  const dayIn = ({ readAt }: Snapshot) => dayInWords(readAt);
  return (
    <>
      <table>
        <caption class="quiet">{t('panel.compare.about')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('panel.compare.fact')}</th>
            <th scope="col">{t('panel.compare.open', { day: dayIn(one) })}</th>
            <th scope="col">{t('panel.compare.other', { name, day: dayIn(other) })}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.fact} class={row.relation}>
              <th scope="row">
                {t(`fact.${row.fact}`)}
                <span class="quiet">{relationText(row)}</span>
              </th>
              <td dir="auto">{keptText(row.fact, row.one)}</td>
              <td dir="auto">{keptText(row.fact, row.other)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {untold.length > 0 && <p class="quiet">{t('panel.compare.unread', { facts: { list: untold } })}</p>}
      <p class="quiet">{t('panel.compare.innocent')}</p>
    </>
  );
}

/** Does at least one of the two pages say something of it? */
const isTold = ({ one, other }: Row) => [one, other].some((kept) => kept !== undefined && kept.state !== 'unreadable');

const relationText = ({ relation, isCountedBySite }: Row) =>
  relation === 'differs' && isCountedBySite
    ? t('panel.compare.countedBySite')
    : t(`panel.compare.relation.${relation}`);

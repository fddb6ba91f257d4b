import { type Row, sideBySide } from '../../reviews/facts/side-by-side';
import type { Snapshot } from '../../reviews/snapshot';
import { t, written } from '../../words';
import { dayOf } from '../days';
import { keptText } from '../fact-value';

type Props = { one: Snapshot; other: Snapshot; name: string };

/** Two profiles of the same person, fact by fact, each with the day on which it was read. */
export function SideBySideTable({ one, other, name }: Props) {
  const { rows } = sideBySide(one, other);
  const dayIn = ({ readAt }: Snapshot) => written({ date: dayOf(readAt) });
  return (
    <>
      <div class="wide-table">
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
      </div>
      <p class="quiet">{t('panel.compare.innocent')}</p>
    </>
  );
}

const relationText = ({ relation, isCountedBySite }: Row) =>
  relation === 'differs' && isCountedBySite
    ? t('panel.compare.countedBySite')
    : t(`panel.compare.relation.${relation}`);

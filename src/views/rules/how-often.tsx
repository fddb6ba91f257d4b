import { type Hits, ownShare } from '../../health/hits';
import { type Figures, figures } from '../../rules/figures';
import { shares } from '../../rules/shares';
import { t } from '../../words';

/** `isWhole`: with how right the rule was where it was measured. */
type Props = { rule: string; hits: Hits; isWhole?: boolean };

/** The general figure, and the user's own beside it, so that a noisy rule is seen as noisy. */
export function HowOften({ rule, hits, isWhole }: Props) {
  const share = shares[rule];
  const own = ownShare(hits, rule);
  const general = share ? t('rules.foundOn', { share: share.per100, of: share.of }) : t('rules.notMeasured');
  return (
    <>
      <p class="quiet">
        {general} {own && t('rules.foundHere', own)}
      </p>
      {isWhole && figures[rule] && <p class="quiet">{measured(figures[rule])}</p>}
    </>
  );
}

const measured = ({ texts, marked, right, wanted }: Figures) =>
  t('rules.measured', {
    texts,
    precision: Math.round((100 * right) / marked),
    recall: Math.round((100 * right) / wanted),
  });

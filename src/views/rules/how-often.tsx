import { type Hits, ownShare } from '../../health/hits';
import { shares } from '../../rules/shares';
import { t } from '../../words';

/** The general figure, and the user's own beside it, so that a noisy rule is seen as noisy. */
export function HowOften({ rule, hits }: { rule: string; hits: Hits }) {
  const share = shares[rule];
  const own = ownShare(hits, rule);
  const general = share ? t('rules.foundOn', { share: share.per100, of: share.of }) : t('rules.notMeasured');
  return (
    <p class="quiet">
      {general} {own && t('rules.foundHere', own)}
    </p>
  );
}

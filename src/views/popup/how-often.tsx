import { type Hits, ownShare } from '../../health/hits';
import { shares } from '../../rules/shares';

/** The general figure, and the user's own beside it, so that a noisy rule is seen as noisy. */
export function HowOften({ rule, hits }: { rule: string; hits: Hits }) {
  const share = shares[rule];
  const own = ownShare(hits, rule);
  const general = share ? `Found on ${share.per100} in 100 ordinary profiles (${share.of}).` : 'Not measured yet.';
  return (
    <p class="quiet">
      {general}
      {own && ` Here: on ${own.flagged} of the ${own.checked} profiles you opened that it could check.`}
    </p>
  );
}

import { say } from '../../profile/sentence';
import { longestShared } from '../../text/runs';
import { similarity } from '../../text/shingles';
import { definePairRule, notComparable, nothing, shared } from './pair';

/** What both took from the job post is left out before. */
export const proposalDuplicate = definePairRule({
  id: 'proposal-duplicate',
  kind: 'ask',
  group: 'identity',
  on: true,
  between: 'two-proposals',
  thresholds: {
    alike: { unit: 'ofText', default: 60, min: 50, max: 95, step: 5 },
    words: { unit: 'words', default: 40, min: 40, max: 100, step: 10 },
  },
  check({ one, other, thresholds: { alike, words } }) {
    const fewest = Math.min(one.text?.words ?? 0, other.text?.words ?? 0);
    if (!one.text || !other.text || fewest < words) {
      return notComparable(say('rule.proposal_duplicate.short', { words }));
    }
    const share = similarity(setOf(one.text.runs), setOf(other.text.runs)) * 100;
    if (share < alike) return nothing;
    const { from, length } = longestShared(one.text.runs, other.text.runs);
    const place = { list: 'text' as const, from, to: from + length - 1 };
    return shared(say('rule.proposal_duplicate.found', { share: Math.floor(share) }), [place]);
  },
});

const setOf = (runs: readonly string[]) => new Set(runs.filter(Boolean));

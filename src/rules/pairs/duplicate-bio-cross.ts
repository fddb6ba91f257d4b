import { say } from '../../profile/sentence';
import { longestShared } from '../../text/runs';
import { similarity } from '../../text/shingles';
import { definePairRule, notComparable, nothing, shared } from './pair';

/** Texts are compared by five words in a row. */
const runLength = 5;
const fewestWords = 60;

export const duplicateBioCross = definePairRule({
  id: 'duplicate-bio-cross',
  kind: 'ask',
  group: 'identity',
  on: true,
  between: 'two-people',
  thresholds: {
    alike: { unit: 'ofText', default: 60, min: 50, max: 95, step: 5 },
    words: { unit: 'words', default: 25, min: 25, max: 100, step: 5 },
  },
  check({ one, other, thresholds: { alike, words } }) {
    if (!one.text || !other.text) return notComparable(say('rule.duplicate_bio_cross.unread'));
    const isCut = one.text.isCut || other.text.isCut;
    const none = isCut ? notComparable(say('rule.duplicate_bio_cross.part')) : nothing;
    if (Math.min(one.text.words, other.text.words) < fewestWords) return none;
    const longest = longestShared(one.text.runs, other.text.runs);
    const length = longest.length ? longest.length + runLength - 1 : 0;
    const isAlike = similarity(setOf(one.text.runs), setOf(other.text.runs)) * 100 >= alike;
    if (!isAlike && length < words) return none;
    const place = { list: 'text' as const, from: longest.from, to: longest.from + longest.length - 1 };
    return isAlike
      ? shared(say('rule.duplicate_bio_cross.alike'), [place])
      : shared(say('rule.duplicate_bio_cross.passage', { words: length }), [place]);
  },
});

const setOf = (runs: readonly string[]) => new Set(runs.filter(Boolean));

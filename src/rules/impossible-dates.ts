import { daysOf } from '../profile/dates';
import type { Job } from '../profile/facts';
import { type Sentence, say } from '../profile/sentence';
import { clear, defineRule, flagged, need } from './rule';

const day = 24 * 60 * 60 * 1000;
/** Somebody who has accepted an offer may say so. */
const monthsAhead = 6;

export const impossibleDates = defineRule({
  id: 'impossible-dates',
  kind: 'ask',
  group: 'history',
  on: true,
  needs: [need('employment')],
  thresholds: {},
  check({ facts: { employment }, now }) {
    if (employment?.state !== 'read') return clear;
    const found = employment.value.flatMap((job, index) => {
      const wrong = whatIsWrong(job, now);
      return wrong ? [{ wrong, source: employment.sources[index] }] : [];
    });
    const [first] = found;
    if (!first) return clear;
    return flagged(
      found.length > 1
        ? say('rule.impossible_dates.several', { first: first.wrong, count: found.length })
        : first.wrong,
      found.flatMap(({ source }) => (source ? [{ fact: 'employment' as const, source }] : [])),
    );
  },
});

/** Compared at the precision shown: "2021" may be any day of it. */
function whatIsWrong({ title, type = '', start, end }: Job, now: number): Sentence | undefined {
  if (start && end && daysOf(end).last < daysOf(start).first) {
    return say('rule.impossible_dates.backwards', { start: { date: start }, end: { date: end } });
  }
  if (start && daysOf(start).first > latestStart(now)) {
    return say('rule.impossible_dates.ahead', { start: { date: start } });
  }
  const isOver = end !== undefined && daysOf(end).last < Math.floor(now / day);
  return isOver && isCalledCurrent(title, type)
    ? say('rule.impossible_dates.current', { end: { date: end } })
    : undefined;
}

function latestStart(now: number): number {
  const date = new Date(now);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + monthsAhead, date.getUTCDate()) / day;
}

/** A label, not a word of the work: "Engineer (current)", not "Alternating current designer". */
const isCalledCurrent = (title: string, type: string) =>
  /[([]\s*(?:current|present|ongoing)\b|^current(?:ly)?\b(?! (?:affairs|account|transformer))|[-–—|,]\s*(?:current|present|ongoing)$/i.test(
    title.trim(),
  ) || /\b(?:current|currently|present|ongoing)\b/i.test(type);

import type { Job } from '../../profile/facts';
import { parsePeriod } from './dates';
import { all } from './dom';
import type { Entry } from './lists';
import { wordsOf } from './seen';
import { oneLine } from './text';

/**
 * A job from the words of its entry. `title` and `company` are the words that open it, as they stand there; what is
 * quoted goes from the title to the period. An entry without a period is no job: a missing end would say that it
 * goes on.
 */
export function jobIn(words: string, title: string, company: string): Entry<Job> | undefined {
  const line = oneLine(words);
  const start = line.indexOf(title);
  if (!title || start < 0) return undefined;
  const after = start + title.length;
  const period = parsePeriod(line.slice(after));
  if (!period) return undefined;
  const value = { title, company, start: period.start, ...(period.end && { end: period.end }) };
  return { value, quote: [start, after + period.to] };
}

/** The same where the period is an element of its own, with no space before it in the document. */
export function jobInParts(entry: Element, title: string, company: string): Entry<Job> | undefined {
  const parts = all(entry, '*').filter((part) => !all(part, '*').length);
  for (const part of parts) {
    const words = wordsOf(part);
    const period = parsePeriod(words);
    if (!title || !company || period?.from !== 0 || !/^\W*(\([^)]*\))?$/.test(words.slice(period.to))) continue;
    return { value: { title, company, start: period.start, ...(period.end && { end: period.end }) } };
  }
  return undefined;
}

import type { Job } from '../../profile/facts';
import { parsePeriod } from './dates';
import type { Entry } from './lists';
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

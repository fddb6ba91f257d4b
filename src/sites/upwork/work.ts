import type { Contract } from '../../profile/facts';
import { parsePeriod } from '../reading/dates';
import { all, tagOf } from '../reading/dom';
import { unreadable } from '../reading/fact';
import { type Entry, type Found, listOf } from '../reading/lists';
import { parseCount } from '../reading/numbers';
import { pattern } from '../reading/readers';
import { reviewsOf, seenAll } from '../reading/reviews';
import { sectionTitled } from '../reading/sections';
import { sourceOf, wordsOf } from '../reading/seen';
import { oneLine, pageText } from '../reading/text';
import type { Page, Reader } from '../site';

const figure = String.raw`\d(?:[\d,.’' ]*\d)?`;

/** One column: a figure above or below its label. */
const total = (label: string): Reader<number> =>
  pattern(
    ['.cfe-ui-profile-summary-stats .col-compact', '.cfe-ui-profile-summary-stats div', '.air3-card.bg-muted-light'],
    new RegExp(`^(?:(?<above>${figure}) ?${label}|${label} ?(?<below>${figure}))$`, 'i'),
    ({ groups: { above, below } = {} }) => parseCount(above ?? below ?? ''),
  );

export const completedJobs = total(
  '(?:total jobs?|(?:trabajos|empleos) (?:totales|en total)|total de (?:trabajos|empleos|trabalhos)|' +
    '(?:jobs|missions) au total|(?:jobs|aufträge) (?:insgesamt|gesamt))',
);

export const totalHours = total(
  '(?:total hours?|horas (?:totales|en total)|total de horas|heures (?:au total|totales)|stunden (?:insgesamt|gesamt))',
);

const jobs = seenAll('.assignments-item');

/** The list comes in pages, and jobs that go on stand behind a tab: it is whole where it has as many as the total. */
function isPart(page: Page, { elements }: Found): boolean {
  const fact = completedJobs(page);
  return fact.state !== 'read' || fact.value !== elements.length;
}

/** The words that are a period and nothing else: what a client wrote may name another. */
function periodOf(entry: Element) {
  for (const element of all(entry, 'span, div, small, p, strong')) {
    const words = wordsOf(element);
    const period = words.length < 60 ? parsePeriod(words) : undefined;
    if (period && period.from === 0 && period.to === words.length) return { ...period, words };
  }
  return undefined;
}

/** What the site itself counts: the rate and the hours stand side by side. */
const billed = /\$[\d,.]+ ?\/ ?hr (?<hours>[\d,]+) hours?(?= |$)/;

function contractOf(entry: Element, text: string): Entry<Contract> | undefined {
  const line = oneLine(text);
  const title = wordsOf(all(entry, 'h4, h5')[0]);
  const period = periodOf(entry);
  const from = line.indexOf(title);
  if (!title || !period || from < 0) return undefined;
  const hours = parseCount(billed.exec(line)?.groups?.hours ?? '');
  const { start, end } = period;
  const to = line.indexOf(period.words, from + title.length) + period.words.length;
  const value = { title, ...(hours !== undefined && { hours }), start, ...(end && { end }) };
  return { value, quote: to > from ? [from, to] : [from, from + title.length] };
}

export const contracts = listOf(jobs, contractOf, isPart);

/** A review counts from the day when the job ended. Who wrote it is not shown. */
export const clientReviews = reviewsOf(
  jobs,
  {
    rating: '.air3-rating-value-text, .air3-rating-background .sr-only',
    text: '.feedback p',
    more(entry) {
      const date = periodOf(entry)?.end;
      return date ? { date } : {};
    },
  },
  isPart,
);

/** A person who belongs to an agency has it named beside the sections. */
export const agency: Reader<boolean> = (page) => {
  const heading = sectionTitled(page, /^associated with\b/i)?.heading;
  if (!heading) return unreadable('missing');
  return { state: 'read', value: true, sources: [sourceOf(tagOf(heading), pageText(heading))] };
};

import type { Job } from '../../profile/facts';
import { anyYear, type Period, parsePeriod } from '../reading/dates';
import { all, contains, rawText } from '../reading/dom';
import { type Entry, type Find, listOf } from '../reading/lists';
import { orAbsent } from '../reading/proofs';
import { wordsOf } from '../reading/seen';
import { oneLine } from '../reading/text';
import type { Page } from '../site';
import { entriesOf, hasMore, noCard } from './cards';
import { isDoubled, type Line, listItems, outerItem, ownLines } from './lines';
import { endsInKind, isKind, isMasked } from './words';

/** What stands above the period of an entry, and the period. */
type Role = { before: Line[]; period: Period; line: string };

/** "(10 years, 11 months)", "less than a year": no more letters than this may follow a period. */
const duration = 40;

/** A whole line "Jul 2021 - Present · 3 yrs 1 mo" below the first one. */
function roleIn(lines: Line[]): Role | undefined {
  for (const [index, { words }] of lines.entries()) {
    const period = index > 0 ? parsePeriod(words) : undefined;
    if (period?.from !== 0 || words.length - period.to > duration) continue;
    return { before: lines.slice(0, index), period, line: words.slice(0, period.to) };
  }
  return undefined;
}

/** Entries of one company hold their roles as entries inside; what is not understood stays, to be missed. */
const jobEntries: Find = (page) => {
  const { selector, elements } = entriesOf('experience')(page);
  return { selector, elements: elements.flatMap((entry) => rolesOf(page, entry) ?? [entry]) };
};

function rolesOf(page: Page, entry: Element): Element[] | undefined {
  if (!anyYear.test(rawText(entry))) return undefined;
  if (roleIn(ownLines(page, entry))) return undefined;
  const items = all(entry, listItems).filter((item) => ownLines(page, item).length > 0);
  const roles = items.filter((item) => roleIn(ownLines(page, item)));
  const isPart = (item: Element) => roles.some((role) => role !== item && contains(role, item));
  const parts = items.filter((item) => !isPart(item));
  return roles.length ? parts : undefined;
}

type Employer = { company: string; type?: string };

/**
 * "Polar Freight · Full-time". Before 2022 the kind had an element of its own inside the company's. A last part that
 * is no kind of employment may belong to the name: nobody knows.
 */
function employerIn({ element, words }: Line): Employer | undefined {
  const parts = words.split(' · ');
  const inner = all(element, '*').map(wordsOf).filter(Boolean).at(-1);
  const type = inner ?? (parts.length > 1 ? (parts.at(-1) ?? '') : '');
  if (!type) return endsInKind(words) || isKind(words) ? undefined : { company: words };
  if (!isKind(type) || !words.endsWith(type)) return undefined;
  return { company: words.slice(0, -type.length).replace(/\s*·?\s*$/, ''), type };
}

/** The head of several roles: the company, then "Full-time · 5 yrs 3 mos". It has no year of its own. */
function employerAbove(page: Page, outer: Element): Employer | undefined {
  const [company, ...rest] = ownLines(page, outer);
  const words = rest.map((line) => line.words);
  if (!company || rest.length > 2) return undefined;
  if (!rest.length) return employerWithKind(company);
  if (!words.some((line) => /\d|less than/i.test(line))) return undefined;
  if (/\b(19|20)\d{2}\b/.test(words.join(' '))) return undefined;
  const type = words.flatMap((line) => line.split(' · ')).find(isKind);
  return { company: company.words, ...(type && { type }) };
}

/** "Ferrow Charts · Part-time": a company, and no title. */
const namesKind = (words: string) => isKind(words.split(' · ').at(-1) ?? '');

/** "Ferrow Charts · Part-time" above several roles, without how long they took together. */
function employerWithKind(line: Line): Employer | undefined {
  const employer = employerIn(line);
  return employer?.type ? employer : undefined;
}

/** Words that stand for a name: no asterisks in place of letters, and no two copies run together. */
const isClear = (words: string) => !isMasked(words) && !isDoubled(words);

function jobOf(item: Element, text: string, page: Page): Entry<Job> | undefined {
  const role = roleIn(ownLines(page, item));
  const [title, second, ...more] = role?.before ?? [];
  if (!role || !title || more.length || !isClear(title.words) || namesKind(title.words)) return undefined;
  const outer = outerItem(page, item);
  const employer = outer ? employerAbove(page, outer) : second && employerIn(second);
  if (!employer?.company || !isClear(employer.company)) return undefined;
  const type = outer && second && isKind(second.words) ? second.words : employer.type;
  const { start, end } = role.period;
  const value = { title: title.words, company: employer.company, ...(type && { type }), start, ...(end && { end }) };
  const quote = quoteOf(oneLine(text), role);
  return { value, ...(quote && { quote }) };
}

/** From the title to the period. Where each line stands twice, from the line above the period. */
function quoteOf(text: string, { before, line }: Role): [number, number] | undefined {
  const title = before[0]?.words ?? '';
  const at = text.indexOf(line);
  const isDoubled = [title + title, `${title} ${title}`].some((twice) => text.includes(twice));
  const start = isDoubled ? text.lastIndexOf(before.at(-1)?.words ?? '', at) : text.indexOf(title);
  return at < 0 || start < 0 || start > at ? undefined : [start, at + line.length];
}

export const employment = orAbsent(listOf<Job>(jobEntries, jobOf, hasMore('experience')), noCard('experience'));

import type { Job } from '../../profile/facts';
import type { Page, Reader } from '../site';
import { type Period, parsePeriod } from './dates';
import { all, around, closest, contains, isElement, matches, parentOf, query, tagOf } from './dom';
import { holding } from './holding';
import { type Entry, type Found, listOf, nothing } from './lists';
import { oncePerPage, oncePerPageAnd } from './once';
import { isIn, offersMore, type Section, sectionTitled, wholeIn } from './sections';
import { isOwn, wordsOf } from './seen';
import { pageText } from './text';

/** A job of a section told by its lines alone: a title, a company and a period, each a line of its own. */
type Told = { element: Element; job: Job };

const headings = 'h3, h4, h5, h6, [role="heading"]';

const inner = new Set('div p li h2 h3 h4 h5 h6 span strong b time small em dt dd a header address'.split(' '));

/** The largest of these elements whose words are one line; what stands in the middle of a line does not make another. */
export function linesAmong(elements: Element[]): Element[] {
  const lines = elements.filter(
    (element) => wordsOf(element) && !pageText(element).text.includes('\n') && !holdsBoth(element),
  );
  const known = new Set(lines);
  return lines.filter((line) => !hasParentIn(known, line));
}

function hasParentIn(lines: Set<Element>, line: Element): boolean {
  for (let up = parentOf(line); up && isElement(up); up = parentOf(up)) if (lines.has(up)) return true;
  return false;
}

/** A year with a dash or "to" soon after it, as in nearly every period, and in few other words. */
const mayBePeriod = /(?:19|20)\d{2}.{0,15}?(?:[-–—~]|\s(?:to|until|a|al|hasta|até|à|au|bis)\s)/is;

/** None where no words may be a period: a section may be long. */
const linesIn = oncePerPageAnd((page, section: Section): Element[] => {
  if (!holding(page, mayBePeriod).some((element) => isIn(section, element))) return [];
  const { heading, next } = section;
  return linesInside(page, section, next ? around(heading, next) : page.root);
});

/** Those that stand after one element and before another. */
export const linesBetween = (page: Page, start: Element, end: Element): Element[] =>
  linesInside(page, { heading: start, next: end }, around(start, end));

const linesInside = (page: Page, section: Section, part: Element): Element[] =>
  linesAmong(wholeIn(section, query(part, '*')).filter((element) => inner.has(tagOf(element)) && isOwn(page, element)));

/** A period and other words in one element, such as `<p><b>Role</b><i>2019 - 2021</i></p>`, are several lines. */
const holdsBoth = (element: Element): boolean =>
  all(element, '*').some((part) => periodOf(part) && wordsOf(part) !== wordsOf(element));

/** "2022 - 2024", "Jan 2008 - Feb 2013 (5 years)", and nothing else. */
function periodOf(line: Element): Period | undefined {
  const words = wordsOf(line);
  const period = words.length <= 60 ? parsePeriod(words) : undefined;
  const rest = period && words.slice(period.to);
  return period?.from === 0 && /^\W*(\([^)]*\)|[·•,]? ?\d+ (yrs?|years?|mos?|months?).*)?$/.test(rest ?? '')
    ? period
    : undefined;
}

function jobsIn(page: Page, section: Section): Told[] {
  const lines = linesIn(page, section);
  const dated = lines.filter(periodOf);
  return dated.flatMap((date) => {
    const entry = entryOf(date, dated, section);
    const before = linesBefore(lines, date, entry);
    const around = before.length ? before : linesBehind(lines, date, entry);
    const [title, company = companyAfter(lines, date, entry), ...more] = around.map(wordsOf);
    const period = periodOf(date);
    if (!title || !company || more.length || !period) return [];
    const job = { title, company, start: period.start, ...(period.end && { end: period.end }) };
    return [{ element: around[0] as Element, job }];
  });
}

/** In other layouts the company stands behind the period. */
function companyAfter(lines: Element[], date: Element, entry: Element | undefined): string | undefined {
  const next = lines[lines.indexOf(date) + 1];
  if (!next || !entry || !contains(entry, next) || closest(next, 'p')) return undefined;
  return isShort(next) ? wordsOf(next) : undefined;
}

/** The largest element around a period in which no other one stands, or nothing where entries have none. */
function entryOf(date: Element, dated: Element[], { heading }: Section): Element | undefined {
  let entry: Element | undefined;
  for (let up = parentOf(date); up && isElement(up); up = parentOf(up)) {
    const around = up;
    if (contains(around, heading) || dated.some((other) => other !== date && contains(around, other))) break;
    entry = around;
  }
  return entry;
}

/** Where an entry begins with its period, the title and the company are the two lines behind it. */
function linesBehind(lines: Element[], date: Element, entry: Element | undefined): Element[] {
  const behind = lines.slice(lines.indexOf(date) + 1).filter((line) => entry && contains(entry, line));
  const [title, company] = behind;
  return [title, company].every((line) => line && isShort(line)) ? behind.slice(0, 2) : [];
}

/** A list, or a sentence, is what was done there. */
const isShort = (line: Element) =>
  !closest(line, 'ul, ol') && wordsOf(line).length <= 60 && !/[.:!?]$/.test(wordsOf(line));

/** From the beginning of the entry, or else from the last heading, to its period. */
function linesBefore(lines: Element[], date: Element, entry: Element | undefined): Element[] {
  const before = lines.slice(0, lines.indexOf(date));
  const inEntry = before.filter((line) => entry && contains(entry, line));
  if (inEntry.length || lines.some((line) => line !== date && entry && contains(entry, line))) return inEntry;
  const first = before.findLastIndex((line, index) => isTitle(line) && !isTitle(before[index - 1]));
  return first < 0 ? [] : before.slice(first);
}

const isTitle = (line: Element | undefined) => line !== undefined && matches(line, headings);

/** The jobs under a heading, in whatever markup. */
export function jobsUnder(title: RegExp): Reader<Job[]> {
  const told = oncePerPage((page): Told[] => {
    const section = sectionTitled(page, title);
    return section ? jobsIn(page, section) : [];
  });
  const find = (page: Page): Found => {
    const elements = told(page).map(({ element }) => element);
    const tags = [...new Set(elements.map(tagOf))];
    return elements.length ? { selector: tags.join(', '), elements } : nothing;
  };
  const parse = (element: Element, _: string, page: Page): Entry<Job> | undefined => {
    const job = told(page).find((one) => one.element === element)?.job;
    return job && { value: job };
  };
  return listOf<Job>(find, parse, (page, { elements }) => hasMore(page, title, elements.length));
}

/** Some are behind a button, or were not understood. */
function hasMore(page: Page, title: RegExp, known: number): boolean {
  const section = sectionTitled(page, title);
  if (!section) return false;
  return linesIn(page, section).filter(periodOf).length > known || offersMore(page, section);
}

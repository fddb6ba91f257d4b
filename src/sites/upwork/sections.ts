import type { Job } from '../../profile/facts';
import { anyYear, parsePeriod } from '../reading/dates';
import { all, attributeOf, closest, isElement, matches, nextSiblingOf, parentOf, rawText } from '../reading/dom';
import { jobIn } from '../reading/jobs';
import { count, type Entry, type Find, type Found, firstFound, inFirst, listOf } from '../reading/lists';
import { orAbsent } from '../reading/proofs';
import { hasMoreThan, sectionTitled, seenInSection, underHeading } from '../reading/sections';
import { isCollapsed, isToggle, seenOn, toggles, wordsOf } from '../reading/seen';
import type { Page, Reader } from '../site';
import { leftOut, type Name, type Order, titles } from './proofs';

/** The visitor's layout has an anchor around each section. */
const anchor = (name: string) => `#hor-anc-id-${name}`;
const find = (name: Name, entries: readonly string[], isEntry?: (element: Element) => boolean): Find =>
  firstFound(inFirst([anchor(name)], entries, isEntry), underHeading(titles[name], entries, isEntry));

const isMore = (name: Name) => (page: Page) => {
  const section = sectionTitled(page, titles[name]);
  if (section && seenInSection(page, section, toggles).some(isToggle)) return true;
  return seenOn(page, anchor(name)).some(isCollapsed);
};

const sectionOf = (
  name: Name,
  entries: readonly string[],
  order: Order,
  isEntry?: (element: Element) => boolean,
): Reader<number> => orAbsent(count(find(name, entries, isEntry), isMore(name)), leftOut(name, order));

/** A picture and a title may both lead to the same piece of work. */
function isFirstOfItsAddress(entry: Element): boolean {
  const address = attributeOf(entry, 'href');
  const around = closest(entry, 'section, [id^="hor-anc-id-"]');
  return !address || !around || all(around, 'a').find((one) => attributeOf(one, 'href') === address) === entry;
}

export const portfolio = sectionOf(
  'portfolio',
  ['.portfolio-v2-shelf-thumbnail', '[data-test*="portfolio-item"]', 'li:has(img)', 'a[href*="?p="], a[href*="&p="]'],
  { visitor: ['education', 'employment', 'certifications'], other: ['certifications', 'employment', 'other'] },
  isFirstOfItsAddress,
);

export const education = sectionOf(
  'education',
  [
    '[data-test="education-item"]',
    '.education-item',
    'strong[role="presentation"]',
    'li:has(strong, h4, h5)',
    'h4, h5',
  ],
  { visitor: ['employment', 'certifications'], other: ['work', 'employment', 'other'], before: ['languages'] },
);

/** The card of an entry; a card around the whole section is none. */
function cardOf(entry: Element): Element {
  const parent = parentOf(entry);
  const isAlone = parent && isElement(parent) && all(parent, 'h2, h3, h4, h5').length === 1;
  return closest(entry, 'li, a, button, .air3-card:not(:has(h2, h3))') ?? (isAlone ? parent : entry);
}

/** Among the certificates stand adverts for getting some: "Earn 30 Connects", "Claim certification". */
const isAdvert = (element: Element) =>
  /\bearn \d+ connects\b|\bclaim (a )?certification\b/i.test(wordsOf(cardOf(element)));

export const certifications = sectionOf(
  'certifications',
  ['[data-test="certificate-item"]', '.certificate-item', 'h4, h5', 'strong[role="presentation"]'],
  { visitor: [], other: ['employment', 'other'] },
  (element) => !isAdvert(element),
);

const title = 'h4, h5, [data-test="employment-title"]';

function isJob(element: Element): boolean {
  if (!anyYear.test(rawText(element)) && !matches(element, title)) return false;
  if (all(element, title).length === 1) return hasPeriod(wordsOf(element));
  return matches(element, title) && hasPeriod(wordsAfter(element));
}

const hasPeriod = (words: string) => parsePeriod(words) !== undefined;

/** What stands between an entry's title and the next, where entries have no element of their own. */
function wordsAfter(heading: Element): string {
  const words: string[] = [];
  for (let node = nextSiblingOf(heading); node; node = nextSiblingOf(node)) {
    if (isElement(node) && (matches(node, title) || all(node, title).length)) break;
    words.push(isElement(node) ? wordsOf(node) : rawText(node));
  }
  return words.join(' ');
}

/** "Role | Company". */
function jobOf(element: Element, words: string): Entry<Job> | undefined {
  const isTitle = matches(element, title);
  const heading = wordsOf(isTitle ? element : all(element, title)[0]);
  const [role = '', ...company] = heading.split(' | ');
  const employer = company.join(' | ') || wordsOf(all(element, '[data-test="employment-company"]')[0]);
  const entry = jobIn(isTitle ? `${heading} ${wordsAfter(element)}` : words, heading, employer);
  // Without its company, in a form that we do not know, a job is not understood.
  if (!entry || !employer) return undefined;
  return { value: { ...entry.value, title: role }, ...(entry.quote && !isTitle && { quote: entry.quote }) };
}

const jobs = find(
  'employment',
  ['[data-test="employment-item"]', '.employment-item', 'li', '.air3-card-section', 'div', 'h4, h5'],
  isJob,
);

/** Some entries were not understood, or hide behind a button. */
function hasMoreJobs(page: Page, { elements }: Found): boolean {
  const section = sectionTitled(page, titles.employment);
  const hasOthers = section !== undefined && hasMoreThan(page, elements.length, section, title);
  return hasOthers || isMore('employment')(page);
}

export const employment = orAbsent(
  listOf<Job>(jobs, jobOf, hasMoreJobs),
  leftOut('employment', { visitor: ['certifications'], other: ['other'] }),
);

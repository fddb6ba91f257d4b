import type { Job } from '../../profile/facts';
import { parsePeriod } from '../reading/dates';
import { all, isElement, parentOf, tagOf } from '../reading/dom';
import { jobIn, jobInParts } from '../reading/jobs';
import { count, type Entry, type Find, type Found, firstFound, inFirst, listOf } from '../reading/lists';
import { onPage } from '../reading/once';
import { emptyPlace, orAbsent, type Proof, shown } from '../reading/proofs';
import { isUnder } from '../reading/sections';
import { busy, isCollapsed, seenOn, wordsOf } from '../reading/seen';
import { oneLine } from '../reading/text';
import type { Page, Reader } from '../site';
import { headIsFilled } from './head';
import { stateFor } from './state';

/** The parts of the resume and the portfolio: elements of their own, which are empty where a person gave nothing. */
const section = (name: string) => `app-user-profile-${name}`;
const headingOf = (name: string) => `${section(name)} h2`;

/** How many entries there are according to the page's own data, if they know. */
type Amount = (page: Page) => number | undefined;

const inStore =
  (name: string): Amount =>
  (page) =>
    stateFor(page)?.entries(name);

/** Three of several jobs are shown, with a button for the rest; guests see six pictures and an invitation. */
const hasMore =
  (place: string, amount: Amount) =>
  (page: Page, { elements }: Found): boolean => {
    const known = amount(page);
    const invitation = section('logged-out-link');
    if (known !== undefined) return known > elements.length;
    return seenOn(page, place).some((part) => isCollapsed(part) || all(part, invitation).length > 0);
  };

/** Headings that follow, nearest first. */
const following = ['certifications', 'verifications', 'exams', 'skills'].map(headingOf);

/** The page's data do not know of anything, nothing stands in the place, and what follows has come. */
const isEmpty =
  (place: string, amount: Amount, evidence = following): Proof =>
  (page) => {
    const known = amount(page);
    if (known) return 'loading';
    if (known === 0 && !onPage(page, place).length) return shown(page, evidence) ?? 'loading';
    return known === undefined && isWaiting(page) ? 'loading' : emptyPlace(place, evidence)(page);
  };

/** Without data to ask, an empty place says nothing before the head of the profile has come and all is at rest. */
const isWaiting = (page: Page) => seenOn(page, `app-user-profile ${busy}`).length > 0 || !headIsFilled(page);

const countOf = (name: string, entry: string, amount: Amount, evidence?: string[]): Reader<number> =>
  orAbsent(
    count(inFirst([section(name)], [entry]), hasMore(section(name), amount)),
    isEmpty(section(name), amount, evidence),
  );

export const education = countOf('educations', headingOf('educations-view'), inStore('educations'));

export const portfolio = countOf('portfolio', 'app-portfolio-item-card', (page) => stateFor(page)?.portfolioCount, [
  headingOf('reviews'),
  ...following,
]);

/** In languages whose months we do not read, the page's data know the dates of an entry. */
function jobOf(element: Element, words: string, page: Page): Entry<Job> | undefined {
  const title = wordsOf(all(element, 'h1, h2, h3, h4')[0]);
  const company = wordsOf(all(element, 'strong')[0]);
  const known = stateFor(page)?.jobs.find((job) => job.title === title && job.company === company);
  return (
    (isDatedAtOnce(words, company || title) ? jobIn(words, title, company) : undefined) ??
    (known ? { value: known } : jobInParts(element, title, company))
  );
}

/** The period stands right behind the company; further down are those of what was done there. */
function isDatedAtOnce(words: string, company: string): boolean {
  const [, behind = ''] = oneLine(words).split(company, 2);
  return (parsePeriod(behind)?.from ?? Number.POSITIVE_INFINITY) <= 6;
}

const [place, view] = [section('experiences'), section('experiences-view')];
const titles = 'h1, h2, h3, h4';
const hasOneTitle = (element: Element) => all(element, titles).length === 1;
const isJob = (element: Element) =>
  hasOneTitle(element) && (parsePeriod(wordsOf(element)) ?? jobInParts(element, ' ', ' ')) !== undefined;

const ofOthers = /similar|browse|reviews?|related|recommend|also/i;

/** Sections about others say so in the names of their elements, or in a heading. */
function isOfOthers(page: Page, element: Element): boolean {
  for (let up = parentOf(element); up && isElement(up); up = parentOf(up)) if (ofOthers.test(tagOf(up))) return true;
  return isUnder(page, ofOthers, element);
}

/** Each job is an element of its own. In other layouts, one holds them all, or none is around them. */
const jobs = firstFound(
  inFirst([place], [view], hasOneTitle),
  inFirst([place, view], ['li', 'div', 'article', 'section'], isJob),
  (page) => ({ selector: view, elements: seenOn(page, view).filter((one) => isJob(one) && !isOfOthers(page, one)) }),
);

export const employment = orAbsent(
  listOf<Job>(jobs, jobOf, hasMore(`${place}, ${view}`, inStore('experiences'))),
  isEmpty(section('experiences'), inStore('experiences'), [headingOf('educations'), ...following]),
);

/** The person's own certificates stand under "Qualifications", the site's own tests under "Certifications". */
const own = inFirst([section('certifications')], [headingOf('certifications-view')]);
const exams = inFirst([section('exams')], ['.UserProfileExams-name']);
const inExams: Amount = (page) => stateFor(page)?.exams;

const both: Find = (page) => {
  const found = [own(page), exams(page)].filter(({ elements }) => elements.length);
  return {
    selector: found.map(({ selector }) => selector).join(', '),
    elements: found.flatMap(({ elements }) => elements),
  };
};

const ownIsEmpty = isEmpty(section('certifications'), inStore('certifications'));
const examsAreEmpty = isEmpty(section('exams'), inExams, [headingOf('skills')]);

const bothAreEmpty: Proof = (page) => {
  const first = ownIsEmpty(page);
  return typeof first === 'string' ? first : examsAreEmpty(page);
};

type Half = { find: Find; isNone: Proof; hasMore(page: Page, found: Found): boolean };

const halves: Half[] = [
  { find: own, isNone: ownIsEmpty, hasMore: hasMore(section('certifications'), inStore('certifications')) },
  { find: exams, isNone: examsAreEmpty, hasMore: hasMore(section('exams'), inExams) },
];

/** There are more of one half than can be seen, or it was not found and is not proven empty. */
const isPartial = (page: Page): boolean =>
  halves.some((half) => {
    const found = half.find(page);
    return found.elements.length ? half.hasMore(page, found) : typeof half.isNone(page) === 'string';
  });

export const certifications = orAbsent(count(both, isPartial), bothAreEmpty);

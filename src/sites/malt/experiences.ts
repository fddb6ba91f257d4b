import type { Job } from '../../profile/facts';
import { parsePeriod } from '../reading/dates';
import { all, contains } from '../reading/dom';
import { jobIn } from '../reading/jobs';
import { type Entry, listOf } from '../reading/lists';
import { seenIn, seenOn, wordsOf } from '../reading/seen';
import type { Page, Reader } from '../site';
import { hasMore } from './more';

const entry = '.profile-experiences__list-item';
const ofTitle = ['[class*="title" i]', '[class*="position" i]', 'h3, h4, h5, h6'];
const ofCompany = ['[class*="company" i]', '[class*="client" i]'];

/** The first element of the first selector that has words. */
const firstWithWords = (page: Page, element: Element, selectors: readonly string[]): Element | undefined =>
  selectors.flatMap((selector) => seenIn(page, element, selector)).find(wordsOf);

/** The innermost elements with words before the period, without those of the title. */
function linesOf(element: Element, title: Element): Element[] {
  const inner = all(element, '*').filter(
    (one) => wordsOf(one) && !all(one, '*').some(wordsOf) && !contains(title, one),
  );
  const period = inner.findIndex((one) => parsePeriod(wordsOf(one)));
  return period < 0 ? inner : inner.slice(0, period);
}

/** Where no class says which words are the title and which the company, a heading is the title. */
function jobOf(element: Element, words: string, page: Page): Entry<Job> | undefined {
  const title = firstWithWords(page, element, ofTitle);
  const company = title && (firstWithWords(page, element, ofCompany) ?? linesOf(element, title)[0]);
  return title && company && jobIn(words, wordsOf(title), wordsOf(company));
}

export const experiences: Reader<Job[]> = listOf(
  (page) => ({ selector: entry, elements: seenOn(page, entry) }),
  jobOf,
  hasMore(entry, '[class~="profile-experiences"]'),
);

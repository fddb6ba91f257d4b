import { all, contains, isBefore, tagOf } from '../reading/dom';
import { unreadable } from '../reading/fact';
import { countIn } from '../reading/numbers';
import { onPage } from '../reading/once';
import { containing, pattern } from '../reading/readers';
import { isOwn, seenOn, sourceOf, wordsOf } from '../reading/seen';
import { pageText } from '../reading/text';
import type { Page, Reader } from '../site';
import { isGig, nameOf } from './address';
import { list } from './list';

/** "@brambleworks", under the name of the seller in the layouts without names. */
export const handleOf = (page: Page): Element | undefined => {
  const handle = `@${nameOf(page.url)?.toLowerCase()}`;
  const spots = isGig(page.url) ? [] : containing('h1, h2, div, p, span', /@\w/)(page);
  return spots.find(({ element }) => wordsOf(element).toLowerCase() === handle)?.element;
};

/** What else stands there: the ratings, the level, whether the seller is there. */
const isNoHeadline = /^\W*\d|^(level \d|nivel|niveau|nível|top rated|new seller|pro|vetted|online|offline|away)\b/i;

/** The only line of words between the handle and the labels of the list. Without labels, it may be the place. */
export const headlineUnderHandle: Reader<string> = (page) => {
  const handle = handleOf(page);
  const [part] = list.within(page);
  const lines =
    handle && part ? linesBetween(page, handle, part).filter((one) => !isNoHeadline.test(wordsOf(one))) : [];
  const [only, ...more] = lines;
  if (!only || more.length) return unreadable('missing');
  return { state: 'read', value: wordsOf(only), sources: [sourceOf(tagOf(only), pageText(only))] };
};

const linesBetween = (page: Page, start: Element, end: Element): Element[] =>
  onPage(page, 'p, div, span, h2, h3').filter(
    (element) =>
      isBefore(start, element) &&
      isBefore(element, end) &&
      !contains(element, end) &&
      !all(element, '*').some(wordsOf) &&
      /\p{L}/u.test(wordsOf(element)) &&
      isOwn(page, element),
  );

/** Above all sections: further down are those of single gigs. */
const isInHead = (page: Page, element: Element): boolean => {
  const [heading] = seenOn(page, 'h2');
  return heading === undefined || isBefore(element, heading);
};

/** "4.9 (1,204)" in the head of the layouts without names: how good, and how many. */
export const ratingsInHead = pattern(
  (page) =>
    handleOf(page) ? containing('div, p, span', /\(\d/)(page).filter(({ element }) => isInHead(page, element)) : [],
  /^\W*(?:[0-4](?:[.,]\d)?|5(?:[.,]0)?) ?\((?<quote>(?<count>\d[\d.,]*))\)(?= ?\W|$)/,
  countIn,
);

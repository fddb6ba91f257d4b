import type { Fact, Source } from '../../profile/profile';
import { closest, contains } from '../reading/dom';
import { unreadable } from '../reading/fact';
import { oncePerPage } from '../reading/once';
import { headingsOver } from '../reading/sections';
import { isOwn, sourceOf, wordsOf } from '../reading/seen';
import type { Page, Reader } from '../site';
import { pairs, unmarked, valueBehind } from './pairs';
import { namesSubject, personRoot, subjectOf } from './subject';
import { isUnderUntaggedTitle } from './untagged';
import { labels, ownSection } from './words';

const known = oncePerPage(() => new Map<Element, boolean>());

/**
 * Do the words in this element speak of the person? They stand in the microdata about them, or under their name, or
 * under a heading that says so. Under any other heading they may be about somebody else.
 */
export function isAboutSubject(page: Page, element: Element): boolean {
  const is = known(page).get(element) ?? decide(page, element);
  known(page).set(element, is);
  return is;
}

function decide(page: Page, element: Element): boolean {
  const root = subjectOf(page)?.root;
  const person = closest(element, personRoot);
  if (closest(element, 'form, button, label, [role="tablist"], [role="button"]')) return false;
  if (person && person !== root) return false;
  if (isUnderUntaggedTitle(page, element)) return false;
  const over = headingsOver(page, element);
  const isUnder = over.every((heading) => namesSubject(page, heading) || ownSection.test(wordsOf(heading)));
  return isUnder && (over.length > 0 || (root !== undefined && contains(root, element)));
}

const whole = (...choices: RegExp[]) => new RegExp(`^(?:${choices.map(({ source }) => source).join('|')})$`, 'iu');
const anyLabel = whole(...Object.values(labels));

type Labelled = { value: string; source: Source };

/** What stands behind a label: every such place that is about the person. */
function valuesOf(page: Page, label: RegExp, { isPlain, isAbout }: How): Labelled[] {
  const own = whole(label);
  const marked = pairs(page, label).filter((pair) => own.test(pair.label));
  return [...marked, ...(isPlain ? unmarked(page, label) : [])].flatMap((pair) => {
    const found = valueBehind(pair, label);
    if (!found || !isOwn(page, pair.element) || !isAbout(page, pair.element)) return [];
    const value = found.words.text.slice(found.start);
    return anyLabel.test(value) ? [] : [{ value, source: sourceOf(pair.selector, found.words, found.start) }];
  });
}

/**
 * How to take what stands behind a label. `isPlain`: the value is of a form that cannot be anything else, so it may
 * follow its label without a mark.
 */
type How = { isPlain: boolean; isAbout(page: Page, element: Element): boolean };

/** The value of a label. Several that differ: unclear. */
export const labelledAs =
  <V>(label: RegExp, parse: (words: string) => V | undefined, how: How): Reader<V> =>
  (page): Fact<V> => {
    const found = valuesOf(page, label, how).flatMap((one) => {
      const value = parse(one.value);
      return value === undefined ? [] : [{ ...one, value }];
    });
    const [first] = found;
    if (!first) return unreadable('missing');
    if (new Set(found.map(({ value }) => JSON.stringify(value))).size > 1) return unreadable('unclear');
    return { state: 'read', value: first.value, sources: [first.source] };
  };

/** The same on a page of which we know nothing, about its person. */
export const labelled = <V>(label: RegExp, parse: (words: string) => V | undefined, isPlain = false): Reader<V> =>
  labelledAs(label, parse, { isPlain, isAbout: isAboutSubject });

import type { Source, UnreadableReason } from '../../profile/profile';
import type { Page, Reader } from '../site';
import { all, contains } from './dom';
import { unreadable } from './fact';
import { onPage } from './once';
import { busy, isBusy, isCollapsed, seenOn, sourceOf, wordsOf } from './seen';
import { pageText } from './text';

/**
 * Proof that a part of the page is there and complete: the words of it that are shown as evidence, or why it proves
 * nothing.
 */
export type Proof = (page: Page) => Source | UnreadableReason;

/** What is not found is absent if the section where it would stand is there, loaded, and does not hold it. */
export const orAbsent =
  <V>(reader: Reader<V>, proof: Proof): Reader<V> =>
  (page) => {
    const fact = reader(page);
    if (fact.state !== 'unreadable' || fact.why !== 'missing') return fact;
    const proven = proof(page);
    return typeof proven === 'string' ? unreadable(proven) : { state: 'absent', sources: [proven] };
  };

/** The first of these that a person can see and that has words. */
export function shown(page: Page, selectors: readonly string[]): Source | undefined {
  for (const selector of selectors) {
    const element = seenOn(page, selector).find((candidate) => wordsOf(candidate));
    if (element) return sourceOf(selector, pageText(element));
  }
  return undefined;
}

/** The place where it would stand is on the page and empty. `evidence`: words that come after it, nearest first. */
export const emptyPlace =
  (place: string, evidence: readonly string[]): Proof =>
  (page) => {
    const places = onPage(page, place);
    if (!places.length) return 'missing';
    if (places.some(isBusy)) return 'loading';
    if (places.some(isCollapsed)) return 'hidden';
    if (places.some(hasContent)) return 'unclear';
    return shown(page, evidence) ?? 'loading';
  };

const hasContent = (element: Element): boolean =>
  wordsOf(element) !== '' || all(element, 'img, picture, video, iframe, canvas, svg').length > 0;

type Passed = {
  /** The part of the page that has to be finished. */
  within: string;
  /** Is there a trace of the thing, in a form that no reader understood? */
  hasTrace(page: Page): boolean;
  /** Words of what comes after its place. */
  later(page: Page): Source | undefined;
};

/** For what leaves no empty place behind: the page is finished, and what comes after the place is there. */
export const passed =
  ({ within, hasTrace, later }: Passed): Proof =>
  (page) => {
    const frames = seenOn(page, within);
    if (!frames.length) return 'missing';
    if (seenOn(page, busy).some((element) => frames.some((frame) => contains(frame, element)))) return 'loading';
    const words = later(page);
    if (!words) return 'missing';
    return hasTrace(page) ? 'unclear' : words;
  };

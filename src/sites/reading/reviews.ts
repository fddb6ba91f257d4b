import type { ClientReview } from '../../profile/facts';
import type { Page, Reader } from '../site';
import { all } from './dom';
import { type Find, type Found, listOf } from './lists';
import { onPage } from './once';
import { isSeen, wordsOf } from './seen';
import { oneLine } from './text';

/**
 * The parts of a review: selectors of them in its entry. One that lacks a part is not understood, so that after a
 * redesign there are fewer of them and not other ones. `more`: what only some have.
 */
export type ReviewParts = {
  rating: string;
  text: string;
  client?: string;
  more?(entry: Element, text: string, page: Page): ClientReview;
};

/** What clients wrote, which no other reader looks at: it is in the words of others. `page.others` does not hide it. */
export const reviewsOf = (
  find: Find,
  { rating, text, client, more }: ReviewParts,
  isPartial: (page: Page, found: Found) => boolean,
): Reader<ClientReview[]> =>
  listOf(
    find,
    (entry, words, page) => {
      const part = (selector: string) => wordsOf(all(entry, selector)[0]);
      const said = part(text);
      const stars = ratingIn(part(rating));
      const by = client && part(client);
      if (!said || stars === undefined || by === '') return undefined;
      const start = oneLine(words).indexOf(said);
      const value = { ...(by && { client: by }), rating: stars, ...more?.(entry, said, page), text: said };
      return { value, quote: [start, start + said.length] };
    },
    isPartial,
  );

/** "4.9", "Rating is 4.9 out of 5." */
const ratingIn = (words: string): number | undefined => {
  const stars = /^(?:rating is )?([0-4](?:\.\d+)?|5(?:\.0+)?)(?: out of 5\.?)?$/i.exec(words)?.[1];
  return stars === undefined ? undefined : Number(stars);
};

/** Entries that a person can see, though they hold the words of others. */
export const seenAll =
  (selector: string): Find =>
  (page) => ({ selector, elements: onPage(page, selector).filter(isSeen) });

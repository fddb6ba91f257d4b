import { parseDate } from '../reading/dates';
import { rawText } from '../reading/dom';
import { unreadable } from '../reading/fact';
import { at, parsed, textOf } from '../reading/json';
import { oncePerPage, onPage } from '../reading/once';
import type { Page, Reader } from '../site';
import { nameOf } from './address';

const script = 'script#perseus-initial-props';

/** What the page's own data say about the seller of a profile. */
type Seller = { country?: string | undefined; since?: string | undefined; ratings?: number | undefined };

/** The data also hold buyers and other sellers: only who has the name of the address counts. */
const sellerOf = oncePerPage((page: Page): Seller | undefined => {
  const name = nameOf(page.url)?.toLowerCase();
  const parts = onPage(page, script)
    .map((element) => at(parsed(rawText(element)), 'userData'))
    .map((data) => [at(data, 'seller_card', 'user'), at(data, 'seller_card'), at(data, 'user')])
    .find((about) => about.some((one) => textOf(at(one, 'username'))?.toLowerCase() === name));
  if (!parts) return undefined;
  const first = <V>(keys: string[], parse: (value: unknown) => V | undefined) =>
    parts.flatMap((part) => keys.map((key) => parse(at(part, key)))).find((value) => value !== undefined);
  return {
    country: first(['country', 'country_name', 'countryName'], textOf),
    since: first(['member_since', 'memberSince'], sinceOf),
    ratings: first(['ratings_count', 'ratingsCount'], countOf),
  };
});

const sinceOf = (value: unknown) => monthOf(value) ?? parseDate(textOf(value) ?? '');

const countOf = (value: unknown) => (Number.isInteger(value) && (value as number) >= 0 ? (value as number) : undefined);

/** Seconds since 1970. The page itself shows months, and a month is right in every zone but at its ends. */
function monthOf(seconds: unknown): string | undefined {
  const time = countOf(seconds);
  return time && time > 1.2e9 && time < 4e9 ? new Date(time * 1000).toISOString().slice(0, 7) : undefined;
}

const inData =
  <V>(get: (seller: Seller) => V | undefined): Reader<V> =>
  (page) => {
    const seller = sellerOf(page);
    const value = seller && get(seller);
    if (value === undefined) return unreadable('missing');
    return { state: 'read', value, sources: [{ selector: script, quote: '' }] };
  };

/** Two letters are a code of the site's own, not words for a place. */
export const country = inData(({ country }) => (country && country.length > 3 ? country : undefined));
export const since = inData((seller) => seller.since);
export const ratings = inData((seller) => seller.ratings);

/** Does the page hold data of a seller, whoever it is? */
export const hasSeller = (page: Page): boolean =>
  onPage(page, script).some((element) => /"(seller_card|sellerCard|seller)"\s*:\s*\{/.test(rawText(element)));

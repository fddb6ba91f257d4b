import type { Fact } from '../../profile/profile';
import { all, attributeOf, contains, rawText } from '../reading/dom';
import { unreadable } from '../reading/fact';
import { metaOf } from '../reading/meta';
import { firstOf, line, saying } from '../reading/readers';
import { isOwn, seenOn, sourceOf, wordsOf } from '../reading/seen';
import { pageText } from '../reading/text';
import type { Page, Reader } from '../site';
import { script, type Thing, wordsIn } from './json-ld';
import { isAboutSubject } from './labels';
import { paragraphsUnder } from './paragraphs';
import { type Subject, subjectOf } from './subject';
import { ofSite, ownText } from './words';

const folded = (words: string) => words.replace(/\s+/g, ' ').trim();

const texts = 'h1, h2, h3, h4, p, dd, td, li, blockquote, span, div';

/** The smallest element that says just this, or begins with it where it is cut off. */
function placeOf(page: Page, words: string): { selector: string; element: Element } | undefined {
  return saying(texts, words)(page).findLast(({ element }) => folded(pageText(element).text) === folded(words));
}

/** A value from the page's data. Its place is the words that say the same, or else the script. */
export const embedded =
  <V>(get: (person: Thing, subject: Subject, page: Page) => V | undefined): Reader<V> =>
  (page): Fact<V> => {
    const subject = subjectOf(page);
    const value = subject?.person && get(subject.person, subject, page);
    if (value === undefined) return unreadable('missing');
    const place = typeof value === 'string' ? placeOf(page, value) : undefined;
    const source = place ? sourceOf(place.selector, pageText(place.element)) : { selector: script, quote: '' };
    return { state: 'read', value, sources: [source] };
  };

/** The words of a property of the microdata about the person. */
export const property =
  (name: string, parse: (words: string) => string | undefined = (words) => words): Reader<string> =>
  (page) => {
    const found = propertiesOf(page, name);
    const words = found[0] && pageText(found[0]);
    const value = words?.text && parse(words.text);
    if (!words || !value) return unreadable('missing');
    if (new Set(found.map(wordsOf)).size > 1) return unreadable('unclear');
    return { state: 'read', value, sources: [sourceOf(`[itemprop~="${name}"]`, words)] };
  };

/** The same where the page says it to machines only. */
export const unseenProperty =
  (name: string): Reader<string> =>
  (page) => {
    const root = subjectOf(page)?.root;
    const selector = `meta[itemprop~="${name}"]`;
    const [value, ...more] = root ? all(root, selector).filter((meta) => holderOf(root, meta) === root) : [];
    const words = value && !more.length ? wordsIn(attributeOf(value, 'content')) : undefined;
    return words ? { state: 'read', value: words, sources: [{ selector, quote: '' }] } : unreadable('missing');
  };

const holderOf = (owner: Element, element: Element): Element =>
  all(owner, '[itemscope]').findLast((one) => one !== element && contains(one, element)) ?? owner;

/** Of the person, not of something that the person has, such as an employer. */
export function propertiesOf(page: Page, name: string, owner = subjectOf(page)?.root): Element[] {
  if (!owner) return [];
  return all(owner, `[itemprop~="${name}"]`).filter(
    (element) => holderOf(owner, element) === owner && isOwn(page, element) && wordsOf(element) !== '',
  );
}

const isOwnWords = (words: string | undefined) => (words && !ofSite.test(words) ? words : undefined);

const isCut = (words: string) => /(…|\.\.\.)$/.test(words);

/** A person's text in the page's data is cut short on some sites. */
const described: Reader<string> = (page) => {
  const fact = embedded(({ description }) => isOwnWords(wordsIn(description)))(page);
  return fact.state === 'read' && isCut(fact.value) ? { ...fact, partial: true } : fact;
};

/** A paragraph under the person's name that says what the page's description says. */
const ofMeta: Reader<string> = (page) => {
  const words = isOwnWords(metaOf(page, 'og:description') || metaOf(page, 'description'));
  const place = words && words.length >= 40 && /[.!?]$/.test(words) && !isCut(words) ? placeOf(page, words) : undefined;
  if (!place || !isAboutSubject(page, place.element)) return unreadable('missing');
  const text = pageText(place.element);
  return { state: 'read', value: text.text, sources: [sourceOf(place.selector, text)], partial: true };
};

export const bio = firstOf(
  described,
  property('description'),
  unseenProperty('description'),
  ofMeta,
  paragraphsUnder(ownText, isAboutSubject),
);

const countryNames = new Intl.DisplayNames('en', { type: 'region' });

/** Data often name a country by its code, which read as a word may be part of another country. */
const nameOfCountry = (country: string): string =>
  /^[A-Z]{2}$/.test(country) ? (countryNames.of(country) ?? country) : country;

const nameOf = (value: unknown): string | undefined =>
  wordsIn(value) ?? wordsIn((value as Thing | null | undefined)?.name);

/** "Port Ellery, Ontario, Canada" from an address or a place of JSON-LD. */
function placeIn(value: unknown): string | undefined {
  const place = value as Thing | null | undefined;
  const address = (place?.address ?? place) as Thing | null | undefined;
  const country = nameOf(address?.addressCountry);
  const parts = [nameOf(address?.addressLocality), nameOf(address?.addressRegion), country && nameOfCountry(country)];
  return parts.filter(Boolean).join(', ') || nameOf(value) || wordsIn(address);
}

const partNames = ['addressLocality', 'addressRegion', 'addressCountry'];

/** From the parts of an address in the microdata, or from its words where it has none. */
const ofAddress: Reader<string> = (page) => {
  const root = subjectOf(page)?.root;
  const [whole] = [...propertiesOf(page, 'homeLocation'), ...propertiesOf(page, 'address')];
  if (!root || !whole) return unreadable('missing');
  const parts = partNames.flatMap((name) => all(whole, `[itemprop="${name}"]`).slice(0, 1).filter(wordsOf));
  const words = (parts.length ? parts : [whole]).map((element) => pageText(element));
  const value = words.map(({ text }) => line(text).replace(/\s+,/g, ',')).join(', ');
  const selector = parts.length
    ? partNames.map((name) => `[itemprop="${name}"]`).join(', ')
    : '[itemprop="homeLocation"], [itemprop="address"]';
  return value.length > 100
    ? unreadable('unclear')
    : { state: 'read', value, sources: words.map((one) => sourceOf(selector, one)) };
};

export const location = firstOf(
  embedded(({ homeLocation, address }) => placeIn(homeLocation) ?? placeIn(address)),
  ofAddress,
);

const addressOf = (value: unknown) => (/^https?:\/\//.test(wordsIn(value) ?? '') ? wordsIn(value) : undefined);

/** Some name the profile itself among the other pages. */
const isItself = (address: string, { url }: Page) =>
  address.split(/[?#]/)[0]?.replace(/\/$/, '') === (url.origin + url.pathname).replace(/\/$/, '');

const isElsewhere = (page: Page, link: Element) => {
  const address = addressOf(attributeOf(link, 'href'));
  return address !== undefined && !isItself(address, page);
};

/** Other pages of the person: those of the data, or links that say so. There may be more. */
export const links: Reader<string[]> = (page) => {
  const same = embedded(({ sameAs }, _, on) => {
    const addresses = [sameAs]
      .flat()
      .map(addressOf)
      .filter((address) => address !== undefined)
      .filter((address) => !isItself(address, on));
    return addresses.length ? addresses : undefined;
  })(page);
  if (same.state === 'read') return { ...same, partial: true };
  const selector = 'a[rel~="me"][href^="http"]';
  const said = seenOn(page, selector).filter((link) => isAboutSubject(page, link));
  const anchors = [...new Set([...said, ...propertiesOf(page, 'url'), ...propertiesOf(page, 'sameAs')])].filter(
    (link) => /\S/.test(rawText(link)) && isElsewhere(page, link),
  );
  const value = anchors.flatMap((link) => attributeOf(link, 'href') ?? []);
  const sources = anchors.map((link) => sourceOf(selector, pageText(link)));
  return value.length ? { state: 'read', value, sources, partial: true } : unreadable('missing');
};

import type { Fact } from '../../profile/profile';
import { all, attributeOf, closest, contains, isElement, parentOf, rawText, tagOf } from '../reading/dom';
import { unreadable } from '../reading/fact';
import { onPage } from '../reading/once';
import { orAbsent } from '../reading/proofs';
import { firstOf, line, text } from '../reading/readers';
import { isOwn, seenIn, seenOn, sourceOf, wordsOf } from '../reading/seen';
import { pageText } from '../reading/text';
import type { Page, Reader } from '../site';
import { nameIn, plain, profileId } from './address';
import { cardOf, holdsCards, noCard, sectionMarked } from './cards';
import { isDoubled, itemOf, type Line, linesIn } from './lines';
import { serverHeadline } from './server-head';
import { isMasked } from './words';

const contact = 'a[href*="/overlay/contact-info"]';

/** The head of the members' page. */
function topCard(page: Page): Element | undefined {
  const marks = [...onPage(page, contact), ...onPage(page, 'h1')].filter((mark) => isOwn(page, mark));
  const sections = marks.map((mark) => closest(mark, 'section'));
  return sections.find((section) => section && !holdsCards(page, section)) ?? undefined;
}

/** "--" stands where a person wrote nothing. */
const written = (words: string) => (isMasked(words) || !/[\p{L}\p{N}]/u.test(words) ? undefined : line(words));

/** Words at a place in the head of the members' page. */
const inTopCard =
  (selector: string): Reader<string> =>
  (page) => {
    const card = topCard(page);
    for (const element of card ? seenIn(page, card, selector) : []) {
      const value = written(wordsOf(element));
      if (value) return { state: 'read', value, sources: [sourceOf(`section ${selector}`, pageText(element))] };
    }
    return unreadable('missing');
  };

export const headline = firstOf(
  inTopCard('div.text-body-medium.break-words'),
  inTopCard('[data-generated-suggestion-target]'),
  text(['.top-card-layout__headline', '.pv-top-card-section__headline', '#topcard .headline'], written),
  serverHeadline,
);

/** What the page for visitors says to machines about the person of the address. */
function personOf(page: Page): Record<string, unknown> | undefined {
  const name = plain(profileId(page.url) ?? '');
  const things = onPage(page, 'script[type="application/ld+json"]').flatMap((script) => graphIn(rawText(script)));
  const isPerson = (thing: Record<string, unknown>) =>
    thing['@type'] === 'Person' && [thing.url, thing.sameAs].some((own) => nameIn(String(own)) === name);
  return things.find(isPerson);
}

function graphIn(json: string): Record<string, unknown>[] {
  try {
    const graph: unknown = JSON.parse(json)?.['@graph'];
    return Array.isArray(graph) ? graph.filter((thing) => typeof thing === 'object' && thing !== null) : [];
  } catch {
    return [];
  }
}

const locality = (page: Page): string => {
  const address = personOf(page)?.address as { addressLocality?: unknown } | undefined;
  return typeof address?.addressLocality === 'string' ? address.addressLocality.trim() : '';
};

const subline = '.top-card-layout__first-subline span, .profile-info-subheader span';

/** The line beside the link to the contact details, or the one that machines are told of. Followers stand there too. */
const locationForVisitors: Reader<string> = (page) => {
  const told = locality(page);
  const isTold = (element: Element) => told !== '' && wordsOf(element) === told;
  const spans = seenOn(page, subline);
  const beside = (element: Element) => {
    const parent = parentOf(element);
    return !all(element, '*').length && isElement(parent as Node) && isBesideContact(parent as Element, element);
  };
  const place = spans.find(isTold) ?? (told ? undefined : (spans.find(beside) ?? firstOfSubheader(page)));
  if (place && written(wordsOf(place)))
    return { state: 'read', value: wordsOf(place), sources: [sourceOf(subline, pageText(place))] };
  if (!written(told)) return unreadable('missing');
  return { state: 'read', value: told, sources: [{ selector: 'script[type="application/ld+json"]', quote: '' }] };
};

/** The first words of that line, if they do not count followers or offer the contact details. */
function firstOfSubheader(page: Page): Element | undefined {
  const [first] = seenOn(page, '.profile-info-subheader span').filter(
    (span) => wordsOf(span) && !all(span, '*').length,
  );
  const isOther = /\d|follow|connection|contact|seguidor|conex|contato|abonn|relation|kontakt/i.test(wordsOf(first));
  return isOther || (first && closest(first, 'a, button')) ? undefined : first;
}

/** Does it stand first beside something that opens the contact details, and is not that itself? */
function isBesideContact(parent: Element, element: Element): boolean {
  const [first, second, ...more] = all(parent, ':scope > span');
  return (
    first === element && second !== undefined && !more.length && attributeOf(second, 'class')?.includes('link') === true
  );
}

/** In a layout whose class names are gone: the only words before the link to the contact details, on its line. */
const locationBeforeContact: Reader<string> = (page) => {
  const card = topCard(page);
  const link = card && seenIn(page, card, contact)[0];
  let around = link;
  for (let step = 0; card && link && step < 3; step++) {
    const parent = parentOf(around as Element);
    if (!parent || !isElement(parent) || parent === card) break;
    around = parent;
    const before = linesBefore(page, parent, link);
    if (before.length > 1) break;
    const [place] = before;
    if (!place || all(parent, 'h1').length || closest(place.element, 'a')) continue;
    return {
      state: 'read',
      value: place.words,
      sources: [sourceOf(`section ${tagOf(place.element)}`, pageText(place.element))],
    };
  }
  return unreadable('missing');
};

function linesBefore(page: Page, part: Element, link: Element): Line[] {
  const lines = linesIn(page, part);
  const index = lines.findIndex(({ element }) => contains(link, element) || contains(element, link));
  return lines.slice(0, Math.max(0, index)).filter(({ words }) => written(words));
}

export const location = firstOf(
  inTopCard('span.text-body-small.inline.t-black--light.break-words'),
  text(['.pv-top-card-section__location', '#topcard .locality', '#demographics .locality'], written),
  locationForVisitors,
  locationBeforeContact,
);

/** The title of the card is no text, whatever its markup. */
const isTitle = (words: string) => /^(about|info|acerca de|sobre|infos|à propos|informazioni)$/i.test(words);

/** The words of the card, which are whole even where only the first lines of them show. */
const bioInCard: Reader<string> = (page) => {
  const marked = sectionMarked(page, 'about');
  const [box, ...boxes] = marked ? seenIn(page, marked.element, '[data-testid="expandable-text-box"]') : [];
  if (marked && box && !boxes.length) return bioOf(box, `${marked.selector} [data-testid="expandable-text-box"]`);
  const lines = marked ? linesIn(page, marked.element) : [];
  const written = lines.filter(
    ({ element, words }) =>
      !itemOf(element) && !closest(element, 'h2, h3, header, a') && !isTitle(words) && /\p{L}{2}/u.test(words),
  );
  const [first, ...more] = written;
  if (!marked || !first) return unreadable(cardOf(page, 'about') && !marked ? 'unclear' : 'missing');
  const whole = more.length ? parentOf(first.element) : first.element;
  const isOne = whole && isElement(whole) && more.every(({ element }) => parentOf(element) === whole);
  return isOne ? bioOf(whole, `${marked.selector} ${tagOf(whole)}`) : unreadable('unclear');
};

/** Before 2022 the text was cut in its own element, and ended with dots and a button. */
function bioOf(element: Element, selector: string): Fact<string> {
  const words = pageText(element);
  const button = wordsOf(all(element, 'button, a[role="button"]').at(-1));
  const isCut = button !== '' && line(words.text).endsWith(button);
  const value = isCut ? words.text.slice(0, -button.length).replace(/\s*(…|\.\.\.)?\s*$/, '') : words.text;
  if (!value || isMasked(value)) return unreadable(value ? 'hidden' : 'missing');
  if (isDoubled(value)) return unreadable('unclear');
  const partial = words.isCut || isCut || value.endsWith('…') || undefined;
  return { state: 'read', value, sources: [sourceOf(selector, words, 0, value.length)], ...(partial && { partial }) };
}

export const bio = orAbsent(bioInCard, noCard('about'));

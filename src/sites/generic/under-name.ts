import {
  all,
  attributeOf,
  closest,
  firstChildOf,
  isElement,
  matches,
  nextSiblingOf,
  parentOf,
  tagOf,
} from '../reading/dom';
import { unreadable } from '../reading/fact';
import { firstOnes } from '../reading/lists';
import { oncePerPage } from '../reading/once';
import { headingsOver } from '../reading/sections';
import { isOwn, seenOn, sourceOf, wordsOf } from '../reading/seen';
import { isFilled, pageText } from '../reading/text';
import type { Page, Reader } from '../site';
import { isOneLine } from './one-line';
import { namesSubject } from './subject';
import { ofOthers, ownSection } from './words';

/** The only title of the page, where the head of the document says the same. */
const nameOn = oncePerPage((page): Element | undefined => {
  const [name, ...more] = seenOn(page, 'h1');
  return name && !more.length && namesSubject(page, name) ? name : undefined;
});

export const named: Reader<string> = (page) => {
  const name = nameOn(page);
  const value = name && isOneLine(wordsOf(name));
  return value ? { state: 'read', value, sources: [sourceOf('h1', pageText(name))] } : unreadable('missing');
};

const headings = 'h2, h3, h4';
const paragraphs = `p, ${headings}`;
const boxes = 'li, div, span';

/** The lines under the name and before the first section, of which one may be a heading: the first. */
const linesOn = oncePerPage((page): Element[] => {
  const name = nameOn(page);
  const lines: Element[] = [];
  for (const line of name ? linesAfter(page, name) : []) {
    if (matches(line, headings) && (lines.length > 0 || isSection(wordsOf(line)))) return lines;
    lines.push(line);
    if (lines.length === mostLooked) break;
  }
  return lines.slice(0, mostLines);
});

/** One after the other: most of a page need not be looked at. */
function* linesAfter(page: Page, name: Element): Generator<Element> {
  for (let node = following(name); node; ) {
    const line = isElement(node) && isLine(page, node) ? node : undefined;
    if (line) yield line;
    node = (line ? null : firstChildOf(node)) ?? following(node);
  }
}

/** What comes after a node and is not in it. */
function following(node: Node): Node | undefined {
  for (let at: Node | null = node; at; at = parentOf(at)) {
    const next = nextSiblingOf(at);
    if (next) return next;
  }
  return undefined;
}

const isLine = (page: Page, one: Element): boolean =>
  (matches(one, paragraphs) || (matches(one, boxes) && !all(one, ':scope > *').some(isFilled))) &&
  isFilled(one) &&
  isOwn(page, one);

/** A page without any heading ends here. */
const mostLooked = 300;
const mostLines = 20;

const isSection = (words: string) => ownSection.test(words) || ofOthers.test(words) || ofSite.test(words);

/** What else may stand first under a name: sections, the state of the account, buttons, figures, a handle. */
const ofSite =
  /^\W*(\d(?!d\b)|[@#$£€])|^(available|open to|open for|hire|hired|message|contact|follow|share|invite|joined|member|last (seen|active)|see|view|save|get in touch)\b|^(verified|online|offline|away|pro|new|top|work|services|projects|portfolio|experience|skills|reviews?|availability|education|proyectos|projetos|servicios|she|he|they|\p{L}+\/\p{L}+)$/iu;

/** "Porto, Portugal": all words begin with a capital letter. */
const isPlaceForm = (words: string) =>
  /^\p{Lu}[\p{L}.'’ -]*(, \p{Lu}[\p{L}.'’ -]*){1,2}$/u.test(words) && words.length <= 60;

/** A picture in the same line, or right beside it. */
function isBesidePicture(element: Element): boolean {
  const parent = parentOf(element) as Element;
  const isAlone = wordsOf(parent) === wordsOf(element);
  return all(isAlone ? parent : element, 'svg').length === 1 || /^\W*📍/u.test(wordsOf(element));
}

const lineAs = (find: (page: Page) => Element | undefined): Reader<string> => {
  return (page) => {
    const element = find(page);
    if (!element) return unreadable('missing');
    const words = pageText(element);
    const start = words.text.search(/[\p{L}\p{N}]/u);
    return { state: 'read', value: words.text.slice(start), sources: [sourceOf(tagOf(element), words, start)] };
  };
};

/** The only line with a picture and a comma. */
export const placeUnderName = lineAs((page) => {
  const places = linesOn(page).filter((one) => isPlaceForm(wordsOf(one).replace(/^\W+/u, '')) && isBesidePicture(one));
  return places.length === 1 ? places[0] : undefined;
});

/** "Rio de Janeiro": words that stand in names of places too. */
const little = /(?<!\p{L})(and|the|upon|under|del|della|dos|das|les|los|las|von|van|bei|sur)(?!\p{L})/gu;

/** Words in small letters are no place; where the place stands below, neither are those with capital letters. */
const isRole = (page: Page, words: string) =>
  /(?<!\p{L})\p{Ll}{3}/u.test(words.replace(little, '')) || placeUnderName(page).state === 'read';

/** What a person calls themselves is the first line under the name, if it is no place and no sentence. */
export const roleUnderName = lineAs((page) => {
  const [first] = linesOn(page);
  const words = wordsOf(first);
  if (!first || closest(first, 'a, button, li, dl, [class*="location" i]') || isBesidePicture(first)) return undefined;
  const isLine = isOneLine(words) && !/[.!?]$|\d(?!d\b)/i.test(words) && !isSection(words) && !isPlaceForm(words);
  return isLine && isRole(page, words) ? first : undefined;
});

const ofLinks =
  /^(social( (links|media|profiles))?|links|websites?|on the web|elsewhere|(find|follow) me( on)?|connect|redes sociales|redes sociais|enlaces|liens|réseaux sociaux)$/i;

/** Addresses elsewhere, in a part of the head that is named for them or under such a heading. There may be more. */
export const socialLinks: Reader<string[]> = (page) => {
  const selector = 'a[href^="http"]';
  const isOne = (link: Element) => {
    const [title] = headingsOver(page, link);
    const isNamed = title !== undefined && namesSubject(page, title) && closest(link, '[class*="social" i]') !== null;
    const { hostname } = new URL(attributeOf(link, 'href') ?? '', page.url.href);
    const isOfSite = `.${hostname}`.endsWith(page.url.hostname.replace(/^(www)?\.?/, '.'));
    return !isOfSite && (isNamed || (title !== undefined && ofLinks.test(wordsOf(title))));
  };
  const links = firstOnes(
    seenOn(page, selector),
    (link) => URL.canParse(attributeOf(link, 'href') ?? '') && isOne(link),
  );
  const value = links.map((link) => attributeOf(link, 'href') ?? '');
  const sources = links.map((link) => sourceOf(selector, pageText(link)));
  return value.length ? { state: 'read', value, sources, partial: true } : unreadable('missing');
};

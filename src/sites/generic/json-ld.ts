import { rawText } from '../reading/dom';
import { oncePerPage, onPage } from '../reading/once';
import type { Page } from '../site';

export const script = 'script[type="application/ld+json"]';

/** A thing of schema.org, from anywhere: nothing about its shape is certain. */
export type Thing = Record<string, unknown>;

/** What the page's JSON-LD speaks of at its top. What stands deeper inside, such as authors of reviews, is not here. */
export const things = oncePerPage((page: Page): Thing[] => onPage(page, script).flatMap((one) => parse(rawText(one))));

function parse(raw: string): Thing[] {
  try {
    return flat(JSON.parse(raw));
  } catch {
    return [];
  }
}

function flat(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(flat);
  if (!isThing(value)) return [];
  return [...flat(value['@graph']), ...(value['@type'] === undefined ? [] : [value])];
}

export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typesOf = (thing: Thing): string[] =>
  [thing['@type']].flat().map((type) => String(type).replace(/^https?:\/\/schema\.org\//, ''));

/** A thing of two types, such as Person and Organization, is the owner of a site more often than a person. */
export const isA = (thing: Thing, type: string): boolean => typesOf(thing).join() === type;

export const isOneOf = (thing: Thing, types: readonly string[]): boolean =>
  typesOf(thing).some((type) => types.includes(type));

/** A thing that stands there, or only its name `{"@id": …}` for one that stands elsewhere on the page. */
export function resolve(page: Page, value: unknown): Thing | undefined {
  if (!isThing(value)) return undefined;
  if (value['@type'] !== undefined) return value;
  return things(page).find((thing) => thing['@id'] !== undefined && thing['@id'] === value['@id']);
}

/** Things that stand on the page twice count once. */
export function distinct(found: Thing[]): Thing[] {
  const keyOf = (thing: Thing) => JSON.stringify(thing['@id'] ?? thing);
  return [...new Map(found.map((thing) => [keyOf(thing), thing])).values()];
}

/** Plain words; not those with markup in them, nor those that a site hides from guests: "*** ****". */
export function wordsIn(value: unknown): string | undefined {
  const words = typeof value === 'string' ? value.trim() : '';
  return words && !/<\/?\w|&#?\w+;|\*{3}/.test(words) ? words : undefined;
}

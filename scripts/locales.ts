import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseMessagesText } from '@wxt-dev/i18n/build';
import type { Parsed } from '../src/guidance/parse';
import { pagesIn, parsedPage } from './guidance-build';

const folder = resolve(import.meta.dirname, '../src/locales');

/** The one that all others are held against. */
export const sourceLanguage = 'en';

/** As their files are named: `pt-BR`. */
export const languages = (): string[] => readdirSync(folder).map((file) => basename(file, '.yml'));

/** What a language's file says, by key. */
export function messagesIn(language: string): Record<string, string> {
  const messages = parseMessagesText(readFileSync(join(folder, `${language}.yml`), 'utf8'), 'YAML');
  return Object.fromEntries(
    messages.flatMap((message) =>
      message.type === 'simple' && !message.key[0]?.startsWith('@@') ? [[message.key.join('.'), message.message]] : [],
    ),
  );
}

/** The browser takes letters, digits and underscores only. */
export const messageName = (key: string) => key.replaceAll(/[.-]/g, '_');

/** What the cards of rules show, from the guidance pages, each as JSON under its key. */
export const cardsIn = (language: string): Record<string, string> =>
  Object.fromEntries(
    pagesIn(language)
      .map((name) => [name, parsedPage(language, name)] as const)
      .filter(([, { card }]) => card)
      .map(([name, { card }]) => [`card.${name}`, JSON.stringify(card satisfies Parsed['card'])]),
  );

/** Adds the cards to the messages that the i18n module has made, and names all of them as the browser takes it. */
export function withCards(language: string, messages: string): string {
  const cards = Object.entries(cardsIn(language)).map(([key, message]) => [
    key,
    { message: message.replaceAll('$', '$$$$') },
  ]);
  const all = Object.entries({ ...JSON.parse(messages), ...Object.fromEntries(cards) });
  return JSON.stringify(Object.fromEntries(all.map(([key, message]) => [messageName(key), message])));
}

const holesIn = (message = '') => [...new Set(message.match(/\{\w+\}/g))].sort().join();

/** @returns what is wrong: strings and pages that a language lacks or has too many, and values that differ. */
export function problemsInLocales(): string[] {
  const source = messagesIn(sourceLanguage);
  const others = languages().filter((language) => language !== sourceLanguage);
  return others.flatMap((language) => problemsIn(language, source));
}

function problemsIn(language: string, source: Record<string, string>): string[] {
  const messages = messagesIn(language);
  const pages = pagesIn(language);
  return [
    ...differences(Object.keys(source), Object.keys(messages)).map((what) => `src/locales/${language}.yml: ${what}`),
    ...differences(pagesIn(sourceLanguage), pages).map((what) => `src/guidance/${language}: ${what}`),
    ...Object.entries(messages)
      .filter(([key, message]) => key in source && holesIn(message) !== holesIn(source[key]))
      .map(([key]) => `src/locales/${language}.yml: ${key} must have ${holesIn(source[key]) || 'no value'}`),
  ];
}

const differences = (wanted: string[], found: string[]): string[] => [
  ...wanted.filter((name) => !found.includes(name)).map((name) => `${name} is missing`),
  ...found.filter((name) => !wanted.includes(name)).map((name) => `${name} is not in ${sourceLanguage}`),
];

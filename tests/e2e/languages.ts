import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionFolder } from '../../scripts/browser';

type Messages = Record<string, { message: string }>;

const messagesIn = (folder: string, locale: string): Messages =>
  JSON.parse(readFileSync(join(folder, '_locales', locale, 'messages.json'), 'utf8'));

/** A copy of a built extension that says `change(what it says)` in an English browser. @returns its folder. */
export function speaking(change: (english: Messages, folder: string) => Messages, built = extensionFolder): string {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-'));
  cpSync(built, folder, { recursive: true });
  const changed = change(messagesIn(folder, 'en'), folder);
  writeFileSync(join(folder, '_locales/en/messages.json'), JSON.stringify(changed));
  return folder;
}

/** The words of another language that is in the package. */
export const inLanguage =
  (locale: string) =>
  (_: Messages, folder: string): Messages =>
    messagesIn(folder, locale);

/** What a card says is JSON. The language and the direction are read by the code. */
const isPlain = (name: string) => !name.startsWith('card_') && name !== 'language' && name !== 'direction';

const changeEach = (messages: Messages, change: (message: string) => string): Messages =>
  Object.fromEntries(
    Object.entries(messages).map(([name, { message }]) => [
      name,
      { message: isPlain(name) ? change(message) : message },
    ]),
  );

/** Every word half as long again, in letters that most languages have somewhere; values stay. */
export const long = (messages: Messages): Messages =>
  changeEach(messages, (message) =>
    message
      .split(/(\{\w+\})/)
      .map((part, at) => (at % 2 ? part : part.replace(/[a-z]+/gi, lengthened)))
      .join(''),
  );

const lengthened = (word: string) => `${word}${'äéîøüñ'.repeat(3).slice(0, Math.ceil(word.length / 2))}`;

/** English from right to left: what is laid out by hand shows. */
export const mirrored = (messages: Messages): Messages => ({ ...messages, direction: { message: 'rtl' } });

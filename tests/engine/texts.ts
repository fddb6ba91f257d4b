import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../rules/corpus');

const labelled = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(resolve(folder, name), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as { text: string; label: boolean });

/** Texts that ask or offer something that a rule is about. */
export const telling = labelled.filter(({ label }) => label).map(({ text }) => text);

/** What ordinary profiles say: nothing that a rule is about. */
export const innocent = [
  'I have designed interfaces for shops and clinics since 2016.',
  'Quality, clear updates and honest estimates.',
  'I enjoy hard problems and tidy code.',
  'My studio covers branding, illustration and print.',
  'Tools I use daily: Figma, TypeScript, PostgreSQL.',
  'Let us talk about your project here in the chat.',
  'Looking forward to working together.',
];

/** What a generated profile is made of. */
export const lines = [
  ...labelled.map(({ text }) => text),
  ...innocent,
  '',
  '👋',
  '12 years of experience',
  'Hola a todos',
];

import { fold } from '../../src/places/fold';
import type { City } from './gazetteer';

const scripts: Record<string, RegExp> = {
  han: /^\p{Script=Han}+$/u,
  kana: /^[\p{Script=Katakana}\p{Script=Hiragana}ー]+$/u,
  hangul: /^\p{Script=Hangul}+$/u,
  cyrillic: /^[\p{Script=Cyrillic} -]+$/u,
  arabic: /^[\p{Script=Arabic} ]+$/u,
  hebrew: /^[\p{Script=Hebrew} ]+$/u,
  greek: /^[\p{Script=Greek} ]+$/u,
  thai: /^\p{Script=Thai}+$/u,
  devanagari: /^[\p{Script=Devanagari} ]+$/u,
  bengali: /^[\p{Script=Bengali} ]+$/u,
  georgian: /^\p{Script=Georgian}+$/u,
};

/** The scripts in which people of a country write its cities. */
const written: Record<string, string> = {
  JP: 'han',
  CN: 'han',
  TW: 'han',
  HK: 'han',
  KR: 'hangul',
  KP: 'hangul',
  RU: 'cyrillic',
  UA: 'cyrillic',
  BY: 'cyrillic',
  KZ: 'cyrillic',
  KG: 'cyrillic',
  BG: 'cyrillic',
  RS: 'cyrillic',
  MK: 'cyrillic',
  MN: 'cyrillic',
  IL: 'hebrew',
  GR: 'greek',
  TH: 'thai',
  NP: 'devanagari',
  BD: 'bengali',
  GE: 'georgian',
  IR: 'arabic',
  PK: 'arabic',
  IQ: 'arabic',
  SY: 'arabic',
  JO: 'arabic',
  LB: 'arabic',
  SA: 'arabic',
  AE: 'arabic',
  YE: 'arabic',
  OM: 'arabic',
  KW: 'arabic',
  QA: 'arabic',
  BH: 'arabic',
  EG: 'arabic',
  SD: 'arabic',
  LY: 'arabic',
  TN: 'arabic',
  DZ: 'arabic',
  MA: 'arabic',
  PS: 'arabic',
  AF: 'arabic',
};

/** Very many cities of China carry a name in Han: only the larger ones are kept. */
const smallest: Record<string, number> = { CN: 1_000_000, PK: 500_000, IR: 300_000 };

/** At most this many spellings of one city. */
const most = 3;

export function nativeNames({ country, population, otherNames }: City): string[] {
  const script = scripts[written[country] ?? ''];
  if (!script || population < (smallest[country] ?? 100_000)) return [];
  const names = otherNames.filter((name) => script.test(name) && name.length > 1).map(fold);
  return [...new Set(names)]
    .filter((name) => name.length > 1)
    .sort((a, b) => a.length - b.length)
    .slice(0, most);
}

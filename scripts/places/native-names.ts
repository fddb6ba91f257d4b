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

/** The languages that people of a country write: a name with other letters is in one that few speak there. */
const alphabets: Record<string, RegExp> = {
  RU: /^[а-яё -]+$/iu,
  KG: /^[а-яёңөү -]+$/iu,
  KZ: /^[а-яёәғқңөұүһі -]+$/iu,
  BY: /^(?:[а-яё -]+|[абвгдеёжзійклмнопрстуўфхцчшыьэюя' -]+)$/iu,
  UA: /^(?:[а-яё -]+|[абвгґдеєжзиіїйклмнопрстуфхцчшщьюя' -]+)$/iu,
};

const latin: Record<string, string> = Object.fromEntries(
  'а a|б b|в v|г g|ґ g|д d|е e|є e|ж zh|з z|и i|і i|ї i|й y|к k|қ q|л l|м m|н n|ң ng|о o|ө o|п p|р r|с s|т t|у u|ұ u|ү u|ў u|ф f|х kh|һ h|ц ts|ч ch|ш sh|щ shch|ъ |ы y|ь |э e|ю yu|я ya|ғ gh|ә a|ј y|љ ly|њ ny|ћ c|ђ d|џ dz|ѓ g|ќ k|ѕ dz'
    .split('|')
    .map((pair) => [pair[0], pair.slice(2)]),
);

const pairsOf = (text: string) => new Set(Array.from(text, (_, index) => text.slice(index, index + 2)).slice(0, -1));

/** How much a Cyrillic name sounds like the city's: others are old names. */
function likeness(name: string, key: string): number {
  const own = pairsOf([...name].map((letter) => latin[letter] ?? letter).join(''));
  const other = pairsOf(key);
  return (2 * [...own].filter((pair) => other.has(pair)).length) / (own.size + other.size);
}

const leastLikeness = 0.3;

/** Very many cities of China carry a name in Han: only the larger ones are kept. */
const smallest: Record<string, number> = { CN: 1_000_000, PK: 500_000, IR: 300_000 };

/** At most this many spellings of one city. */
const most = 3;

export function nativeNames({ country, population, otherNames, key }: City): string[] {
  const script = scripts[written[country] ?? ''];
  if (!script || population < (smallest[country] ?? 100_000)) return [];
  const alphabet = alphabets[country] ?? script;
  const own = otherNames.filter((name) => script.test(name) && alphabet.test(name) && name.length > 1);
  const names = [...new Set(own.map(fold))];
  if (written[country] === 'cyrillic') return mostAlike(names, key);
  return names
    .filter((name) => name.length > 1)
    .sort((a, b) => a.length - b.length)
    .slice(0, most);
}

const mostAlike = (names: readonly string[], key: string): string[] =>
  names
    .filter((name) => name.length > 2 && likeness(name, key) >= leastLikeness)
    .sort((a, b) => likeness(b, key) - likeness(a, key))
    .slice(0, most);

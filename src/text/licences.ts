import { firstOf, type Match, phrases, type Way } from './phrases';
import type { Sentence, Word } from './sentences';
import { isQuoted, isRefused } from './stance';

/** Those of them whose work may need a stamp; an engineer of software needs none. */
const engineer = 'professional|structural|civil|mechanical|electrical|geotechnical|chemical|environmental engineer';

const claims = phrases(
  '{licensed} ~2 {profession|alwaysLicensed}',
  'licensed|licenced|registered|chartered ~2 engineer',
  '{profession|alwaysLicensed} ~4 {licensed} in|by|with|at|since',
  `${engineer} ~2 {licensed} in|by|with|at|since`,
  `${engineer} ~2 pe|p.e|peng|p.eng`,
  'pe|p.e|peng|p.eng|rn|md|cpa ~1 {licensed}',
  '{profession|alwaysLicensed} ( {licensed}',
  'my ~1 {licenceMark} {licenceNoun}',
  '{licensedTitle}',
  '{licensed} ~1 pe|p.e|cpa|rn|md|peng|p.eng',
  'i am|was ~3 {alwaysLicensed}',
  "i'm|im ~3 {alwaysLicensed}",
  '{practising} {alwaysLicensed}',
  '^ ~2 {alwaysLicensed} in|of',
  'admitted ~5 bar',
  'member of ~4 bar',
  'bar {number}',
  '{licenceMark} ~1 {licenceNoun} ~1 {number}',
  '{licenceMark} {licenceNoun} <number|phone>',
  'hold|have|holding|with ~3 {licenceMark} {licenceNoun}',
  '{licenceNoun} ~1 {number} ~1 <number|phone>',
  '^ ~1 cpa with|based|in|(',
);

/** "Oregon-licensed architect": the place is part of the word. */
const stateLicensed: Way = ({ words }) =>
  words.flatMap(({ text }, from) => {
    if (!/.-licen[sc]ed$/.test(text)) return [];
    const after = words.slice(from + 1, from + 4).findIndex(isProfession);
    return after < 0 ? [] : [{ from, to: from + 1 + after }];
  });

const isProfession = ({ classes, text }: Word) =>
  classes.has('profession') || classes.has('alwaysLicensed') || text === 'engineer';

/** Where a text claims a licence that a public register would show. */
export function licenceClaim(sentence: Sentence): Match | undefined {
  const isSpoken = ['licensed', 'profession', 'alwaysLicensed', 'licensedTitle', 'licenceMark', 'licenceNoun'].some(
    (name) => sentence.classes.has(name),
  );
  return isSpoken ? firstOf(sentence, [claims, stateLicensed], isOwn) : undefined;
}

function isOwn(sentence: Sentence, match: Match): boolean {
  const { words, classes, texts } = sentence;
  if (texts.has('cpa') && classes.has('costPerAction')) return false;
  if (classes.has('learning')) return false;
  const inside = words.slice(match.from, match.to + 1);
  const has = (word: Word, name: string) => word.classes.has(name);
  if (inside.some((word) => has(word, 'otherArchitect'))) return false;
  const before = words.slice(Math.max(0, match.from - 4), match.from);
  if (before.some((word) => has(word, 'ofSomeone'))) return false;
  // In "licence no. 48213" the "no" refuses nothing.
  const to = inside.some(({ text }) => text === 'no') ? match.from : match.to;
  return !isRefused(sentence, { from: match.from, to }) && !isQuoted(sentence, match);
}

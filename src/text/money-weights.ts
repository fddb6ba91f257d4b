import { early } from './money-early-signs';
import { demand, more, sum } from './money-weight-signs';
import { firstOf, type Match, phrases } from './phrases';
import { isAsked, isAskedAndMeant } from './prepayment-frames';
import { held, innocent, laterMoney, notYet } from './prepayment-signs';
import type { Sentence, Word } from './sentences';
import { partsOf } from './stance';
import { weigh } from './weighing';

const weighed = weigh({
  needs: [sum, early],
  needsOne: [],
  more: [demand, more],
  enough: 7,
  longest: 50,
  decides: { kind: early, within: 8 },
});

const excuse = phrases(...innocent, ...held, notYet, laterMoney);
const isExcused = (sentence: Sentence, match: Match) => {
  const parts = new Set<Word | undefined>(partsOf(sentence, match));
  return excuse(sentence).some(({ from }) => parts.has(sentence.words[from]));
};

/** In "no draft before the deposit" the "no" is the work's. */
const refusesWork = phrases(
  '{not} ~4 {labourStart} ~5 without|before|until|unless|till|if',
  '{not} ~5 for free',
  'without|no ~3 {prepay|moneyWord} ~4 {not} ~4 {labourStart}',
);
const isMeant = (sentence: Sentence, match: Match) =>
  (refusesWork(sentence).length ? isAsked(sentence, match) : isAskedAndMeant(sentence, match)) &&
  !isExcused(sentence, match) &&
  !sentence.words.slice(match.from, match.to).some(({ text }) => /^[.!;]$/.test(text));

export const weighedMoney = (sentence: Sentence): Match | undefined => firstOf(sentence, [weighed], isMeant);

import { isDeniedWithin, isInQuotes } from './denial';
import { before, named } from './early-money';
import { ahead, released } from './money-ahead';
import { firstOf, type Match, phrases } from './phrases';
import { held } from './prepayment-signs';
import type { Sentence } from './sentences';
import { waiting } from './waiting-work';

const takenBack = phrases(
  '{once} ~5 {afterWork}',
  '{cash} ~3 last $',
  'never ~4 {i|we} ~3 ask|request|want|take',
  'then ~1 comes|send ~3 {cash}',
  'i|we paid',
  'once paid ~1 deposit',
  'after|once|when ~3 {labourStart} ~3 {you} ~1 pay|release',
  'do|does|should {i|we} need|want|ask',
);

/** Money asked for before the work, or outside the site's escrow. */
export function moneyBeforeWork(sentence: Sentence): Match | undefined {
  if (!subjects.some((name) => sentence.classes.has(name)) && !sentence.texts.has('hours')) return undefined;
  return firstOf(sentence, [waiting], isAsked) ?? firstOf(sentence, [named, before, ahead, released], stands);
}

/** The same where the first sentence says why, and the next how much. */
export function loanOrTrust(sentence: Sentence): Match | undefined {
  return subjects.some((name) => sentence.classes.has(name)) ? firstOf(sentence, [ahead], stands) : undefined;
}

const subjects = ['cash', 'prepay', 'payVerb', 'payNoun', 'unit', 'upfront'];

const isAsked = (sentence: Sentence, match: Match) =>
  !isHeld(sentence) && !isInQuotes(sentence, match) && !takenBack(sentence).length;

const stands = (sentence: Sentence, match: Match) => isAsked(sentence, match) && !isDenied(sentence, match);

const heldBySite = phrases(...held);
const outside = phrases(
  'no|not|never|outside|without|skip|beside|forget ~3 {escrow}',
  '{escrow} is|its okay|ok|fine',
  'not|outside|without|instead_of ~4 platform|site|website|upwork|fiverr|freelancer',
);

/** "Not through the site" is the opposite. */
const isHeld = (sentence: Sentence) => heldBySite(sentence).length > 0 && !outside(sentence).length;

/** "No advance" is no wish; "no exceptions" leaves it one. */
const harmless = new Set(
  'start escrow exceptions exception milestones milestone refund refunds refundable bother later work begin platform site website at through'.split(
    ' ',
  ),
);

const isDenied = (sentence: Sentence, match: Match) =>
  isDeniedWithin(sentence, match, match.to, (next) => next.slice(0, 2).some(({ text }) => harmless.has(text)));

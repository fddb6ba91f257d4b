import { before, named } from './early-money';
import { ahead, released } from './money-ahead';
import { askedAhead } from './money-asked';
import { started } from './money-at-start';
import { earlyAsked } from './money-early-asked';
import { gated, parted } from './money-gates';
import { inTurn } from './money-in-turn';
import { inOrder } from './money-orders';
import { pressed } from './money-pressed';
import { proved, proverbs, shownUp, slipped } from './money-proved';
import { secured } from './money-secured';
import { weighedMoney } from './money-weights';
import { firstOf, type Match } from './phrases';
import { isAsked, isAskedAndMeant } from './prepayment-frames';
import type { Sentence } from './sentences';
import { waiting } from './waiting-work';

/** Money asked for before the work, or outside the site's escrow. */
export function moneyBeforeWork(sentence: Sentence): Match | undefined {
  if (!isAboutMoney(sentence)) return undefined;
  return (
    firstOf(sentence, [waiting, gated, parted, inTurn, shownUp, proverbs], isAsked) ??
    firstOf(
      sentence,
      [named, before, ahead, released, started, secured, pressed, slipped, proved, earlyAsked, inOrder, askedAhead],
      isAskedAndMeant,
    ) ??
    weighedMoney(sentence)
  );
}

/** The same where the first sentence says why, and the next how much; or the first what comes first. */
export function loanOrTrust(sentence: Sentence): Match | undefined {
  if (!isAboutMoney(sentence)) return undefined;
  return firstOf(sentence, [ahead, inTurn, pressed, askedAhead], isAskedAndMeant) ?? weighedMoney(sentence);
}

const subjects = ['cash', 'prepay', 'payVerb', 'payNoun', 'unit', 'upfront', 'escrow'];
const isAboutMoney = ({ classes, texts }: Sentence) =>
  subjects.some((name) => classes.has(name)) ||
  ['hours', 'prepaid', 'order', 'contract', 'now', 'later', 'fifty', 'half', 'third'].some((word) => texts.has(word));

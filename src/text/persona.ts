import { inTheCall } from './persona-calls';
import { has } from './persona-people';
import { onOneSeat } from './persona-seats';
import { signsOfOthers } from './persona-signs';
import { atTheWork } from './persona-work';
import { firstOf, type Match, phrases, type Way } from './phrases';
import type { Sentence } from './sentences';
import { isQuoted, partsOf } from './stance';

/** A team that says so where it should, or a time long ago. */
const declared = phrases(
  'own profile|profiles|account|accounts|contract|contracts',
  'agency account|page|profile|badge|members',
  'under our agency',
  'employee of',
  'last|previous|former|old job|role|team|company',
  'used to',
);

const bySigns: Way = (sentence) => [signsOfOthers(sentence) ?? []].flat();

/** Says that other people work, speak or log in where the page shows one. */
export function othersBehind(sentence: Sentence): Match | undefined {
  const { classes } = sentence;
  if (!['crew', 'tradesman', 'personaSeat', 'whoever', 'thirdPerson', 'spokes'].some((name) => classes.has(name)))
    return undefined;
  if (classes.has('declaredTeam') || declared(sentence).length) return undefined;
  return firstOf(sentence, [...onOneSeat, ...inTheCall, ...atTheWork, bySigns], isMeant);
}

function isMeant(sentence: Sentence, match: Match): boolean {
  if (isDenied(sentence, match) || isQuoted(sentence, match)) return false;
  return !partsOf(sentence, match).some(({ classes }) => classes.has('otherTeam'));
}

/** "I do not have helpers". "You will never meet them" and "no trouble" deny nothing. */
function isDenied({ words, classes }: Sentence, { from, to }: Match): boolean {
  if (classes.has('forbidden')) return true;
  const first = words[from]?.part ?? 0;
  return words.some((word, i) => {
    if (!has(word, 'not') || word.part < first || i >= to || i === from) return false;
    const next = words.slice(i + 1, i + 4);
    return !has(words[i - 1], 'you') && !next.some((one) => has(one, 'unknowing', 'harmlessNot'));
  });
}

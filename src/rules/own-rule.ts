import { daysOf } from '../profile/dates';
import type { FactName } from '../profile/facts';
import type { Fact, Facts } from '../profile/profile';
import { say } from '../profile/sentence';
import { findWildcard, wildcardOf, wordsOf } from '../text/wildcards';
import { placesOf, quoteFrom } from './evidence';
import type { Looks, OwnRule, textFacts } from './own-rule-data';
import { clear, type Evidence, flagged, needOneOf, type Outcome, type Rule } from './rule';

export { dateFacts, isExpired, type Looks, numberFacts, type OwnRule, textFacts } from './own-rule-data';

const day = 24 * 60 * 60 * 1000;

/** @returns the rule that the data describe; it runs like any other. */
export function ruleFrom(own: OwnRule): Rule {
  const { id, name, kind, on, looks } = own;
  const facts: readonly FactName[] = looks.for === 'words' ? looks.in : [looks.of];
  return {
    id,
    kind,
    group: 'own',
    on,
    name,
    needs: [needOneOf(...facts)],
    thresholds: {},
    check: ({ facts: read, now }) => withNote(judge(own, read, now), own.why),
  };
}

/** The user's own words for why it is looked for belong beside what was found. */
const withNote = (outcome: Outcome, why: string): Outcome =>
  outcome.outcome === 'flagged' && why
    ? { ...outcome, message: say('ownFinding.noted', { found: outcome.message, note: why }) }
    : outcome;

function judge({ name, looks }: OwnRule, facts: Facts, now: number): Outcome {
  if (looks.for === 'words') return judgeWords(name, looks, facts);
  return looks.for === 'number'
    ? judgeNumber(name, looks, facts[looks.of])
    : judgeDate(name, looks, facts[looks.of], now);
}

/** At most so many quotes, as with every rule. */
const mostQuotes = 3;

function judgeWords(name: string, { in: names, phrases }: Looks & { for: 'words' }, facts: Facts): Outcome {
  const wildcards = phrases.map(wildcardOf).filter(({ length }) => length);
  const find = (text: string) => {
    const words = wordsOf(text);
    return wildcards.flatMap((wildcard) => findWildcard(words, wildcard) ?? []);
  };
  const evidence = names.flatMap((fact) => evidenceIn(facts, fact, find));
  return evidence.length ? flagged(say('ownFinding.words', { name }), evidence.slice(0, mostQuotes)) : clear;
}

type Places = { start: number; end: number }[];

function evidenceIn(facts: Facts, name: (typeof textFacts)[number], find: (text: string) => Places): Evidence[] {
  const fact = facts[name];
  if (fact?.state !== 'read') return [];
  if (typeof fact.value === 'string') {
    const text = fact as Fact<string> & { state: 'read' };
    return find(text.value).map(({ start, end }) => quoteFrom(text, name, start, end));
  }
  return fact.value.flatMap((entry, i) => {
    const words = typeof entry === 'string' ? entry : `${entry.title}, ${entry.company}`;
    const source = fact.sources[i];
    return source && find(words).length ? [{ fact: name, source }] : [];
  });
}

function judgeNumber(name: string, { of, is, than }: Looks & { for: 'number' }, fact: Facts[typeof of]): Outcome {
  if (!fact || fact.state === 'unreadable') return clear;
  const number = fact.state === 'read' ? fact.value : 0;
  const isMet = is === 'below' ? number < than : number > than;
  const values = { name, number, limit: than };
  return isMet ? flagged(say(`ownFinding.number.${is}`, values), placesOf(of, fact.sources)) : clear;
}

/** Only what is certain at the precision shown. */
function judgeDate(
  name: string,
  { of, is, days }: Looks & { for: 'date' },
  fact: Facts[typeof of],
  now: number,
): Outcome {
  if (fact?.state !== 'read') return clear;
  const today = Math.floor(now / day);
  const { first, last } = daysOf(fact.value);
  const isMet = is === 'within' ? today - first < days : today - last > days;
  const values = { name, date: { date: fact.value }, days };
  return isMet ? flagged(say(`ownFinding.date.${is}`, values), placesOf(of, fact.sources)) : clear;
}

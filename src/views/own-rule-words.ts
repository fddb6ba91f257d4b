import { isExpired, type numberFacts, type OwnRule, type textFacts } from '../rules/own-rule-data';
import { t, written } from '../words';
import { withoutInvisible } from './quote';

type Part = (typeof textFacts)[number];
type NumberFact = (typeof numberFacts)[number];

/** The parts of a page, and the numbers on it, as a person would name them. */
export const partInWords = (part: Part): string => t(`typedRule.part.${part}`);
export const numberInWords = (number: NumberFact): string => t(`typedRule.number.${number}`);

/** "Looks for “night shift” and “on call” in: headline and links." */
export function looksInWords({ looks }: OwnRule): string {
  if (looks.for === 'words') return wordsInWords(looks);
  if (looks.for === 'date') return t(`typedRule.${looks.is}`, { days: looks.days });
  return t(`typedRule.${looks.is}`, { what: numberInWords(looks.of), than: looks.than });
}

const wordsInWords = ({ phrases, in: parts }: Extract<OwnRule['looks'], { for: 'words' }>) =>
  t('typedRule.looksForWords', {
    phrases: { list: phrases.map((phrase) => t('typedRule.phrase', { phrase: withoutInvisible(phrase) })) },
    parts: { list: parts.map((part) => t(`typedRule.inPart.${part}`)) },
  });

/** @returns nothing where the rule has no last day. */
export function expiryInWords(rule: OwnRule, now: number): string | undefined {
  if (!rule.expires) return undefined;
  return t(isExpired(rule, now) ? 'typedRule.wasUsedUntil' : 'typedRule.usedUntil', { day: dayInWords(rule.expires) });
}

/** "31 December 2026", from an ISO day. */
export const dayInWords = (day: string): string => written({ date: day });

/** ISO day in UTC, as the last day of a rule is counted. */
export const todayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);

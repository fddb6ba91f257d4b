import type * as z from 'zod/mini';
import { unfairIn } from '../fairness/guard';
import { type Sentence, say, type Value } from '../profile/sentence';
import type { OwnRule } from '../rules/own-rule-data';
import { ownRuleSchema } from './own-rule-schema';

export { limits, ownRuleSchema } from './own-rule-schema';

/** Why a rule cannot be used, in a sentence that says what to do. `link`: the guidance page that explains it. */
export type Refusal = { message: Sentence; link?: string };

/** Checks what no schema can: that a rule names no group of people. There is no way around it. */
export function unfairness({ name, why, looks: looked }: OwnRule): Refusal | undefined {
  const texts = [name, why, ...(looked.for === 'words' ? looked.phrases : [])];
  return texts.map(unfairnessOf).find((refusal) => refusal !== undefined);
}

/** The same, of one text of a rule. */
export function unfairnessOf(text: string): Refusal | undefined {
  const found = unfairIn(text);
  if (!found) return undefined;
  const about = say(`fair.about.${found.about}`);
  return { message: say('fair.unfair', { words: found.words, about }), link: 'fair-checks' };
}

/** @returns the rule, or why it is none. */
export function parseOwnRule(data: unknown): { rule: OwnRule } | { refusal: Refusal } {
  const parsed = ownRuleSchema.safeParse(data);
  if (!parsed.success) return { refusal: { message: firstIssue(parsed.error) } };
  const refusal = unfairness(parsed.data);
  return refusal ? { refusal } : { rule: parsed.data };
}

/** The first thing that is wrong, where, and what would be right. */
export function firstIssue({ issues: [issue] }: z.core.$ZodError): Sentence {
  const place = issue?.path.length ? issue.path.join(' → ') : say('pack.issue.whole');
  return issue ? inWords(issue, place) : say('pack.issue.other', { place });
}

function inWords(issue: z.core.$ZodIssue, place: Value): Sentence {
  if (issue.code === 'unrecognized_keys') return say('pack.issue.unknownKeys', { place, keys: { list: issue.keys } });
  if (issue.code === 'too_big') return say('pack.issue.most', { place, limit: Number(issue.maximum) });
  if (issue.code === 'too_small') {
    const limit = Number(issue.minimum);
    return limit === 1 ? say('pack.issue.empty', { place }) : say('pack.issue.least', { place, limit });
  }
  if (issue.code === 'invalid_value') {
    return say('pack.issue.oneOf', { place, allowed: { list: issue.values.map(String) } });
  }
  if (issue.code === 'invalid_type') return say('pack.issue.type', { place, type: issue.expected });
  return issue.code === 'custom' ? say('pack.issue.noLetter', { place }) : say('pack.issue.other', { place });
}

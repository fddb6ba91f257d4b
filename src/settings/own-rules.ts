import * as z from 'zod/mini';
import { unfairIn } from '../fairness/guard';
import { type Sentence, say, type Value } from '../profile/sentence';
import { dateFacts, numberFacts, type OwnRule, textFacts } from '../rules/own-rule';
import { wildcardOf } from '../text/wildcards';

/** What fits on a screen, and what a check of a page can bear. */
export const limits = { name: 80, why: 500, phrase: 80, phrases: 40, rules: 100 } as const;

export const isoDay = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
const text = (most: number) => z.string().check(z.maxLength(most));
export const filled = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));

const phrase = filled(limits.phrase).check(z.refine((typed) => wildcardOf(typed).length > 0));

const looks = z.discriminatedUnion('for', [
  z.strictObject({
    for: z.literal('words'),
    in: z.array(z.enum(textFacts)).check(z.minLength(1), z.maxLength(textFacts.length)),
    phrases: z.array(phrase).check(z.minLength(1), z.maxLength(limits.phrases)),
  }),
  z.strictObject({
    for: z.literal('number'),
    of: z.enum(numberFacts),
    is: z.enum(['below', 'above']),
    than: z.number().check(z.gte(0), z.lte(1_000_000)),
  }),
  z.strictObject({
    for: z.literal('date'),
    of: z.enum(dateFacts),
    is: z.enum(['within', 'before']),
    days: z.number().check(z.gte(1), z.lte(36_500)),
  }),
]);

/** A rule as data. Unknown keys are refused, so that nothing is taken for understood that is not. */
export const ownRuleSchema = z.strictObject({
  id: z.string().check(z.regex(/^own-[a-z0-9-]{1,60}$/)),
  name: filled(limits.name),
  why: text(limits.why),
  kind: z.enum(['act', 'ask', 'context']),
  on: z.boolean(),
  expires: z.optional(isoDay),
  looks,
});

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

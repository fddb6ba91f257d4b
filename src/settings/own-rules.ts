import * as z from 'zod/mini';
import { unfairIn } from '../fairness/guard';
import { aboutNames } from '../fairness/vocabulary';
import { dateFacts, numberFacts, type OwnRule, textFacts } from '../rules/own-rule';
import { wildcardOf } from '../text/wildcards';

/** What fits on a screen, and what a check of a page can bear. */
export const limits = { name: 80, why: 500, phrase: 80, phrases: 40, rules: 100 } as const;

export const isoDay = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
const text = (most: number) => z.string().check(z.maxLength(most));
export const filled = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));

const phrase = filled(limits.phrase).check(z.refine((typed) => wildcardOf(typed).length > 0, 'has no letter or digit'));

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
export type Refusal = { message: string; link?: string };

/** Checks what no schema can: that a rule names no group of people. There is no way around it. */
export function unfairness({ name, why, looks: looked }: OwnRule): Refusal | undefined {
  const texts = [name, why, ...(looked.for === 'words' ? looked.phrases : [])];
  return texts.map(unfairnessOf).find((refusal) => refusal !== undefined);
}

/** The same, of one text of a rule. */
export function unfairnessOf(text: string): Refusal | undefined {
  const found = unfairIn(text);
  if (!found) return undefined;
  const message =
    `“${found.words}” names ${aboutNames[found.about]}. A rule may speak of what a page says about work, contact, ` +
    'payment and dates, never of who someone is. Take these words out.';
  return { message, link: 'fair-checks' };
}

/** @returns the rule, or why it is none. */
export function parseOwnRule(data: unknown): { rule: OwnRule } | { refusal: Refusal } {
  const parsed = ownRuleSchema.safeParse(data);
  if (!parsed.success) return { refusal: { message: firstIssue(parsed.error) } };
  const refusal = unfairness(parsed.data);
  return refusal ? { refusal } : { rule: parsed.data };
}

/** The first thing that is wrong, where, and what would be right. */
export function firstIssue({ issues: [issue] }: z.core.$ZodError): string {
  const place = issue?.path.join(' → ');
  return `${place ? `${place}: ` : ''}${issue ? inWords(issue) : 'not as it should be'}.`;
}

function inWords(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `“${issue.keys.join('”, “')}” is not known here; take it out`;
  if (issue.code === 'too_big') return `at most ${issue.maximum} are allowed`;
  if (issue.code === 'too_small')
    return issue.minimum === 1 ? 'must not be empty' : `at least ${issue.minimum} is needed`;
  if (issue.code === 'invalid_value') return `must be one of: ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_type') return `must be a ${issue.expected}`;
  return issue.code === 'custom' ? issue.message : 'is not written as it should be';
}

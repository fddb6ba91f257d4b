import * as z from 'zod/mini';
import { dateFacts, numberFacts, textFacts } from '../rules/own-rule-data';
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

import * as z from 'zod/mini';
import { type FactName, type FactValue, factNames, factValues } from '../profile/facts';
import { type Facts, type Profile, type UnreadableReason, unreadableReasons } from '../profile/profile';

/** A fact as it is kept: its value, and nothing of where it stood on the page. */
export type KeptFact<V> =
  | { state: 'read'; value: V; partial?: true | undefined }
  | { state: 'absent' }
  | { state: 'unreadable'; why: UnreadableReason };

export type KeptFacts = { [N in FactName]?: KeptFact<FactValue<N>> };

/** The facts of a page on one day. `readAt`: milliseconds since 1970. */
export type Snapshot = { readAt: number; facts: KeptFacts };

/**
 * Milliseconds since 1970, before the year 9000: of a later one there may be no date, and a page that shows it fails.
 */
export const momentSchema = z.number().check(z.nonnegative(), z.lt(Date.UTC(9000)));

const factSchema = (value: z.ZodMiniType) =>
  z.discriminatedUnion('state', [
    z.object({ state: z.literal('read'), value, partial: z.optional(z.literal(true)) }),
    z.object({ state: z.literal('absent') }),
    z.object({ state: z.literal('unreadable'), why: z.enum(unreadableReasons) }),
  ]);

export const snapshotSchema = z.object({
  readAt: momentSchema,
  // Loose: a fact that only a later version knows is kept.
  facts: z.looseObject(Object.fromEntries(factNames.map((name) => [name, z.optional(factSchema(factValues[name]))]))),
});

/** What a review keeps of a profile that was read. */
export const snapshotOf = ({ readAt, facts }: Pick<Profile, 'readAt' | 'facts'>): Snapshot => ({
  readAt: Date.parse(readAt),
  facts: keptFacts(facts),
});

/** The same facts without their places on the page. */
export function keptFacts(facts: Facts): KeptFacts {
  const kept = factNames.flatMap((name) => {
    const fact = facts[name];
    return fact ? [[name, keptFact(fact)]] : [];
  });
  return Object.fromEntries(kept);
}

function keptFact(fact: NonNullable<Facts[FactName]>): KeptFact<unknown> {
  if (fact.state === 'absent') return { state: 'absent' };
  if (fact.state === 'unreadable') return { state: 'unreadable', why: fact.why };
  return { state: 'read', value: fact.value, ...(fact.partial && { partial: true as const }) };
}

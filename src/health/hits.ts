import * as z from 'zod/mini';
import type { Report } from '../engine/assess';

/** So many profiles have to be opened before a share says anything. */
export const enoughProfiles = 20;

const count = z.int().check(z.nonnegative());
export const hitsSchema = z.record(z.string(), z.object({ checked: count, flagged: count }));

/** By rule: on how many profiles it gave an answer, and on how many it was flagged. Numbers, and nothing of anyone. */
export type Hits = z.infer<typeof hitsSchema>;

/** Which rules have been counted already, by a name for the profile that means nothing outside this session. */
const seen = z.record(z.string(), z.record(z.string(), z.enum(['clear', 'flagged'])));
export type Seen = z.infer<typeof seen>;

const parsed = <T>(schema: z.ZodMiniType<T>, stored: unknown, otherwise: T): T => {
  const result = schema.safeParse(stored);
  return result.success ? result.data : otherwise;
};

export const parseHits = (stored: unknown): Hits => parsed(hitsSchema, stored, {});
export const parseSeen = (stored: unknown): Seen => parsed(seen, stored, {});

/** A profile counts once for each rule, however often its page is read again. */
export function withReport(before: { hits: Hits; seen: Seen }, profile: string, { findings }: Report) {
  const counted = { ...before.seen[profile] };
  const hits = { ...before.hits };
  for (const { rule, outcome } of findings) {
    if (outcome !== 'clear' && outcome !== 'flagged') continue;
    const known = counted[rule];
    if (known === outcome || known === 'flagged') continue;
    const { checked, flagged } = hits[rule] ?? { checked: 0, flagged: 0 };
    hits[rule] = { checked: checked + (known ? 0 : 1), flagged: flagged + (outcome === 'flagged' ? 1 : 0) };
    counted[rule] = outcome;
  }
  return { hits, seen: { ...before.seen, [profile]: counted } };
}

/** @returns nothing where too few profiles have been opened for the numbers to say something. */
export function ownShare(hits: Hits, rule: string): { flagged: number; checked: number } | undefined {
  const own = hits[rule];
  return own && own.checked >= enoughProfiles ? own : undefined;
}

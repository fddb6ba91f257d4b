import type * as z from 'zod/mini';
import { say } from '../profile/sentence';
import { firstIssue } from '../settings/own-rules';
import { type Checked, refused } from './kept';

/** Checks by a schema, and refuses what the schema would only leave out, so that nothing is taken for understood. */
export function strictly<T>(
  schema: z.ZodMiniType<T>,
  data: unknown,
): { data: T } | Extract<Checked, { refusal: unknown }> {
  const parsed = schema.safeParse(data);
  if (!parsed.success) return refused(firstIssue(parsed.error));
  const strange = leftOut(data, parsed.data);
  return strange === undefined ? { data: parsed.data } : refused(say('keeping.strange', { key: strange }));
}

/** @returns the path of a key that `before` has and `after` has not. */
function leftOut(before: unknown, after: unknown): string | undefined {
  if (typeof before !== 'object' || before === null) return undefined;
  for (const [key, value] of Object.entries(before)) {
    if (typeof after !== 'object' || after === null || !Object.hasOwn(after, key)) return key;
    const deeper = leftOut(value, (after as Record<string, unknown>)[key]);
    if (deeper !== undefined) return `${key} → ${deeper}`;
  }
  return undefined;
}

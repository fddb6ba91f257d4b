import * as z from 'zod/mini';

/**
 * What the user has agreed to. It goes up by one whenever a version reads or keeps something that it did not before;
 * the words under `consent.change` say what that was.
 */
export const consentVersion = 2;

const consentSchema = z.object({
  version: z.int().check(z.nonnegative()),
  /** ISO time. */
  at: z.string(),
  /** `false`: the user has taken it back. */
  agreed: z.boolean(),
});

export type Consent = z.infer<typeof consentSchema>;

/**
 * `unasked`: nobody has agreed yet. `updated`: the same, but there are choices from a version that did not ask.
 * `agreed` to `version`, by the user or by the organisation.
 */
export type ConsentState =
  | { kind: 'unasked' }
  | { kind: 'updated' }
  | { kind: 'withdrawn'; at: string }
  | { kind: 'agreed'; version: number; at?: string; by: 'user' | 'organisation' };

/** What is beside it in storage, and who else may agree. */
type Beside = { wasUsed: boolean; organisationAgrees: boolean };

/** Whatever cannot be understood is no consent. What the user has taken back, nobody else can give. */
export function parseConsent(stored: unknown, { wasUsed, organisationAgrees }: Beside): ConsentState {
  const parsed = consentSchema.safeParse(stored);
  if (parsed.success && !parsed.data.agreed) return { kind: 'withdrawn', at: parsed.data.at };
  if (organisationAgrees) return { kind: 'agreed', version: consentVersion, by: 'organisation' };
  if (parsed.success) return { kind: 'agreed', version: parsed.data.version, at: parsed.data.at, by: 'user' };
  return wasUsed ? { kind: 'updated' } : { kind: 'unasked' };
}

/** `since`: the version of the consent that first covered this kind of reading. */
export const mayRead = (state: ConsentState, since = 1): boolean => state.kind === 'agreed' && state.version >= since;

/** The versions whose changes the user has not seen yet, oldest first. */
export function unseenChanges(state: ConsentState, current = consentVersion): number[] {
  if (state.kind !== 'agreed') return [];
  return Array.from({ length: Math.max(0, current - state.version) }, (_, i) => state.version + 1 + i);
}

/** `now` in milliseconds since 1970. */
export const consentAt = (now: number, agreed = true): Consent => ({
  version: consentVersion,
  at: new Date(now).toISOString(),
  agreed,
});

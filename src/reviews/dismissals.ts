import * as z from 'zod/mini';

/** For how long a dismissal is remembered. */
export const dismissalDays = 30;

/** An organisation may choose up to that many. */
export const mostDismissalDays = 90;
const day = 24 * 60 * 60 * 1000;

const dismissal = z.object({
  /** Salted hashes, so that the store does not say whom the user looked at. */
  profile: z.string(),
  evidence: z.string(),
  rule: z.string(),
  /** Milliseconds since 1970. */
  until: z.number(),
  reason: z.optional(z.string()),
});

export type Dismissal = z.infer<typeof dismissal>;

export const dismissalsSchema = z.object({ salt: z.string(), list: z.array(dismissal) });
export type Dismissals = z.infer<typeof dismissalsSchema>;

/** @returns the dismissals that still hold at `now`; nothing where `data` is not a list of them. */
export function parseDismissals(data: unknown, now: number): Dismissals | undefined {
  const parsed = dismissalsSchema.safeParse(data);
  if (!parsed.success) return undefined;
  return { salt: parsed.data.salt, list: parsed.data.list.filter(({ until }) => until > now) };
}

/** The same, from a file: none holds for longer than it could have been made for at `now`. */
export const withinLimit = ({ salt, list }: Dismissals, now: number): Dismissals => ({
  salt,
  list: list.map((one) => ({ ...one, until: Math.min(one.until, now + mostDismissalDays * day) })),
});

/** What a dismissal is for. When the words change, it is another finding, and the dismissal no longer holds. */
export type Dismissable = { site: string; profileId: string; rule: string; quotes: string[] };

export const profileKey = ({ site, profileId }: Dismissable): string => JSON.stringify([site, profileId]);
export const evidenceKey = ({ rule, quotes }: Dismissable): string => JSON.stringify([rule, ...quotes]);

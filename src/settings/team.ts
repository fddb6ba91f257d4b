import * as z from 'zod/mini';

const time = z.string().check(z.regex(/^([01]\d|2[0-4]):[0-5]\d$/));
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const weekday = z.union([1, 2, 3, 4, 5, 6, 7].map((day) => z.literal(day as 1)) as [z.ZodMiniLiteral<Weekday>]);

/** Monday is 1. */
type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** When the user's own team works, and the dates of the project: to see which hours a candidate shares with it. */
export const teamSchema = z.object({
  /** An IANA time zone. */
  zone: z.string(),
  from: time,
  to: time,
  days: z.array(weekday),
  /** The first and last day of the project; without them, the next year. */
  start: z.optional(date),
  end: z.optional(date),
});

export type Team = z.infer<typeof teamSchema>;

/** Office hours, in the zone of this computer. */
export const defaultTeam = (zone: string): Team => ({ zone, from: '09:00', to: '17:00', days: [1, 2, 3, 4, 5] });

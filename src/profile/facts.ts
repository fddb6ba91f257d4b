import * as z from 'zod/mini';

/** A date as precise as the page shows it: "2021", "2021-03" or "2021-03-14". */
const date = z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));

const job = z.object({
  title: z.string(),
  company: z.string(),
  /** The label the page prints, such as "Full-time". */
  type: z.optional(z.string()),
  start: z.optional(date),
  /** Missing: the page says that the job goes on. */
  end: z.optional(date),
});

const count = z.number().check(z.nonnegative());

/**
 * Everything Second Look may know about a page. A name, a photo's content, languages, gender, age, nationality or a
 * school's country are not here, so no rule can ever use them.
 */
export const factValues = {
  headline: z.string(),
  bio: z.string(),
  /** The words the page shows, unresolved. */
  location: z.string(),
  /** The clock the page shows for the person, as written: "9:00 pm". */
  localTime: z.string(),
  /** Minutes east of UTC, where the page states them. */
  utcOffset: z.number().check(z.gte(-14 * 60), z.lte(14 * 60)),
  memberSince: date,
  employment: z.array(job),
  /** Numbers of entries. */
  education: count,
  certifications: count,
  portfolio: count,
  reviews: count,
  completedJobs: count,
  totalHours: count,
  hourlyRate: z.object({ amount: z.number(), currency: z.string() }),
  identityBadge: z.boolean(),
  videoIntroduction: z.boolean(),
  photo: z.boolean(),
  links: z.array(z.string()),
} as const;

export type FactName = keyof typeof factValues;
export type FactValue<N extends FactName> = z.infer<(typeof factValues)[N]>;
export type Job = z.infer<typeof job>;

export const factNames = Object.keys(factValues) as FactName[];

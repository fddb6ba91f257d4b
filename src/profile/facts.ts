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

/** A piece of work that the platform itself counts. */
const contract = z.object({
  title: z.string(),
  /** The platform's own category, or the kind of work that it prints. */
  category: z.optional(z.string()),
  client: z.optional(z.string()),
  /** Billed, as the page prints them. */
  hours: z.optional(count),
  start: z.optional(date),
  /** Missing where the page says that it goes on, or says nothing. */
  end: z.optional(date),
});

/** What a client wrote: only ever counted and compared, never understood. */
const clientReview = z.object({
  client: z.optional(z.string()),
  /** Of 5. */
  rating: z.optional(z.number().check(z.gte(0), z.lte(5))),
  date: z.optional(date),
  text: z.optional(z.string()),
});

const repository = z.object({
  name: z.string(),
  isFork: z.boolean(),
  stars: z.optional(count),
  contributors: z.optional(count),
  /** Of the oldest commit that the page shows. */
  firstCommit: z.optional(date),
});

/**
 * Where an address that the page gives led when the user opened it. `address`: as the page writes it. `elsewhere`: to
 * the page of another account of that site, whose name there is `to`.
 */
const followedLink = z.object({
  address: z.string(),
  led: z.enum(['there', 'nowhere', 'elsewhere']),
  to: z.optional(z.string()),
});

/** Public contributions in a day, month or year. */
const activity = z.object({ period: date, count });

/**
 * Everything Second Look may know about a page. A photo's content, languages, gender, age, nationality or a school's
 * country are not here, so no rule can ever use them. The name is here to be compared for equality with what the same
 * page says; `tests/house` holds who may see it.
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
  /** Is there a label that several people stand behind this profile, or that it belongs to an agency? */
  agency: z.boolean(),
  displayName: z.string(),
  contracts: z.array(contract),
  clientReviews: z.array(clientReview),
  /** Moments (ISO, UTC) at which the person did something, where the page prints the time of day. */
  activityTimes: z.array(z.string().check(z.refine((text) => !Number.isNaN(Date.parse(text))))),
  contributions: z.array(activity),
  repositories: z.array(repository),
  followers: count,
  /**
   * The only fact that no page shows: it is added by whoever saw the user open an address of the page. Absent where the
   * page gives no address of a profile that could be read.
   */
  followedLinks: z.array(followedLink),
} as const;

export type FactName = keyof typeof factValues;
export type FactValue<N extends FactName> = z.infer<(typeof factValues)[N]>;
export type Job = z.infer<typeof job>;
export type Contract = z.infer<typeof contract>;
export type ClientReview = z.infer<typeof clientReview>;
export type Repository = z.infer<typeof repository>;
export type FollowedLink = z.infer<typeof followedLink>;

export const factNames = Object.keys(factValues) as FactName[];

import * as z from 'zod/mini';
import { type SiteId, siteIds } from '../profile/site-ids';
import { momentSchema as moment, type Snapshot, snapshotSchema } from './snapshot';

/** Of the shape of a review. One of a later version is kept and not read. */
export const reviewVersion = 1;

/** The days a review may be kept, counted from the last change by the user. */
export const keepDaysChoices = [7, 30, 90, 180] as const;
export type KeepDays = (typeof keepDaysChoices)[number];
export const defaultKeepDays: KeepDays = 30;

/** The user's own conclusion: nothing computes one. */
export const choices = ['not-decided', 'go-on', 'ask-more', 'unsure', 'stop-here'] as const;
export type Choice = (typeof choices)[number];

/** Lengths in UTF-16 units. What is longer is refused, never cut. */
export const limits = {
  notes: 20_000,
  /** Notes put aside because two pages wrote at once. */
  asides: 20,
  reason: 2_000,
  by: 100,
  label: 60,
  profiles: 10,
  /** Of one profile. */
  snapshots: 20,
  /** Everything that is ticked; far more than there are steps. */
  ticks: 500,
} as const;

export const stepIdPattern = /^[a-z0-9][\w.:@-]{0,199}$/i;

const text = (longest: number) => z.string().check(z.maxLength(longest));

const profile = z.object({
  site: z.enum(Object.keys(siteIds) as [SiteId, ...SiteId[]]),
  profileId: z.string().check(z.minLength(1)),
  /** It becomes a link. */
  url: z.string().check(z.regex(/^(?:https?|chrome-extension|moz-extension):\/\//)),
  /** The user's own name for it. */
  label: text(limits.label),
  /** Oldest first, and at most one of each moment. */
  snapshots: z.array(snapshotSchema).check(z.maxLength(limits.snapshots)),
});

const notes = z.object({
  text: text(limits.notes),
  /** Goes up by one with every writing: who writes says on which version they built. */
  version: z.int().check(z.nonnegative()),
  /** Texts that another page had written meanwhile, each by the version it was. */
  aside: z
    .array(z.object({ text: text(limits.notes), version: z.int().check(z.nonnegative()) }))
    .check(z.maxLength(limits.asides)),
});

const conclusion = z.object({
  choice: z.enum(choices),
  /** In the user's own words; empty only where nothing is decided. */
  reason: text(limits.reason),
  /** Who decided, in the user's own words. */
  by: z.optional(text(limits.by)),
  /** When it was written; missing where nothing ever was. */
  at: z.optional(moment),
});

const review = z.object({
  version: z.literal(reviewVersion),
  id: z.string().check(z.regex(/^[\w-]{1,64}$/)),
  profiles: z.array(profile).check(z.minLength(1), z.maxLength(limits.profiles)),
  /** When a step was ticked, by its id. */
  ticks: z.record(z.string().check(z.regex(stepIdPattern)), moment),
  notes,
  conclusion,
  createdAt: moment,
  changedAt: moment,
  keepDays: z.union(keepDaysChoices.map((days) => z.literal(days)) as [z.ZodMiniLiteral<KeepDays>]),
});

export type ProfileName = { site: SiteId; profileId: string };
export type ReviewedProfile = ProfileName & { url: string; label: string; snapshots: Snapshot[] };
export type Notes = z.infer<typeof notes>;
export type Conclusion = z.infer<typeof conclusion>;

/** What the user keeps about one candidate. Moments are in milliseconds since 1970. Nothing in it is computed. */
export type Review = Omit<z.infer<typeof review>, 'profiles'> & { profiles: ReviewedProfile[] };

/** @returns what is wrong where `data` is not a review: a later version's, or damaged. */
export function parseReview(data: unknown): Review | 'newer' | 'damaged' {
  const result = review.safeParse(data);
  if (result.success) return result.data as Review;
  return isNewer(data) ? 'newer' : 'damaged';
}

const isNewer = (data: unknown) => {
  const { version } = (typeof data === 'object' && data !== null ? data : {}) as { version?: unknown };
  return typeof version === 'number' && version > reviewVersion;
};

/** A review that begins now: `id` is a fresh one. */
export const newReview = (id: string, first: ReviewedProfile, { now, keepDays = defaultKeepDays }: Start): Review => ({
  version: reviewVersion,
  id,
  profiles: [first],
  ticks: {},
  notes: { text: '', version: 0, aside: [] },
  conclusion: { choice: 'not-decided', reason: '' },
  createdAt: now,
  changedAt: now,
  keepDays,
});

export type Start = { now: number; keepDays?: KeepDays };

const day = 24 * 60 * 60 * 1000;

/** The moment at which it is erased. Looking at a review does not move it. `most`: days that it may be kept at most. */
export const expiryOf = ({ changedAt, keepDays }: Dated, most = Number.POSITIVE_INFINITY): number =>
  changedAt + Math.min(keepDays, most) * day;

export const isOver = (review: Dated, now: number, most?: number): boolean => now >= expiryOf(review, most);

/** What the user may choose, and how many days each is where a review may be kept for `most` days. */
export const offeredDays = (most = Number.POSITIVE_INFINITY): { keepDays: KeepDays; days: number }[] =>
  keepDaysChoices
    .map((keepDays) => ({ keepDays, days: Math.min(keepDays, most) }))
    .filter(({ days }, at, all) => all.findIndex((one) => one.days === days) === at);

/** Those that would stay for longer than the user has after the notice that no review may be kept. */
export const daysToLeave: KeepDays = 7;
export const stayingLonger = (reviews: readonly Review[], now: number): Review[] =>
  reviews.filter((review) => expiryOf(review) > now + daysToLeave * day);

type Dated = { changedAt: number; keepDays: number };

export const isSameProfile = (one: ProfileName, other: ProfileName): boolean =>
  one.site === other.site && one.profileId === other.profileId;

export const isAbout = (review: Review, name: ProfileName): boolean =>
  review.profiles.some((profile) => isSameProfile(profile, name));

export const isTicked = ({ ticks }: Pick<Review, 'ticks'>, step: string): boolean => Object.hasOwn(ticks, step);

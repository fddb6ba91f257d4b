import type { Kind } from './rule';

/**
 * What a rule of the user's own may look at. Where someone is, what they are called, what they look like and what they
 * cost are not here: such a rule would stand in for what no rule may use.
 */
export const textFacts = ['headline', 'bio', 'links', 'employment'] as const;
export const numberFacts = [
  'completedJobs',
  'reviews',
  'totalHours',
  'portfolio',
  'certifications',
  'followers',
] as const;
export const dateFacts = ['memberSince'] as const;

export type Looks =
  | { for: 'words'; in: (typeof textFacts)[number][]; phrases: string[] }
  | { for: 'number'; of: (typeof numberFacts)[number]; is: 'below' | 'above'; than: number }
  /** `within`: fewer days ago than this. `before`: more. */
  | { for: 'date'; of: (typeof dateFacts)[number]; is: 'within' | 'before'; days: number };

/** A rule that a user typed or imported: data, never code. */
export type OwnRule = {
  id: string;
  name: string;
  /** Why it is looked for, in the user's own words. */
  why: string;
  kind: Kind;
  on: boolean;
  /** The last day (ISO) on which it is used. */
  expires?: string | undefined;
  looks: Looks;
};

/** Is the last day of use over? `now` in milliseconds since 1970. */
export const isExpired = ({ expires }: OwnRule, now: number): boolean =>
  expires !== undefined && new Date(now).toISOString().slice(0, 10) > expires;

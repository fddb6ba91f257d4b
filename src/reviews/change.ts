import { withNotes, withoutAside } from './notes';
import {
  type Choice,
  isAbout,
  isSameProfile,
  type KeepDays,
  keepDaysChoices,
  limits,
  type ProfileName,
  type Review,
  type ReviewedProfile,
  stepIdPattern,
} from './review';
import type { Snapshot } from './snapshot';

/** One thing that the user does to a review. `base`: the version of the notes that the text was built on. */
export type Change =
  | { kind: 'tick'; step: string; isDone: boolean }
  | { kind: 'notes'; text: string; base: number }
  | { kind: 'drop-aside'; version: number }
  | { kind: 'conclude'; choice: Choice; reason: string; by?: string }
  | { kind: 'add-profile'; profile: ReviewedProfile }
  | { kind: 'remove-profile'; profile: ProfileName }
  | { kind: 'add-snapshot'; profile: ProfileName; snapshot: Snapshot }
  | { kind: 'keep'; days: KeepDays };

/**
 * Why nothing was written. `too-long`, `too-many`: over one of the limits. `no-reason`: a conclusion without the
 * user's own reason. `not-found`: the review, or what the change names in it, is not there (any more). `elsewhere`:
 * the profile is in another review. `last`: a review is about at least one profile. `invalid`: not a change at all.
 * `quota`: the browser has no room. `newer`: what is kept was written by a later version.
 */
export const refusals = [
  'too-long',
  'too-many',
  'no-reason',
  'not-found',
  'elsewhere',
  'last',
  'invalid',
  'quota',
  'newer',
] as const;
export type Refusal = (typeof refusals)[number];

/** @returns the review after the change, or why it cannot be: then the review is as it was. `now`: milliseconds. */
export function changed(review: Review, change: Change, now: number): Review | Refusal {
  const parts = partsAfter(review, change, now);
  return typeof parts === 'string' ? parts : { ...review, ...parts, changedAt: now };
}

type Parts = Partial<Review> | Refusal;

function partsAfter(review: Review, change: Change, now: number): Parts {
  switch (change.kind) {
    case 'tick':
      return withTick(review, change, now);
    case 'notes':
      return withNotes(review, change);
    case 'drop-aside':
      return withoutAside(review, change.version);
    case 'conclude':
      return withConclusion(change, now);
    case 'add-profile':
      return withProfile(review, change.profile);
    case 'remove-profile':
      return withoutProfile(review, change.profile);
    case 'add-snapshot':
      return withSnapshot(review, change);
    case 'keep':
      return keepDaysChoices.includes(change.days) ? { keepDays: change.days } : 'invalid';
  }
}

type Of<K extends Change['kind']> = Extract<Change, { kind: K }>;

function withTick({ ticks }: Review, { step, isDone }: Of<'tick'>, now: number): Parts {
  if (!stepIdPattern.test(step)) return 'invalid';
  const others = Object.entries(ticks).filter(([id]) => id !== step);
  if (!isDone) return { ticks: Object.fromEntries(others) };
  if (others.length >= limits.ticks) return 'too-many';
  return { ticks: Object.fromEntries([...others, [step, Object.hasOwn(ticks, step) ? (ticks[step] ?? now) : now]]) };
}

function withConclusion({ choice, reason, by = '' }: Of<'conclude'>, now: number): Parts {
  if (reason.length > limits.reason || by.length > limits.by) return 'too-long';
  if (choice !== 'not-decided' && !reason.trim()) return 'no-reason';
  return { conclusion: { choice, reason, at: now, ...(by.trim() && { by }) } };
}

function withProfile(review: Review, profile: ReviewedProfile): Parts {
  if (isAbout(review, profile)) return 'elsewhere';
  if (review.profiles.length >= limits.profiles || profile.snapshots.length > limits.snapshots) return 'too-many';
  if (profile.label.length > limits.label) return 'too-long';
  return { profiles: [...review.profiles, profile] };
}

function withoutProfile(review: Review, name: ProfileName): Parts {
  if (!isAbout(review, name)) return 'not-found';
  const profiles = review.profiles.filter((profile) => !isSameProfile(profile, name));
  return profiles.length ? { profiles } : 'last';
}

/** The same reading twice is one snapshot. */
function withSnapshot(review: Review, { profile: name, snapshot }: Of<'add-snapshot'>): Parts {
  const found = review.profiles.find((profile) => isSameProfile(profile, name));
  if (!found) return 'not-found';
  const others = found.snapshots.filter(({ readAt }) => readAt !== snapshot.readAt);
  if (others.length >= limits.snapshots) return 'too-many';
  const snapshots = [...others, snapshot].sort((one, other) => one.readAt - other.readAt);
  return { profiles: review.profiles.map((profile) => (profile === found ? { ...profile, snapshots } : profile)) };
}

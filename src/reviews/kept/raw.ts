import { isOver, parseReview, type Review } from '../review';

/** `newer`, `damaged`: how many are kept that this version cannot read. They are left as they are. */
export type Kept = { reviews: Review[]; newer: number; damaged: number };

/** Reviews as they are kept, maybe by another version: what can be read of them and has not expired, newest first. */
export function readKept(raw: readonly unknown[], now: number): Kept {
  const kept: Kept = { reviews: [], newer: 0, damaged: 0 };
  for (const one of raw) {
    if (isOverdue(one, now)) continue;
    const review = parseReview(one);
    if (typeof review === 'string') kept[review] += 1;
    else kept.reviews.push(review);
  }
  kept.reviews.sort((one, other) => other.changedAt - one.changedAt);
  return kept;
}

/**
 * Has the time of what is kept run out? What cannot be read counts as well, where it says how long it may stay. `most`:
 * days that anything may be kept at most.
 */
export function isOverdue(raw: unknown, now: number, most?: number): boolean {
  if (typeof raw !== 'object' || raw === null) return false;
  const { changedAt, keepDays } = raw as { changedAt?: unknown; keepDays?: unknown };
  return typeof changedAt === 'number' && typeof keepDays === 'number' && isOver({ changedAt, keepDays }, now, most);
}

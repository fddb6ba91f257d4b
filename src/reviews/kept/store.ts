import type { Change, Refusal } from '../change';
import type { KeepDays, ProfileName, Review, ReviewedProfile } from '../review';
import type { ImportPreview, NotImported } from './file';

/** `newer`, `damaged`: how many are kept that this version cannot read. They are left as they are. */
export type Kept = { reviews: Review[]; newer: number; damaged: number };

/** Either it is written, or nothing is and why: what was typed stays with the caller. */
export type Written = { review: Review } | { refused: Refusal };

const later = () => Promise.reject(new Error('Not built yet.'));

export const loadReviews: (now: number) => Promise<Kept> = later;
export const findReview: (name: ProfileName, now: number) => Promise<Review | undefined> = later;
export const startReview: (first: ReviewedProfile, now: number, keepDays?: KeepDays) => Promise<Written> = later;
export const changeReview: (id: string, change: Change, now: number) => Promise<Written> = later;
export const eraseReview: (id: string) => Promise<void> = later;
export const eraseAllReviews: () => Promise<void> = later;
export const exportReviews: (now: number) => Promise<string> = later;
export const previewImport: (file: string, now: number) => Promise<ImportPreview | NotImported> = later;
export const importReviews: (file: string, now: number) => Promise<ImportPreview | NotImported | 'quota'> = later;
export const forgetExpired: (now: number) => Promise<number> = later;
/** Calls back after a change in any open page, this one as well. @returns what ends it. */
export const onReviewsChange: (listener: () => void) => () => void = () => () => {};

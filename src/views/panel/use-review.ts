import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Change, Refusal } from '../../reviews/change';
import {
  changeReview,
  eraseReview,
  forgetExpired,
  loadReviews,
  onReviewsChange,
  startReview,
  type Written,
} from '../../reviews/kept/store';
import { isAbout, type KeepDays, type ProfileName, type Review, type ReviewedProfile } from '../../reviews/review';

export type Reviews = {
  /** Of the open profile. */
  review: Review | undefined;
  /** All others, last changed first. */
  others: Review[];
  /** How many reviews of a later version are kept, which this one cannot read. */
  newer: number;
};

export type Reviewing = Reviews & {
  start(profile: ReviewedProfile, keepDays: KeepDays): Promise<Refusal | undefined>;
  /** @returns why nothing was written, if nothing was. */
  change(change: Change): Promise<Refusal | undefined>;
  changeOther(id: string, change: Change): Promise<Refusal | undefined>;
  erase(id: string): Promise<void>;
};

/**
 * @returns the reviews that are kept, as they are now in whatever window; `undefined` until they are read. `most`: days
 * that one may be kept at most.
 */
export function useReview(name: ProfileName | undefined, most: number | undefined): Reviewing | undefined {
  // All of them: which is the open profile's is told when they are drawn. A reading that was begun beside another page
  // would bring that page's review, and what is typed then would go to the wrong person.
  const [kept, setKept] = useState<{ all: Review[]; newer: number }>();
  const load = useCallback(async () => {
    const { reviews: all, newer } = await loadReviews(Date.now());
    setKept({ all, newer });
  }, []);
  useEffect(() => {
    void forgetExpired(Date.now(), most).then(load);
    return onReviewsChange(load);
  }, [load, most, name?.site, name?.profileId]);
  if (!kept) return undefined;
  const { all, newer } = kept;
  const review = name && all.find((one) => isAbout(one, name));
  const changeOther = async (id: string, change: Change) => settle(await changeReview(id, change, Date.now()), load);
  return {
    review,
    others: all.filter((one) => one !== review),
    newer,
    start: async (profile, keepDays) => settle(await startReview(profile, Date.now(), keepDays), load),
    change: async (change) => (review ? changeOther(review.id, change) : 'not-found'),
    changeOther,
    erase: async (id) => {
      await eraseReview(id);
      await load();
    },
  };
}

async function settle(written: Written, load: () => Promise<void>): Promise<Refusal | undefined> {
  if ('refused' in written) return written.refused;
  await load();
  return undefined;
}

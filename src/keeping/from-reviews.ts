import { say } from '../profile/sentence';
import { plannedImport } from '../reviews/kept/file';
import { eraseAllReviews, exportReviews, importReviews } from '../reviews/kept/store';
import { type Kept, refused } from './kept';

/** The reviews, as the room of reviews writes them to a file of its own. What is newer here stays. */
export const reviews: Kept = {
  id: 'reviews',
  read: async () => {
    const file = await exportReviews(Date.now());
    const data = file === undefined ? undefined : JSON.parse(file);
    return data?.reviews.length ? data : undefined;
  },
  count: (data) => (data as { reviews: unknown[] }).reviews.length,
  erase: eraseAllReviews,
  restore: {
    check: (data, now) => {
      const plan = plannedImport(JSON.stringify(data), [], now);
      if (plan === 'newer') return refused(say('keeping.laterReviews'));
      if (plan === 'not-reviews') return refused(say('keeping.notReviews'));
      return plan.preview.unreadable ? refused(say('keeping.unreadReview')) : { data };
    },
    write: async (data) => {
      const done = await importReviews(JSON.stringify(data), Date.now());
      if (typeof done === 'string') throw new Error(done);
    },
  },
};

import { daysToLeave, stayingLonger } from '../review';
import { changeReview, loadReviews } from './store';

/**
 * No review may be kept any more, and the user has been told now: what is kept leaves in a week, or earlier where it
 * would have anyway. Being told again moves nothing.
 */
export async function startLeaving(now: number): Promise<void> {
  const { reviews } = await loadReviews(now);
  for (const { id } of stayingLonger(reviews, now)) await changeReview(id, { kind: 'keep', days: daysToLeave }, now);
}

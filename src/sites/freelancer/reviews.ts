import type { Found } from '../reading/lists';
import { pattern } from '../reading/readers';
import { reviewsOf, seenAll } from '../reading/reviews';
import type { Page } from '../site';
import { stateFor } from './state';

/** "Showing 1 - 5 out of 50+ reviews" */
const showing = pattern(
  'app-user-profile-reviews .NativeElement',
  /^Showing 1 - (?<shown>\d+) out of (?<all>\d+) reviews$/,
  ({ groups: { shown, all } = {} }) => (shown === all ? Number(all) : undefined),
);

function isPart(page: Page, { elements }: Found): boolean {
  const fact = showing(page);
  return fact.state !== 'read' || fact.value !== elements.length;
}

/** The page says how long ago each was written; its data know the day. Two with the same words may be of two days. */
export const clientReviews = reviewsOf(
  seenAll('app-user-profile-reviews app-review-item'),
  {
    rating: '.ValueBlock',
    text: '.ReviewItem-copy',
    client: '.Username-userId',
    more(_, text, page) {
      const [date, ...others] = stateFor(page)?.reviewed(text) ?? [];
      return date && !others.length ? { date } : {};
    },
  },
  isPart,
);

import { useEffect } from 'preact/hooks';
import { startLeaving } from '../../reviews/kept/leaving';
import { eraseAllReviews } from '../../reviews/kept/store';
import { expiryOf, type Review } from '../../reviews/review';
import { t } from '../../words';
import { dayInWords } from '../days';
import { SetBy, useOrganisation } from '../organisation';
import { EraseButton } from './keeping';

/** Where the organisation lets no review be kept. Those that are leave after this notice, or at once. */
export function ReviewsOff({ reviews }: { reviews: Review[] }) {
  return (
    <section aria-labelledby="reviews-off">
      <h2 id="reviews-off">{t('panel.off.title')}</h2>
      <p>{t('panel.off.about')}</p>
      <SetBy />
      {reviews.length > 0 && <Leaving reviews={reviews} />}
    </section>
  );
}

function Leaving({ reviews }: { reviews: Review[] }) {
  const { historyRetentionDays: most } = useOrganisation();
  useEffect(() => void startLeaving(Date.now()), []);
  const last = Math.max(...reviews.map((review) => expiryOf(review, most)));
  return (
    <div class="notice" role="status">
      <p>{t('panel.off.left', { count: reviews.length, day: dayInWords(last) })}</p>
      <p>
        <a href="/options.html#kept" target="_blank" rel="noopener">
          {t('panel.off.export')}
        </a>
      </p>
      <EraseButton label={t('panel.off.erase')} erase={eraseAllReviews} />
    </div>
  );
}

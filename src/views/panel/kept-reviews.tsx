import { siteNames } from '../../profile/site-ids';
import { expiryOf, type Review } from '../../reviews/review';
import { t } from '../../words';
import { dayInWords } from '../days';
import { useOrganisation } from '../organisation';
import { EraseButton } from './keeping';

type Props = { reviews: Review[]; erase(id: string): Promise<void> };

/** The reviews of other candidates: where they are, and until when. */
export function KeptReviews({ reviews, erase }: Props) {
  const { historyRetentionDays: most } = useOrganisation();
  if (!reviews.length) return null;
  return (
    <section aria-labelledby="kept-reviews">
      <h2 id="kept-reviews">{t('panel.kept.title')}</h2>
      <ul class="rows">
        {reviews.map((review) => (
          <li key={review.id}>
            <b>
              <bdi>{review.profiles[0]?.label}</bdi>
            </b>
            <p class="quiet">
              {t('panel.kept.about', {
                choice: t(`panel.conclusion.choice.${review.conclusion.choice}`),
                day: dayInWords(expiryOf(review, most)),
              })}
            </p>
            <ul class="sources">
              {review.profiles.map(({ site, profileId, url, label }) => (
                <li key={`${site} ${profileId}`}>
                  <a href={url} target="_blank" rel="noopener noreferrer">
                    <bdi>{label}</bdi>
                  </a>{' '}
                  <span class="quiet">{site === 'practice' ? t('panel.practice') : siteNames[site]}</span>
                </li>
              ))}
            </ul>
            <EraseButton
              label={t('panel.kept.erase', { name: review.profiles[0]?.label ?? '' })}
              erase={() => erase(review.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

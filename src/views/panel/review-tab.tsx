import type { Judgement, TabView } from '../../messaging/messages';
import type { Tab } from '../../messaging/tab';
import type { Profile } from '../../profile/profile';
import { t } from '../../words';
import { useOrganisation } from '../organisation';
import { offInWords } from '../report/page-tab';
import { Checklist } from './checklist';
import { ConclusionForm } from './conclusion-form';
import { ExportReview } from './export-review';
import { Keeping } from './keeping';
import { KeptReviews } from './kept-reviews';
import { Notes } from './notes';
import { Profiles } from './profiles';
import { ReviewsOff } from './reviews-off';
import { StartReview } from './start-review';
import { useReview } from './use-review';

type Props = { tab: Tab | undefined; view: TabView | null | undefined; profile: Profile | undefined };

/** What the user keeps about the candidate of the open page; nothing, until they begin. */
export function ReviewTab({ tab, view, profile }: Props) {
  const { historyMode, historyRetentionDays } = useOrganisation();
  const reviewing = useReview(profile, historyRetentionDays);
  if (!reviewing || view === undefined) return <p class="quiet">{t('panel.loading')}</p>;
  const { review, others, newer, change } = reviewing;
  if (historyMode === 'off') return <ReviewsOff reviews={review ? [review, ...others] : others} />;
  const judgement = view?.judgement;
  const report = judgement?.kind === 'report' ? judgement.report : undefined;
  return (
    <>
      {newer > 0 && <p class="notice">{t('panel.newer')}</p>}
      {!profile && <p class="quiet">{whyNone(judgement)}</p>}
      {profile && !review && tab && <StartReview key={profile.url} {...{ tab, profile, reviewing }} />}
      {profile && review && report && (
        <div key={review.id} class="review">
          <h2>
            <bdi>{review.profiles[0]?.label}</bdi>
          </h2>
          <Checklist findings={report.findings} ticks={review.ticks} change={change} />
          <Notes notes={review.notes} change={change} />
          <ConclusionForm id={review.id} conclusion={review.conclusion} change={change} />
          <Profiles {...{ review, profile, change }} />
          {tab && <ExportReview {...{ review, report, tab }} />}
          <Keeping review={review} reviewing={reviewing} />
        </div>
      )}
      <KeptReviews reviews={others} erase={reviewing.erase} />
    </>
  );
}

function whyNone(judgement: Judgement | undefined): string {
  if (judgement?.kind === 'off') return offInWords(judgement.by);
  return t(judgement?.kind === 'report' ? 'panel.notKept' : 'panel.noProfile');
}

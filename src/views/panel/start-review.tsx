import { useEffect, useState } from 'preact/hooks';
import type { Tab } from '../../messaging/tab';
import type { Profile } from '../../profile/profile';
import type { Refusal } from '../../reviews/change';
import { defaultKeepDays, type KeepDays, limits, type Review, type ReviewedProfile } from '../../reviews/review';
import { snapshotOf } from '../../reviews/snapshot';
import { t } from '../../words';
import { withoutInvisible } from '../quote';
import { KeepDaysField } from './keep-days-field';
import { RefusalNotice } from './refusal';
import type { Reviewing } from './use-review';

type Props = { tab: Tab; profile: Profile; reviewing: Reviewing };

/** Before a review: what one is, what would be kept, and for how long. */
export function StartReview({ tab, profile, reviewing: { others, start, changeOther } }: Props) {
  const [label, setLabel] = useTitle(tab);
  const [days, setDays] = useState<KeepDays>(defaultKeepDays);
  const [refusal, setRefusal] = useState<Refusal>();
  const reviewed = () => reviewedFrom(profile, label);
  const begin = async (event: SubmitEvent) => {
    event.preventDefault();
    setRefusal(await start(reviewed(), days));
  };
  const join = async (id: string) => setRefusal(await changeOther(id, { kind: 'add-profile', profile: reviewed() }));
  return (
    <form class="start" onSubmit={begin} aria-labelledby="start-review">
      <h2 id="start-review">{t('panel.start.title')}</h2>
      <p>{t('panel.start.about')}</p>
      <div class="field">
        <label for="review-label">{t('panel.start.label')}</label>
        <input
          id="review-label"
          type="text"
          dir="auto"
          required
          maxLength={limits.label}
          value={label}
          onInput={({ currentTarget: { value } }) => setLabel(value)}
        />
      </div>
      <KeepDaysField days={days} change={setDays} />
      <RefusalNotice of={refusal} />
      <button type="submit" class="main">
        {t('panel.start.begin')}
      </button>
      {others.length > 0 && <Join others={others} join={join} />}
    </form>
  );
}

/** The same person may have a profile elsewhere; only the user says so. */
function Join({ others, join }: { others: Review[]; join(id: string): Promise<void> }) {
  return (
    <details class="others">
      <summary>{t('panel.start.join')}</summary>
      <p class="quiet">{t('panel.start.joinAbout')}</p>
      <ul class="rows">
        {others.map(({ id, profiles }) => (
          <li key={id}>
            <button type="button" onClick={() => join(id)}>
              {t('panel.start.joinOne', { name: profiles[0]?.label ?? '' })}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

const reviewedFrom = (profile: Profile, label: string): ReviewedProfile => ({
  site: profile.site,
  profileId: profile.profileId,
  url: profile.url,
  label: label.trim(),
  snapshots: [snapshotOf(profile)],
});

/** The title of the page is the first guess at a name for it. */
function useTitle(tab: Tab): [string, (label: string) => void] {
  const [label, setLabel] = useState('');
  useEffect(() => {
    void tab
      .title()
      .then((title) =>
        setLabel((before) => before || [...withoutInvisible(title)].slice(0, limits.label / 2).join('')),
      );
  }, [tab.id]);
  return [label, setLabel];
}

import { useState } from 'preact/hooks';
import type { Profile } from '../../profile/profile';
import type { Change, Refusal } from '../../reviews/change';
import { isSameProfile, type Review, type ReviewedProfile } from '../../reviews/review';
import { snapshotOf } from '../../reviews/snapshot';
import { t } from '../../words';
import { dayInWords } from '../days';
import { ChangesSince } from './changes-since';
import { RefusalNotice } from './refusal';
import { SideBySideTable } from './side-by-side-table';

type Props = { review: Review; profile: Profile; change(change: Change): Promise<Refusal | undefined> };

/** The profiles of this candidate: what is kept of the open one and what has changed, and each other beside it. */
export function Profiles({ review, profile, change }: Props) {
  const [refusal, setRefusal] = useState<Refusal>();
  const own = review.profiles.find((one) => isSameProfile(one, profile));
  const others = review.profiles.filter((one) => one !== own);
  const keep = async () => setRefusal(await change({ kind: 'add-snapshot', profile, snapshot: snapshotOf(profile) }));
  const remove = async (one: ReviewedProfile) => setRefusal(await change({ kind: 'remove-profile', profile: one }));
  const last = own?.snapshots.at(-1);
  return (
    <section aria-labelledby="profiles">
      <h3 id="profiles">{t('panel.profiles.title')}</h3>
      {last && <ChangesSince before={last} now={snapshotOf(profile)} />}
      <p>
        <button type="button" onClick={keep}>
          {t('panel.profiles.keepToday')}
        </button>
      </p>
      <RefusalNotice of={refusal} />
      {others.length === 0 && <p class="quiet">{t('panel.profiles.alone')}</p>}
      {others.map((other) => (
        <details key={`${other.site} ${other.profileId}`} class="others">
          <summary>
            <bdi>{other.label}</bdi>{' '}
            <span class="quiet">
              {t('panel.profiles.read', { day: dayInWords(other.snapshots.at(-1)?.readAt ?? 0) })}
            </span>
          </summary>
          {other.snapshots.length > 0 && (
            <SideBySideTable
              one={snapshotOf(profile)}
              other={other.snapshots.at(-1) as (typeof other.snapshots)[0]}
              name={other.label}
            />
          )}
          <button type="button" onClick={() => remove(other)}>
            {t('panel.profiles.remove', { name: other.label })}
          </button>
        </details>
      ))}
    </section>
  );
}

import type { Profile, Source } from '../../../profile/profile';
import { siteNames } from '../../../profile/site-ids';
import type { OwnRule } from '../../../rules/own-rule';
import { withoutInvisible } from '../../quote';
import { type Draft, ruleOf } from './draft';
import { type Practice, type PracticeTrial, type Trial, tryOn, tryOnPractice } from './trial';
import { useLastProfile } from './use-last-profile';

type Props = { draft: Draft; practice: Practice[] };

/** What the rule would find, while it is typed. It needs no name yet, and its last day does not matter. */
export function LivePreview({ draft, practice }: Props) {
  const profile = useLastProfile();
  const now = Date.now();
  const read = ruleOf({ ...draft, name: 'Preview', why: '', expires: '' }, { id: 'own-preview', on: true }, '');
  return (
    <section class="preview" aria-labelledby="preview">
      <h4 id="preview">What it finds</h4>
      {'rule' in read ? (
        <>
          <OnPractice trial={tryOnPractice(read.rule, practice, now)} />
          <OnLastProfile rule={read.rule} profile={profile} now={now} />
        </>
      ) : (
        <p class="quiet" role="status">
          It is tried here as soon as there is something to look for.
        </p>
      )}
    </section>
  );
}

function OnPractice({ trial: { found, unknown, isElsewhere, total } }: { trial: PracticeTrial }) {
  if (isElsewhere) {
    return <p role="status">The practice profiles do not show this, so it cannot be tried on them.</p>;
  }
  return (
    <>
      <p role="status">
        Found on {found.length} of {total} practice profiles.
        {unknown > 0 && ` Could not be checked on ${unknown}.`}
      </p>
      <ul>
        {found.map(({ name, trial }) => (
          <li key={name}>
            {name}: <Places trial={trial} />
          </li>
        ))}
      </ul>
    </>
  );
}

type LastProps = { rule: OwnRule; profile: Profile | undefined; now: number };

function OnLastProfile({ rule, profile, now }: LastProps) {
  if (!profile) {
    return (
      <p class="quiet">
        Open a profile in another tab and come back, and the rule is tried on it too. Nothing is kept.
      </p>
    );
  }
  const trial = tryOn(rule, profile, now);
  const site = profile.site === 'practice' ? 'Practice' : (siteNames[profile.site] ?? profile.site);
  return (
    <p>
      On the profile you looked at last ({site}, {profile.profileId}): <Outcome trial={trial} />
    </p>
  );
}

function Outcome({ trial }: { trial: Trial }) {
  if (trial.outcome === 'clear') return <>not found.</>;
  if (trial.outcome === 'flagged') return <Places trial={trial} />;
  return <>could not check. {trial.reason}</>;
}

function Places({ trial: { places, number } }: { trial: Trial & { outcome: 'flagged' } }) {
  if (number !== undefined) return <>the page shows {number}.</>;
  return (
    <>
      {places.map((place, i) => (
        <Place key={`${place.selector} ${place.prefix} ${place.quote}`} place={place} isFirst={i === 0} />
      ))}
    </>
  );
}

/** The words, with what stands around them. */
function Place({ place: { prefix = '', quote, suffix = '' }, isFirst }: { place: Source; isFirst: boolean }) {
  return (
    <q>
      {!isFirst && ' '}
      {prefix && `…${withoutInvisible(prefix)}`}
      <mark>{withoutInvisible(quote)}</mark>
      {suffix && `${withoutInvisible(suffix)}…`}
    </q>
  );
}

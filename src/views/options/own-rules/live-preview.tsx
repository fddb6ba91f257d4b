import { useMemo } from 'preact/hooks';
import type { Profile, Source } from '../../../profile/profile';
import { siteNames } from '../../../profile/site-ids';
import { type Draft, ruleOf } from './draft';
import { snippetOf } from './snippet';
import { type Practice, type PracticeTrial, type Trial, tryOn, tryOnPractice } from './trial';
import { useLastProfile } from './use-last-profile';

type Props = { draft: Draft; practice: Practice[] };

/** What the rule would find, while it is typed. It needs no name yet, and its last day does not matter. */
export function LivePreview({ draft, practice }: Props) {
  const profile = useLastProfile();
  const tried = useMemo(() => tryDraft(draft, practice, profile), [draft, practice, profile]);
  return (
    <section class="preview" aria-labelledby="preview">
      <h4 id="preview">What it finds</h4>
      <p role="status">{summaryOf(tried)}</p>
      {'onPractice' in tried && (
        <>
          <Found trial={tried.onPractice} />
          <OnLastProfile trial={tried.onLast} profile={profile} />
        </>
      )}
    </section>
  );
}

type Tried = { onPractice: PracticeTrial; onLast: Trial | undefined } | { isUnfair: boolean };

function tryDraft(draft: Draft, practice: Practice[], profile: Profile | undefined): Tried {
  const read = ruleOf({ ...draft, name: 'Preview', why: '', expires: '' }, { id: 'own-preview', on: true }, '');
  if ('problems' in read) return { isUnfair: Object.values(read.problems).some(({ link }) => link) };
  const now = Date.now();
  const onLast = profile && tryOn(read.rule, profile, now);
  return { onPractice: tryOnPractice(read.rule, practice, now), onLast };
}

function summaryOf(tried: Tried): string {
  if (!('onPractice' in tried)) {
    return tried.isUnfair
      ? 'These words cannot be looked for, so they are not tried.'
      : 'It is tried here as soon as there is something to look for.';
  }
  const { found, unknown, isElsewhere, total } = tried.onPractice;
  if (isElsewhere) return 'The practice profiles do not show this, so it cannot be tried on them.';
  const unread = unknown ? ` Could not be checked on ${unknown}.` : '';
  return `Found on ${found.length} of ${total} practice profiles.${unread}`;
}

function Found({ trial: { found } }: { trial: PracticeTrial }) {
  return (
    <ul>
      {found.map(({ name, trial }) => (
        <li key={name}>
          {name}: <Places trial={trial} />
        </li>
      ))}
    </ul>
  );
}

type LastProps = { trial: Trial | undefined; profile: Profile | undefined };

function OnLastProfile({ trial, profile }: LastProps) {
  if (!profile || !trial) {
    return (
      <p class="quiet">
        Open a profile in another tab and come back, and the rule is tried on it too. Nothing is kept.
      </p>
    );
  }
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
      {places.map((place) => (
        <Place key={`${place.selector} ${place.prefix} ${place.quote}`} place={place} />
      ))}
    </>
  );
}

/** The words, with what stands around them. */
function Place({ place }: { place: Source }) {
  const { before, words, after } = snippetOf(place);
  return (
    <>
      <q>
        {before}
        <mark>{words}</mark>
        {after}
      </q>{' '}
    </>
  );
}

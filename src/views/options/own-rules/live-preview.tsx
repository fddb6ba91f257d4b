import { useMemo } from 'preact/hooks';
import type { Profile, Source } from '../../../profile/profile';
import { t } from '../../../words';
import { Rich } from '../../rich';
import { siteNameOf } from '../../site-words';
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
      <h4 id="preview">{t('preview.title')}</h4>
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
  if (!('onPractice' in tried)) return t(tried.isUnfair ? 'preview.unfair' : 'preview.empty');
  const { found, unknown, isElsewhere, total } = tried.onPractice;
  if (isElsewhere) return t('preview.elsewhere');
  const sentences = [t('preview.found', { count: found.length, total })];
  if (unknown) sentences.push(t('preview.unread', { count: unknown }));
  return sentences.join(' ');
}

function Found({ trial: { found } }: { trial: PracticeTrial }) {
  return (
    <ul>
      {found.map(({ name, trial: { places, number } }) => (
        <li key={name}>
          {number === undefined ? (
            <Rich of="preview.onPractice" values={{ name, places: <Places of={places} /> }} />
          ) : (
            <Rich of="preview.onPracticeNumber" values={{ name, number }} />
          )}
        </li>
      ))}
    </ul>
  );
}

type LastProps = { trial: Trial | undefined; profile: Profile | undefined };

function OnLastProfile({ trial, profile }: LastProps) {
  if (!profile || !trial) return <p class="quiet">{t('preview.noProfile')}</p>;
  const last = { site: siteNameOf(profile.site), profile: profile.profileId };
  return (
    <p>
      <Outcome trial={trial} last={last} />
    </p>
  );
}

function Outcome({ trial, last }: { trial: Trial; last: { site: string; profile: string } }) {
  if (trial.outcome === 'clear') return <Rich of="preview.onLastClear" values={last} />;
  if (trial.outcome !== 'flagged') return <Rich of="preview.onLastUnread" values={{ ...last, reason: trial.reason }} />;
  const { places, number } = trial;
  if (number !== undefined) return <Rich of="preview.onLastNumber" values={{ ...last, number }} />;
  return <Rich of="preview.onLast" values={{ ...last, places: <Places of={places} /> }} />;
}

const Places = ({ of: places }: { of: Source[] }) => (
  <>
    {places.map((place) => (
      <Place key={`${place.selector} ${place.prefix} ${place.quote}`} place={place} />
    ))}
  </>
);

/** The words, with what stands around them. */
function Place({ place }: { place: Source }) {
  const { before, words, after } = snippetOf(place);
  return (
    <>
      <q dir="auto">
        {before}
        <mark>{words}</mark>
        {after}
      </q>{' '}
    </>
  );
}

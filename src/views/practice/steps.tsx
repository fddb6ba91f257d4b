import { practiceProfiles } from './profiles';
import { addressOf, type Route, summaryAddress } from './use-route';
import { words } from './words';

type Props = { route: Route; answers: Record<string, string>; reset(): void };

/** Where the reader is, and what is done. */
export function Steps({ route, answers, reset }: Props) {
  const done = practiceProfiles.filter(({ id }) => answers[id]).length;
  return (
    <div class="steps">
      <nav aria-label={words.profilesLabel}>
        <ol>
          {practiceProfiles.map((profile, index) => (
            <li key={profile.id}>
              <Step {...{ profile, index, route }} isDone={answers[profile.id] !== undefined} />
            </li>
          ))}
        </ol>
        <a class="last" href={summaryAddress} aria-current={route === 'summary' ? 'page' : undefined}>
          {words.summary}
        </a>
      </nav>
      <p class="done">
        <span>{words.progress(done, practiceProfiles.length)}</span>
        {done > 0 && (
          <button type="button" class="link" onClick={reset}>
            {words.reset}
          </button>
        )}
      </p>
    </div>
  );
}

type StepProps = { profile: (typeof practiceProfiles)[number]; index: number; route: Route; isDone: boolean };

function Step({ profile, index, route, isDone }: StepProps) {
  const isHere = route !== 'summary' && route.profile.id === profile.id;
  const name = `${index + 1}. ${profile.name}${isDone ? `, ${words.done}` : ''}`;
  return (
    <a
      href={addressOf(profile)}
      aria-label={name}
      title={profile.name}
      aria-current={isHere ? 'page' : undefined}
      class={isDone ? 'is-done' : undefined}
    >
      {isDone && !isHere ? '✓' : index + 1}
    </a>
  );
}

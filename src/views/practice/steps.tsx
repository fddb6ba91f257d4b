import { useRef } from 'preact/hooks';
import { t } from '../../words';
import { practiceProfiles } from './profiles';
import { addressOf, type Route, summaryAddress } from './use-route';

type Props = { route: Route; answers: Record<string, string>; reset(): void };

/** Where the reader is, and what is done. */
export function Steps({ route, answers, reset }: Props) {
  const done = practiceProfiles.filter(({ id }) => answers[id]).length;
  const count = useRef<HTMLParagraphElement>(null);
  // The button goes with what it erases.
  const resetHere = () => {
    count.current?.focus();
    reset();
  };
  return (
    <div class="steps">
      <nav aria-label={t('practice.profilesLabel')}>
        <ol>
          {practiceProfiles.map((profile, index) => (
            <li key={profile.id}>
              <Step {...{ profile, index, route }} isDone={answers[profile.id] !== undefined} />
            </li>
          ))}
        </ol>
        <a class="last" href={summaryAddress} aria-current={route === 'summary' ? 'page' : undefined}>
          {t('practice.summary')}
        </a>
      </nav>
      <p class="done" ref={count} tabIndex={-1}>
        <span>{t('practice.progress', { done, total: practiceProfiles.length })}</span>
        {done > 0 && (
          <button type="button" class="link" onClick={resetHere}>
            {t('practice.reset')}
          </button>
        )}
      </p>
    </div>
  );
}

type StepProps = { profile: (typeof practiceProfiles)[number]; index: number; route: Route; isDone: boolean };

function Step({ profile, index, route, isDone }: StepProps) {
  const isHere = route !== 'summary' && route.profile.id === profile.id;
  const words = { number: index + 1, name: profile.name };
  const name = isDone ? t('practice.stepDone', words) : t('practice.step', words);
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

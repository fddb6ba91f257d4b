import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../words';
import { LessonPanel } from './lesson-panel';
import { ProfilePage } from './profile-page';
import { practiceProfiles } from './profiles';
import { Question } from './question';
import { addressOf, type Route, summaryAddress } from './use-route';

type Here = Exclude<Route, 'summary'>;
type Props = { here: Here; answer: string | undefined; isLoaded: boolean; keep(choice: string): void };

/** One profile: the page, the question, and then what to make of it. */
export function LessonView({ here: { profile, index }, answer, isLoaded, keep }: Props) {
  const [isAgain, setAgain] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const hasJustAnswered = useRef(false);
  const isOpen = answer !== undefined && !isAgain;
  useLayoutEffect(() => {
    if (isOpen && hasJustAnswered.current) title.current?.focus();
  }, [isOpen]);
  const answerNow = (choice: string) => {
    hasJustAnswered.current = true;
    keep(choice);
    setAgain(false);
  };
  return (
    <>
      <ProfilePage profile={profile} />
      <div class="beside">
        {isOpen && (
          <LessonPanel
            id={profile.id}
            answer={profile.choices.find((choice) => choice === answer)}
            heading={title}
            again={() => setAgain(true)}
          />
        )}
        {isLoaded && !isOpen && <Question choices={profile.choices} takesFocus={isAgain} answer={answerNow} />}
        <Neighbours index={index} />
      </div>
    </>
  );
}

function Neighbours({ index }: { index: number }) {
  const [before, after] = [practiceProfiles[index - 1], practiceProfiles[index + 1]];
  return (
    <p class="neighbours">
      {before && <a href={addressOf(before)}>{t('practice.previous')}</a>}
      <a class="next" href={after ? addressOf(after) : summaryAddress}>
        {after ? t('practice.next') : t('practice.toSummary')}
      </a>
    </p>
  );
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import { guidanceUrl } from '../../guidance';
import { t } from '../../words';
import { LessonView } from './lesson-view';
import { practiceProfiles } from './profiles';
import { Steps } from './steps';
import { Summary } from './summary';
import { useProgress } from './use-progress';
import { type Route, useRoute } from './use-route';

/** Learn it without a real person: a page, a question, and then what to make of it. */
export function Practice() {
  const route = useRoute();
  const { answers, message, isLoaded, answer, reset } = useProgress();
  return (
    <>
      <header>
        <Skip />
        <h1>
          {t('extension.name')} · {t('practice.title')}
        </h1>
        <p>
          {t('practice.intro')} <a href={guidanceUrl('index')}>{t('practice.guidance')}</a>
        </p>
        <Steps {...{ route, answers, reset }} />
        <p role="status" class="quiet">
          {message}
        </p>
      </header>
      <main>
        <Title route={route} />
        {route === 'summary' ? (
          <Summary answers={answers} />
        ) : (
          <LessonView
            key={route.profile.id}
            here={route}
            answer={answers[route.profile.id]}
            isLoaded={isLoaded}
            keep={(choice) => answer(route.profile.id, choice)}
          />
        )}
      </main>
    </>
  );
}

/** Past the numbers of all the profiles. The address stays: it names the profile. */
function Skip() {
  const skip = (event: Event) => {
    event.preventDefault();
    document.getElementById(titleId)?.focus();
  };
  return (
    <a class="skip" href={`#${titleId}`} onClick={skip}>
      {t('practice.skip')}
    </a>
  );
}

const titleId = 'where';

/** Takes the focus after a move, which a link that is gone would have lost. */
function Title({ route }: { route: Route }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  const text =
    route === 'summary'
      ? t('practice.summary')
      : t('practice.profileOf', { number: route.index + 1, total: practiceProfiles.length });
  useLayoutEffect(() => {
    if (!isFirst.current) heading.current?.focus();
    isFirst.current = false;
  }, [text]);
  return (
    <h2 id={titleId} ref={heading} tabIndex={-1} class="where">
      {text}
    </h2>
  );
}

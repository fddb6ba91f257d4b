import type { Ref } from 'preact';
import type { Lesson } from './lessons';
import { choiceWords, words } from './words';

type Props = { lesson: Lesson; answer: string; heading: Ref<HTMLHeadingElement>; again(): void };

/** What to make of a page, once the reader has made up their own mind. */
export function LessonPanel({ lesson, answer, heading, again }: Props) {
  const chosen = Object.entries(choiceWords).find(([choice]) => choice === answer)?.[1];
  return (
    <section class="panel lesson" aria-labelledby="lesson-title">
      <h3 id="lesson-title" ref={heading} tabIndex={-1}>
        {lesson.title}
      </h3>
      {chosen && (
        <p class="quiet">
          {words.chose} <q>{chosen}</q>
        </p>
      )}
      <h4>{words.shown}</h4>
      <p>{lesson.shown}</p>
      <h4>{words.unknown}</h4>
      <p>{lesson.unknown}</p>
      <h4>{words.misreading}</h4>
      <p>{lesson.misreading}</p>
      <div class="fits">
        <h4>{words.fits}</h4>
        <p>{lesson.fits}</p>
      </div>
      <button type="button" class="link" onClick={again}>
        {words.again}
      </button>
    </section>
  );
}

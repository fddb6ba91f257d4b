import type { Ref } from 'preact';
import { t } from '../../words';
import type { Choice, PracticeId } from './profiles';

type Props = {
  id: PracticeId;
  /** Missing where what was kept is none of the choices any more. */
  answer: Choice | undefined;
  heading: Ref<HTMLHeadingElement>;
  again(): void;
};

/** What to make of a page, once the reader has made up their own mind. */
export function LessonPanel({ id, answer, heading, again }: Props) {
  return (
    <section class="panel lesson" aria-labelledby="lesson-title">
      <h3 id="lesson-title" ref={heading} tabIndex={-1}>
        {t(`practice.lesson.${id}.title`)}
      </h3>
      {answer && (
        <p class="quiet">
          {t('practice.chose')} <q>{t(`practice.choice.${answer}`)}</q>
        </p>
      )}
      <h4>{t('practice.shown')}</h4>
      <p>{t(`practice.lesson.${id}.shown`)}</p>
      <h4>{t('practice.unknown')}</h4>
      <p>{t(`practice.lesson.${id}.unknown`)}</p>
      <h4>{t('practice.misreading')}</h4>
      <p>{t(`practice.lesson.${id}.misreading`)}</p>
      <div class="fits">
        <h4>{t('practice.fits')}</h4>
        <p>{t(`practice.lesson.${id}.fits`)}</p>
      </div>
      <button type="button" class="link" onClick={again}>
        {t('practice.again')}
      </button>
    </section>
  );
}

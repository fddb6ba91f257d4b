import { guidanceUrl } from '../../guidance';
import { t } from '../../words';
import { type PracticeId, practiceProfiles } from './profiles';
import { type TakeawayId, takeaways } from './takeaways';
import { addressOf } from './use-route';

type Props = { answers: Record<string, string> };

/** What the profiles say together. Nothing of it rates the reader. */
export function Summary({ answers }: Props) {
  return (
    <div class="summary">
      <p>{t('practice.summaryIntro')}</p>
      <ul class="takeaways">
        {takeaways.map(({ id, profiles }) => (
          <Takeaway key={id} {...{ id, profiles, answers }} />
        ))}
      </ul>
      <p class="notice">
        {t('practice.toRealWork')} <a href={guidanceUrl('vetting-checklist')}>{t('practice.checklist')}</a>
      </p>
    </div>
  );
}

type TakeawayProps = Props & { id: TakeawayId; profiles: (typeof takeaways)[number]['profiles'] };

function Takeaway({ id, profiles, answers }: TakeawayProps) {
  return (
    <li>
      <h3>{t(`practice.takeaway.${id}.title`)}</h3>
      <p>{t(`practice.takeaway.${id}.text`)}</p>
      <ul>
        {profiles.map((profile) => (
          <Shown key={profile} id={profile} isDone={answers[profile] !== undefined} />
        ))}
      </ul>
    </li>
  );
}

/** What a profile teaches is said only of those that are done: it would give the others away. */
function Shown({ id, isDone }: { id: PracticeId; isDone: boolean }) {
  const index = practiceProfiles.findIndex((profile) => profile.id === id);
  const name = practiceProfiles[index]?.name ?? '';
  return (
    <li class={isDone ? 'is-done' : undefined}>
      <a href={addressOf({ id })}>
        {t('practice.step', { number: index + 1, name: isDone ? t(`practice.lesson.${id}.title`) : name })}
      </a>
      {isDone && <span class="quiet"> {t('practice.done')}</span>}
    </li>
  );
}

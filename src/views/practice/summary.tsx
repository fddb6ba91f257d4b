import { guidanceUrl } from '../../guidance';
import { lessons } from './lessons';
import { type PracticeId, practiceProfiles } from './profiles';
import { type TakeawayId, takeaways } from './takeaways';
import { addressOf } from './use-route';
import { takeawayWords, words } from './words';

type Props = { answers: Record<string, string> };

/** What the profiles say together. Nothing of it rates the reader. */
export function Summary({ answers }: Props) {
  return (
    <div class="summary">
      <p>{words.summaryIntro}</p>
      <ul class="takeaways">
        {takeaways.map(({ id, profiles }) => (
          <Takeaway key={id} {...{ id, profiles, answers }} />
        ))}
      </ul>
      <p class="notice">
        {words.toRealWork} <a href={guidanceUrl('vetting-checklist')}>{words.checklist}</a>
      </p>
    </div>
  );
}

type TakeawayProps = Props & { id: TakeawayId; profiles: (typeof takeaways)[number]['profiles'] };

function Takeaway({ id, profiles, answers }: TakeawayProps) {
  const { title, text } = takeawayWords[id];
  return (
    <li>
      <h3>{title}</h3>
      <p>{text}</p>
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
  return (
    <li class={isDone ? 'is-done' : undefined}>
      <a href={addressOf({ id })}>
        {index + 1}. {isDone ? lessons[id].title : practiceProfiles[index]?.name}
      </a>
      {isDone && <span class="quiet"> {words.done}</span>}
    </li>
  );
}

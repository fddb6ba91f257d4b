import { guidanceUrl } from '../../guidance';
import { lessons } from './lessons';
import { practiceProfiles } from './profiles';
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
          <li key={profile} class={answers[profile] ? 'is-done' : undefined}>
            <a href={addressOf({ id: profile })}>
              {numberOf(profile)}. {lessons[profile].title}
            </a>
            {answers[profile] && <span class="quiet"> {words.done}</span>}
          </li>
        ))}
      </ul>
    </li>
  );
}

const numberOf = (profile: string) => practiceProfiles.findIndex(({ id }) => id === profile) + 1;

import { useRef, useState } from 'preact/hooks';
import type { Profile } from '../../../profile/profile';
import { t } from '../../../words';
import { Rich } from '../../rich';
import { isDate, isEmpty, noWords, profileFromWords } from './profile-from-words';
import { Result } from './result';
import { type Checked, type Problem, useCheck } from './use-check';
import { WordFields } from './word-fields';

/** Where freelancers see their own page as a client would. What is typed stays on this page and is gone with it. */
export function OwnProfile() {
  const form = useRef<HTMLFormElement>(null);
  const [words, setWords] = useState(noWords);
  const [clockAt, setClockAt] = useState('');
  const { checked, problem, check, checkOpen, refuse } = useCheck();
  const now = () => new Date().toISOString();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const wrong = problemOf(words);
    if (!wrong) return check(profileFromWords(words, clockAt, now()), words);
    refuse(wrong);
    form.current?.querySelector<HTMLElement>(wrong === 'date' ? '#own-memberSince' : '#own-bio')?.focus();
  };
  return (
    <>
      <form class="own" ref={form} onSubmit={submit} noValidate>
        <WordFields
          words={words}
          isDateWrong={problem === 'date'}
          change={(field, typed) => {
            setWords({ ...words, [field]: typed });
            if (field === 'localTime') setClockAt(now());
          }}
        />
        {problem && (
          <p class="notice" role="alert" id="own-problem">
            {t(`guidance.own.problem.${problem}`)}
          </p>
        )}
        <p class="actions">
          <button type="submit" class="primary">
            {t('guidance.own.check')}
          </button>{' '}
          <button type="button" onClick={checkOpen}>
            {t('guidance.own.open')}
          </button>
        </p>
      </form>
      {checked && <Shown checked={checked} isOld={checked.words !== undefined && checked.words !== words} />}
    </>
  );
}

function problemOf(words: typeof noWords): Problem | undefined {
  if (isEmpty(words)) return 'empty';
  return words.memberSince.trim() && !isDate(words.memberSince) ? 'date' : undefined;
}

function Shown({ checked: { profile, words, report }, isOld }: { checked: Checked; isOld: boolean }) {
  return (
    <section class="own-result" aria-labelledby="own-result">
      <h3 id="own-result">{t('guidance.own.result')}</h3>
      {!words && <Address of={profile} />}
      {isOld && <p class="notice">{t('guidance.own.old')}</p>}
      <Result report={report} />
    </section>
  );
}

const Address = ({ of: { url } }: { of: Profile }) => (
  <p class="quiet">
    <Rich of="guidance.own.page" values={{ address: url }} />
  </p>
);

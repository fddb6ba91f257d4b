import { useRef, useState } from 'preact/hooks';
import { t } from '../../../words';
import { Rich } from '../../rich';
import { Result } from './result';
import { type Checked, useCheck } from './use-check';
import { WordFields } from './word-fields';
import { type Field, noWords, problemIn } from './words';

/** Where freelancers see their own page as a client would. What is typed stays on this page and is gone with it. */
export function OwnProfile() {
  const form = useRef<HTMLFormElement>(null);
  const [words, setWords] = useState(noWords);
  const [clockAt, setClockAt] = useState('');
  const { checked, problem, setProblem, checkWords, checkOpen } = useCheck();
  const change = (field: Field, typed: string) => {
    setWords({ ...words, [field]: typed });
    if (field === 'localTime') setClockAt(new Date().toISOString());
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const wrong = problemIn(words);
    if (!wrong) return checkWords(words, clockAt);
    setProblem(wrong);
    form.current?.querySelector<HTMLElement>(wrong === 'date' ? '#own-memberSince' : '#own-bio')?.focus();
  };
  return (
    <>
      <form class="own" ref={form} onSubmit={submit} noValidate>
        <WordFields words={words} isDateWrong={problem === 'date'} change={change} />
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

function Shown({ checked: { profile, words, report }, isOld }: { checked: Checked; isOld: boolean }) {
  return (
    <section class="own-result" aria-labelledby="own-result">
      <h3 id="own-result">{t('guidance.own.result')}</h3>
      {!words && (
        <p class="quiet">
          <Rich of="guidance.own.page" values={{ address: profile.url }} />
        </p>
      )}
      {isOld && <p class="notice">{t('guidance.own.old')}</p>}
      <Result report={report} />
    </section>
  );
}

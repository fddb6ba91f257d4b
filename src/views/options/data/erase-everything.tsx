import { useEffect, useRef, useState } from 'preact/hooks';
import { eraseEverything } from '../../../keeping';
import { t } from '../../../words';
import { Failure, useAttempt } from '../../attempt';

/** With a question first, because there is no way back. */
export function EraseEverything({ done }: { done(): Promise<void> }) {
  const [attempt, failure] = useAttempt();
  const [step, setStep] = useState<'rest' | 'asked' | 'done'>('rest');
  const ask = useRef<HTMLButtonElement>(null);
  const erase = () =>
    attempt(async () => {
      await eraseEverything();
      await done();
      setStep('done');
    });
  const keep = () => {
    setStep('rest');
    ask.current?.focus();
  };
  return (
    <div class="import">
      <h3>{t('data.all.title')}</h3>
      <p>{t('data.all.intro')}</p>
      <div class="buttons">
        <button ref={ask} type="button" aria-expanded={step === 'asked'} onClick={() => setStep('asked')}>
          {t('data.all.ask')}
        </button>
      </div>
      {step === 'asked' && <Question erase={erase} keep={keep} />}
      {step === 'done' && <Done />}
      <Failure of={failure} />
    </div>
  );
}

function Question({ erase, keep }: { erase(): void; keep(): void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="notice" aria-labelledby="erase-question">
      <h4 id="erase-question" ref={heading} tabIndex={-1}>
        {t('data.all.question')}
      </h4>
      <p>{t('data.all.warning')}</p>
      <div class="buttons">
        <button type="button" class="main" onClick={erase}>
          {t('data.all.yes')}
        </button>
        <button type="button" onClick={keep}>
          {t('data.all.no')}
        </button>
      </div>
    </section>
  );
}

function Done() {
  const notice = useRef<HTMLParagraphElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <p ref={notice} class="notice" role="status" tabIndex={-1}>
      {t('data.all.done')}
    </p>
  );
}

import { forgetCompared } from '../../comparing/store';
import { forgetHits } from '../../health/store';
import { type Key, t } from '../../words';
import { Failure, useAttempt } from '../attempt';

const kept: Key[] = ['kept.choices', 'kept.rules', 'kept.dismissed', 'kept.compared', 'kept.health', 'kept.hits'];

/** What this browser keeps, in plain words. */
export function Kept() {
  const [attempt, failure] = useAttempt();
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{t('kept.title')}</h2>
      <ul>
        {kept.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <button type="button" onClick={() => attempt(forgetHits)}>
        {t('kept.forgetHits')}
      </button>
      <button type="button" onClick={() => attempt(forgetCompared)}>
        {t('kept.forgetCompared')}
      </button>
      <Failure of={failure} />
      <p>{t('kept.nothingElse')}</p>
    </section>
  );
}

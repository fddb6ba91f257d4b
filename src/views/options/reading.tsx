import type { ConsentState } from '../../settings/consent';
import type { Organisation } from '../../settings/organisation';
import { withdraw } from '../../settings/store';
import { t } from '../../words';
import { Failure, useAttempt } from '../attempt';
import { writtenDay } from '../days';
import { inItsName, useOrganisation } from '../organisation';

/** Whether anything is read at all, and the switch that ends it. */
export function Reading({ consent }: { consent: ConsentState }) {
  const [attempt, failure] = useAttempt();
  const organisation = useOrganisation();
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">{t('consent.stop.title')}</h2>
      <p role="status">{stateInWords(consent, organisation)}</p>
      {consent.kind === 'agreed' ? (
        <button type="button" onClick={() => attempt(() => withdraw(Date.now()))}>
          {t('consent.stop.stop')}
        </button>
      ) : (
        <a href="/welcome.html">{t('consent.stop.again')}</a>
      )}
      <Failure of={failure} />
    </section>
  );
}

function stateInWords(consent: ConsentState, organisation: Organisation): string {
  if (consent.kind === 'withdrawn') return t('consent.stop.stopped');
  if (consent.kind !== 'agreed') return t('consent.stop.unasked');
  if (consent.by === 'user' && consent.at) return t('consent.stop.agreed', { day: writtenDay(consent.at) });
  return inItsName(organisation, 'agreedToRead');
}

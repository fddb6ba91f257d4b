import type { ConsentState } from '../../settings/consent';
import { withdraw } from '../../settings/store';
import { Failure, useAttempt } from '../attempt';
import { dayOf, stopWords as words } from '../consent-words';
import { useOrganisation } from '../organisation';
import { orgNameOf } from '../organisation-words';

/** Whether anything is read at all, and the switch that ends it. */
export function Reading({ consent }: { consent: ConsentState }) {
  const [attempt, failure] = useAttempt();
  const name = orgNameOf(useOrganisation());
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">{words.title}</h2>
      <p role="status">{stateInWords(consent, name)}</p>
      {consent.kind === 'agreed' ? (
        <button type="button" onClick={() => attempt(() => withdraw(Date.now()))}>
          {words.stop}
        </button>
      ) : (
        <a href="/welcome.html">{words.again}</a>
      )}
      <Failure of={failure} />
    </section>
  );
}

function stateInWords(consent: ConsentState, organisation: string): string {
  if (consent.kind === 'withdrawn') return words.stopped;
  if (consent.kind !== 'agreed') return words.unasked;
  if (consent.by === 'user' && consent.at) return words.agreed(dayOf(consent.at));
  return words.agreedByOrganisation(capital(organisation));
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

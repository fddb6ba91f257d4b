import type { ComponentChildren } from 'preact';
import { comparingDays } from '../../comparing/pages';
import { dismissalDays } from '../../reviews/dismissals';
import type { Organisation } from '../../settings/organisation';
import { welcomeWords as words } from '../consent-words';
import type { SiteLists } from './welcome';

/** What the user agrees to. `tests/views/consent.test.ts` holds it to what the code keeps. */
export function Disclosure({ sites, organisation }: { sites: SiteLists; organisation: Organisation }) {
  const { where, kept } = words;
  const { allowedSites, historyMode, dismissalDays: days = dismissalDays } = organisation;
  return (
    <div class="disclosure">
      <Part title={words.read.title}>
        <p>{words.read.text}</p>
      </Part>
      <Part title={where.title}>
        {allowedSites ? (
          <p>{where.allowed(allowedSites.join(', '))}</p>
        ) : (
          <p>
            {where.text(sites.read.join(', '))} {where.onRequest(sites.onRequest.join(', '))}
          </p>
        )}
      </Part>
      <Part title={words.stays.title}>
        <p>{words.stays.text}</p>
      </Part>
      <Part title={kept.title}>
        <ul>
          <li>{kept.choices}</li>
          <li>{kept.dismissals(days)}</li>
          <li>{kept.compared(comparingDays)}</li>
          {historyMode !== 'off' && <li>{kept.reviews}</li>}
          <li>{kept.counts}</li>
        </ul>
        <p>{kept.more}</p>
      </Part>
      <Part title={words.verdict.title}>
        <p>{words.verdict.text}</p>
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      <div>{children}</div>
    </section>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { parseHost } from '../../settings/host';
import { isHostAllowed } from '../../settings/organisation';
import { addOwnSite, onOwnSitesChange, ownSites, removeOwnSite } from '../../settings/own-sites';
import { type Key, t } from '../../words';
import { useOrganisation } from '../organisation';
import { Rich } from '../rich';

/** Sites of the user's own, one at a time, with the browser's own question. `known`: hosts that have a table already. */
export function OwnSites({ isKnown }: { isKnown(host: string): boolean }) {
  const [hosts, setHosts] = useState<string[]>([]);
  useEffect(() => {
    const update = async () => setHosts(await ownSites());
    onOwnSitesChange(update);
    void update();
  }, []);
  return (
    <section aria-labelledby="own">
      <h2 id="own">{t('ownSite.title')}</h2>
      <p>{t('ownSite.about')}</p>
      <AddSite isKnown={isKnown} hosts={hosts} />
      <ul class="rows">
        {hosts.map((host) => (
          <li key={host} class="own">
            <bdi>{host}</bdi>
            <button
              type="button"
              aria-label={t('ownSite.removeNamed', { site: host })}
              onClick={() => removeOwnSite(host)}
            >
              {t('ownSite.remove')}
            </button>
          </li>
        ))}
      </ul>
      {!hosts.length && <p class="quiet">{t('ownSite.none')}</p>}
    </section>
  );
}

type Problem = { of: Key; values: { site: string } | { example: string } };

function AddSite({ isKnown, hosts }: { isKnown(host: string): boolean; hosts: string[] }) {
  const organisation = useOrganisation();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<Problem>();
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    const host = parseHost(typed);
    const isRefused = host !== undefined && !isHostAllowed(organisation, host);
    const wrong = isRefused
      ? { of: 'ownSite.refused' as const, values: { site: host } }
      : problemOf(host, isKnown, hosts);
    setProblem(wrong);
    if (wrong || !host) return;
    const isGiven = await addOwnSite(host);
    setProblem(isGiven ? undefined : { of: 'ownSite.notAllowed', values: { site: host } });
    if (isGiven) setTyped('');
  };
  return (
    <form onSubmit={add}>
      <label for="host">{t('ownSite.address')}</label>
      <input
        id="host"
        type="text"
        dir="ltr"
        value={typed}
        placeholder="people.example"
        aria-describedby={problem && 'host-problem'}
        aria-invalid={problem !== undefined}
        onInput={({ currentTarget: { value } }) => setTyped(value)}
      />
      <button type="submit">{t('ownSite.add')}</button>
      {problem && (
        <p id="host-problem" class="notice" role="alert">
          <Rich {...problem} />
        </p>
      )}
    </form>
  );
}

function problemOf(host: string | undefined, isKnown: (host: string) => boolean, hosts: string[]): Problem | undefined {
  if (!host) return { of: 'ownSite.noAddress', values: { example: 'https://people.example/quillon' } };
  if (isKnown(host)) return { of: 'ownSite.known', values: { site: host } };
  return hosts.includes(host) ? { of: 'ownSite.added', values: { site: host } } : undefined;
}

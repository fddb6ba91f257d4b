import { useEffect, useState } from 'preact/hooks';
import { parseHost } from '../../settings/host';
import { isHostAllowed } from '../../settings/organisation';
import { addOwnSite, onOwnSitesChange, ownSites, removeOwnSite } from '../../settings/own-sites';
import { useOrganisation } from '../organisation';
import { setByWords } from '../organisation-words';

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
      <h2 id="own">Sites of your own</h2>
      <p>
        On a site that Second Look does not know, it can read what the page says in the words of schema.org and beside
        usual labels. It proves no absence there, so expect many a “could not check”. Make sure that the site’s terms
        allow it.
      </p>
      <AddSite isKnown={isKnown} hosts={hosts} />
      <ul class="rows">
        {hosts.map((host) => (
          <li key={host} class="own">
            <span>{host}</span>
            <button type="button" aria-label={`Remove ${host}`} onClick={() => removeOwnSite(host)}>
              Remove
            </button>
          </li>
        ))}
      </ul>
      {!hosts.length && <p class="quiet">You have added none.</p>}
    </section>
  );
}

function AddSite({ isKnown, hosts }: { isKnown(host: string): boolean; hosts: string[] }) {
  const organisation = useOrganisation();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    const host = parseHost(typed);
    const wrong =
      host && !isHostAllowed(organisation, host) ? setByWords.siteRefused(host) : problemOf(host, isKnown, hosts);
    setProblem(wrong);
    if (wrong || !host) return;
    const isGiven = await addOwnSite(host);
    setProblem(
      isGiven ? undefined : `The browser was not allowed to open ${host} to Second Look, so nothing has changed.`,
    );
    if (isGiven) setTyped('');
  };
  return (
    <form onSubmit={add}>
      <label for="host">Address of a profile there, or the site’s name</label>
      <input
        id="host"
        type="text"
        value={typed}
        placeholder="people.example"
        aria-describedby={problem && 'host-problem'}
        aria-invalid={problem !== undefined}
        onInput={({ currentTarget: { value } }) => setTyped(value)}
      />
      <button type="submit">Add this site</button>
      {problem && (
        <p id="host-problem" class="notice" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}

function problemOf(host: string | undefined, isKnown: (host: string) => boolean, hosts: string[]): string | undefined {
  if (!host) return 'Type an address such as https://people.example/quillon. Only https is read.';
  if (isKnown(host)) return `${host} is in the list above already.`;
  return hosts.includes(host) ? `You have added ${host} already.` : undefined;
}

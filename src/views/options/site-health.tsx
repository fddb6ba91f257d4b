import { factHealth, type Health, remembered } from '../../health/health';
import { type SiteId, siteNames } from '../../profile/site-ids';
import { CopyButton } from '../copy-button';
import { factInWords } from '../fact-words';

/** How reading went on the last pages of each site. No address and no words of a page are in it. */
export function SiteHealth({ health }: { health: Health }) {
  const sites = Object.keys(health) as SiteId[];
  return (
    <section aria-labelledby="health">
      <h2 id="health">How reading went</h2>
      <p>
        Counts of the last pages of each site, at most {remembered}, since the browser was started. They hold no address
        and nothing of what a page says, and end with the browser.
      </p>
      {!sites.length && <p class="quiet">No profile was read yet.</p>}
      {sites.map((site) => (
        <SiteTable key={site} site={site} health={health} />
      ))}
      {sites.length > 0 && (
        <CopyButton label="Copy as text" text={sites.map((site) => textOf(site, health)).join('\n\n')} />
      )}
    </section>
  );
}

function SiteTable({ site, health }: { site: SiteId; health: Health }) {
  const readings = health[site] ?? [];
  return (
    <table>
      <caption>
        {siteNames[site] ?? site}, {readings.length} {readings.length === 1 ? 'page' : 'pages'}
      </caption>
      <thead>
        <tr>
          <th scope="col">Fact</th>
          <th scope="col">Read</th>
          <th scope="col">Not there</th>
          <th scope="col">Could not tell</th>
        </tr>
      </thead>
      <tbody>
        {factHealth(readings).map(({ fact, read, absent, unreadable }) => (
          <tr key={fact}>
            <th scope="row">{factInWords(fact)}</th>
            <td>{read}</td>
            <td>{absent}</td>
            <td>{unreadable}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function textOf(site: SiteId, health: Health): string {
  const readings = health[site] ?? [];
  const rows = factHealth(readings).map(
    ({ fact, read, absent, unreadable }) =>
      `  ${fact}: read ${read}, not there ${absent}, could not tell ${unreadable}`,
  );
  return [`${site}, ${readings.length} pages`, ...rows].join('\n');
}

import { factHealth, type Health, remembered } from '../../health/health';
import type { SiteId } from '../../profile/site-ids';
import { t, written } from '../../words';
import { CopyButton } from '../copy-button';
import { factInWords } from '../fact-words';
import { siteNameOf } from '../site-words';

/** How reading went on the last pages of each site. No address and no words of a page are in it. */
export function SiteHealth({ health }: { health: Health }) {
  const sites = Object.keys(health) as SiteId[];
  return (
    <section aria-labelledby="health">
      <h2 id="health">{t('health.title')}</h2>
      <p>{t('health.about', { most: remembered })}</p>
      {!sites.length && <p class="quiet">{t('health.none')}</p>}
      {sites.map((site) => (
        <SiteTable key={site} site={site} health={health} />
      ))}
      {sites.length > 0 && (
        <CopyButton label={t('health.copy')} text={sites.map((site) => textOf(site, health)).join('\n\n')} />
      )}
    </section>
  );
}

function SiteTable({ site, health }: { site: SiteId; health: Health }) {
  const readings = health[site] ?? [];
  return (
    <table>
      <caption>{t('health.pages', { site: siteNameOf(site), count: readings.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('health.fact')}</th>
          <th scope="col">{t('health.read')}</th>
          <th scope="col">{t('health.absent')}</th>
          <th scope="col">{t('health.unreadable')}</th>
        </tr>
      </thead>
      <tbody>
        {factHealth(readings).map(({ fact, read, absent, unreadable }) => (
          <tr key={fact}>
            <th scope="row">{factInWords(fact)}</th>
            <td>{written(read)}</td>
            <td>{written(absent)}</td>
            <td>{written(unreadable)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function textOf(site: SiteId, health: Health): string {
  const readings = health[site] ?? [];
  const rows = factHealth(readings).map((counts) => `  ${t('health.counts', counts)}`);
  return [t('health.pages', { site, count: readings.length }), ...rows].join('\n');
}

import { useEffect, useState } from 'preact/hooks';
import type { Health } from '../../health/health';
import { loadHealth } from '../../health/store';
import type { SiteId } from '../../profile/site-ids';
import { loadSettings, onSettingsChange, type Stored } from '../../settings/store';
import { t } from '../../words';
import { Kept } from './kept';
import { OwnRules } from './own-rules/own-rules';
import type { Practice } from './own-rules/trial';
import { OwnSites } from './own-sites';
import { Packs } from './packs/packs';
import { SiteHealth } from './site-health';
import { SiteRow } from './site-row';

/** What is to be known about a site's table; the options page is handed it, because views know no site. */
export type SiteFacts = {
  id: SiteId;
  confidence: 'real pages' | 'code of others' | 'memory';
  isOnRequest: boolean;
};

type Props = {
  sites: SiteFacts[];
  isKnown(host: string): boolean;
  /** The profiles of the practice page as they are read there, to try rules on. */
  practice: Practice[];
};

export function Options({ sites, isKnown, practice }: Props) {
  const [stored, setStored] = useState<Stored>();
  const [health, setHealth] = useState<Health>({});
  useEffect(() => {
    const update = async () => setStored(await loadSettings());
    onSettingsChange(update);
    void update();
    void loadHealth().then(setHealth);
  }, []);
  if (!stored) return null;
  return (
    <>
      <h1>{t('options.title')}</h1>
      <OwnRules settings={stored.settings} practice={practice} />
      <Packs settings={stored.settings} />
      <section aria-labelledby="sites">
        <h2 id="sites">{t('options.sites')}</h2>
        <p>{t('options.aboutSites')}</p>
        <ul class="rows">
          {sites.map((site) => (
            <SiteRow key={site.id} site={site} settings={stored.settings} />
          ))}
        </ul>
      </section>
      <OwnSites isKnown={isKnown} />
      <SiteHealth health={health} />
      <Kept />
    </>
  );
}

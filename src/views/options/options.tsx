import { useEffect, useState } from 'preact/hooks';
import type { Health } from '../../health/health';
import { loadHealth } from '../../health/store';
import type { SiteId } from '../../profile/site-ids';
import { type Key, t } from '../../words';
import { UnderOrganisation } from '../organisation';
import { RuleSwitches } from '../rules/rule-switches';
import { useSettings } from '../use-settings';
import { About } from './about';

import { Data } from './data/data';
import { OrganisationSection } from './organisation';
import { OwnRules } from './own-rules/own-rules';
import type { Practice } from './own-rules/trial';
import { OwnSites } from './own-sites';
import { Packs } from './packs/packs';
import { Reading } from './reading';
import { SetAside } from './set-aside';
import { Shortcuts } from './shortcuts';
import { SiteHealth } from './site-health';
import { SiteRow } from './site-row';

/** What is to be known about a site's table; the options page is handed it, because views know no site. */
export type SiteFacts = {
  id: SiteId;
  confidence: 'real pages' | 'code of others' | 'memory';
  isOnRequest: boolean;
  hosts: string[];
};

type Props = {
  sites: SiteFacts[];
  isKnown(host: string): boolean;
  /** The profiles of the practice page as they are read there, to try rules on. */
  practice: Practice[];
};

export function Options({ sites, isKnown, practice }: Props) {
  const stored = useSettings();
  const [health, setHealth] = useState<Health>({});
  useEffect(() => {
    void loadHealth().then(setHealth);
  }, []);
  useNamedSection(stored !== undefined);
  if (!stored) return null;
  const { allowCustomRules, allowImport } = stored.organisation;
  return (
    <UnderOrganisation value={stored.organisation}>
      <h1>{t('options.title')}</h1>
      <Contents />
      <OrganisationSection />
      <Reading consent={stored.consent} />
      <section aria-labelledby="rules">
        <h2 id="rules">{t('options.rules')}</h2>
        <p>{t('options.aboutRules')}</p>
        <RuleSwitches settings={stored.settings} site={undefined} place="options" />
      </section>
      {allowCustomRules ? (
        <OwnRules settings={stored.settings} practice={practice} />
      ) : (
        <SetAside id="own-rules" title={t('ownRules.title')} text={t('organisation.ownRules')} />
      )}
      {allowImport ? (
        <Packs settings={stored.settings} />
      ) : (
        <SetAside id="packs" title={t('packs.title')} text={t('organisation.packs')} />
      )}
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
      <Data />
      <Shortcuts />
      <About />
    </UnderOrganisation>
  );
}

const sections: [id: string, title: Key][] = [
  ['rules', 'options.rules'],
  ['own-rules', 'ownRules.title'],
  ['packs', 'packs.title'],
  ['sites', 'options.sites'],
  ['kept', 'data.title'],
  ['shortcuts', 'options.shortcuts.title'],
  ['about', 'options.about.title'],
];

/** The page is long. */
function Contents() {
  return (
    <nav aria-label={t('options.contents')}>
      <ul class="contents">
        {sections.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{t(title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The address may name a section, which is not there yet when the browser looks for it. */
function useNamedSection(isShown: boolean): void {
  useEffect(() => {
    if (isShown && location.hash)
      requestAnimationFrame(() => document.getElementById(location.hash.slice(1))?.scrollIntoView());
  }, [isShown]);
}

import { useEffect, useState } from 'preact/hooks';
import { guidanceOf } from '../../guidance';
import { blindPages, type Reading } from '../../health/health';
import type { Hits } from '../../health/hits';
import { loadHealth, loadHits } from '../../health/store';
import type { SiteId } from '../../profile/site-ids';
import { catalogue, type Described, type DescribedPair, pairCatalogue } from '../../rules/catalogue';
import type { Rule } from '../../rules/rule';
import { isLocked } from '../../settings/organisation';
import { isOn, ownRulesOf, type Settings, withRule } from '../../settings/settings';
import { changeSettings } from '../../settings/store';
import { t } from '../../words';
import { Failure, useAttempt } from '../attempt';
import { GuidanceLink } from '../guidance-link';
import { SetBy, useOrganisation } from '../organisation';
import { Rich } from '../rich';
import { Switch } from '../switch';
import { HowOften } from './how-often';
import { OwnRuleRows } from './own-rule-rows';
import { PresetChoice } from './preset-choice';
import { ThresholdField } from './threshold-field';

/** In the options, which list the user's own rules besides, each rule says how right it was where it was measured. */
type Props = { settings: Settings; site: SiteId | undefined; place: 'popup' | 'options' };

/** Which patterns to look for. The same for every profile: there is no switch for one person. */
export function RuleSwitches({ settings, site, place }: Props) {
  const readings = useReadings(site);
  const hits = useHits();
  const [search, setSearch] = useState('');
  const matches = ({ id }: Pick<Rule, 'id'>) => {
    const { name, meaning } = guidanceOf(id);
    return isIn(`${name} ${meaning}`, search);
  };
  const found = catalogue.filter(matches);
  const foundPairs = pairCatalogue.filter(matches);
  const allOwn = place === 'options' ? [] : ownRulesOf(settings);
  const own = allOwn.filter(({ rule: { name, why } }) => isIn(`${name} ${why}`, search));
  const count = found.length + foundPairs.length + own.length;
  const total = catalogue.length + pairCatalogue.length + allOwn.length;
  return (
    <>
      <PresetChoice settings={settings} />
      <search>
        <label for="search">{t('rules.search')}</label>
        <input id="search" type="search" value={search} onInput={({ currentTarget: { value } }) => setSearch(value)} />
      </search>
      <p class="quiet" role="status">
        {search && (count ? t('rules.found', { count, total }) : <Rich of="rules.notFound" values={{ search }} />)}
      </p>
      <ul class="rows">
        {found.map((rule) => (
          <RuleRow
            key={rule.id}
            rule={rule}
            settings={settings}
            blind={blindPages(rule, readings)}
            {...{ hits, place }}
          />
        ))}
      </ul>
      <PairRows found={foundPairs} settings={settings} />
      <OwnRuleRows rules={own} hits={hits} />
      <p class="quiet">{t('rules.sameForAll')}</p>
    </>
  );
}

/** How facts fared on the last pages of the site in front. */
function useReadings(site: SiteId | undefined): Reading[] {
  const [readings, setReadings] = useState<Reading[]>([]);
  useEffect(() => {
    if (site) void loadHealth().then((health) => setReadings(health[site] ?? []));
  }, [site]);
  return readings;
}

function useHits(): Hits {
  const [hits, setHits] = useState<Hits>({});
  useEffect(() => {
    void loadHits().then(setHits);
  }, []);
  return hits;
}

function isIn(text: string, search: string): boolean {
  const lower = text.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => lower.includes(word));
}

function PairRows({ found, settings }: { found: DescribedPair[]; settings: Settings }) {
  if (!found.length) return null;
  return (
    <>
      <h2>{t('rules.pairs')}</h2>
      <ul class="rows">
        {found.map((rule) => (
          <RuleRow key={rule.id} rule={rule} settings={settings} />
        ))}
      </ul>
    </>
  );
}

/** `hits`: missing for rules across pages, which are not counted. */
type RowProps = {
  rule: Described | DescribedPair;
  settings: Settings;
  blind?: number;
  hits?: Hits;
  place?: Props['place'];
};

function RuleRow({ rule, settings, blind = 0, hits = {}, place = 'popup' }: RowProps) {
  const [attempt, failure] = useAttempt();
  const organisation = useOrganisation();
  const setBy = isLocked(organisation, rule.id) ? `${rule.id}-set-by` : undefined;
  const { name: title, meaning } = guidanceOf(rule.id);
  const save = (change: Parameters<typeof withRule>[2]) =>
    attempt(() => changeSettings((before) => withRule(before, rule.id, change)));
  return (
    <li>
      <Switch label={title} isOn={isOn(settings, rule)} change={(on) => save({ on })} lockedBy={setBy} />
      {setBy && <SetBy id={setBy} />}
      <p>{meaning}</p>
      {blind > 0 && <p class="problem">{t('rules.blind', { count: blind })}</p>}
      {Object.keys(rule.thresholds).map((name) => (
        <ThresholdField
          key={name}
          rule={rule}
          name={name}
          settings={settings}
          isLocked={organisation.lockRules}
          save={(value) => save({ thresholds: { [name]: value } })}
        />
      ))}
      <HowOften rule={rule.id} hits={hits} isWhole={place === 'options'} />
      <p class="quiet">
        {t(`kind.${rule.kind}`)} · <GuidanceLink page={rule.id} name={title} />
      </p>
      <Failure of={failure} />
    </li>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { guidanceUrl } from '../../guidance';
import { blindPages, type Reading } from '../../health/health';
import type { Hits } from '../../health/hits';
import { loadHealth, loadHits } from '../../health/store';
import type { SiteId } from '../../profile/site-ids';
import { rules } from '../../rules';
import { kindHeadings, type Rule } from '../../rules/rule';
import { isOn, ownRulesOf, type Settings, withRule } from '../../settings/settings';
import { changeSettings } from '../../settings/store';
import { Failure, useAttempt } from '../attempt';
import { Switch } from '../switch';
import { HowOften } from './how-often';
import { OwnRuleRows } from './own-rule-rows';
import { PresetChoice } from './preset-choice';
import { ThresholdField } from './threshold-field';

type Props = { settings: Settings; site: SiteId | undefined };

/** Which patterns to look for. The same for every profile: there is no switch for one person. */
export function RulesTab({ settings, site }: Props) {
  const readings = useReadings(site);
  const hits = useHits();
  const [search, setSearch] = useState('');
  const found = rules.filter(({ name, meaning }) => isIn(`${name} ${meaning}`, search));
  const own = ownRulesOf(settings).filter(({ rule: { name, why } }) => isIn(`${name} ${why}`, search));
  const count = found.length + own.length;
  return (
    <>
      <PresetChoice settings={settings} />
      <search>
        <label for="search">Search the rules</label>
        <input id="search" type="search" value={search} onInput={({ currentTarget: { value } }) => setSearch(value)} />
      </search>
      <p class="quiet" role="status">
        {search &&
          (count
            ? `${count} of ${rules.length + ownRulesOf(settings).length} rules`
            : `No rule has “${search}” in its name or meaning.`)}
      </p>
      <ul class="rows">
        {found.map((rule) => (
          <RuleRow key={rule.id} rule={rule} settings={settings} blind={blindPages(rule, readings)} hits={hits} />
        ))}
      </ul>
      <OwnRuleRows rules={own} hits={hits} />
      <p class="quiet">These switches hold for every profile. The same checks for everyone.</p>
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

type RowProps = { rule: Rule; settings: Settings; blind: number; hits: Hits };

function RuleRow({ rule, settings, blind, hits }: RowProps) {
  const [attempt, failure] = useAttempt();
  const save = (change: Parameters<typeof withRule>[2]) =>
    attempt(() => changeSettings((before) => withRule(before, rule.id, change)));
  return (
    <li>
      <Switch label={rule.name} isOn={isOn(settings, rule)} change={(on) => save({ on })} />
      <p>{rule.meaning}</p>
      {blind > 0 && (
        <p class="problem">
          What it needs could not be read on the last {blind} pages of this site. Its answer there is “could not check”.
        </p>
      )}
      {Object.keys(rule.thresholds).map((name) => (
        <ThresholdField
          key={name}
          rule={rule}
          name={name}
          settings={settings}
          save={(value) => save({ thresholds: { [name]: value } })}
        />
      ))}
      <HowOften rule={rule.id} hits={hits} />
      <p class="quiet">
        {kindHeadings[rule.kind]} ·{' '}
        <a href={guidanceUrl(rule.id)} target="_blank" aria-label={`Guidance: ${rule.name}`} rel="noopener">
          Guidance
        </a>
      </p>
      <Failure of={failure} />
    </li>
  );
}

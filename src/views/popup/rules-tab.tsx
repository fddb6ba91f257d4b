import { useEffect, useState } from 'preact/hooks';
import { guidanceUrl } from '../../guidance';
import { blindPages, type Reading } from '../../health/health';
import { type Hits, ownShare } from '../../health/hits';
import { loadHealth, loadHits } from '../../health/store';
import type { SiteId } from '../../profile/site-ids';
import { rules } from '../../rules';
import { kindHeadings, type Rule } from '../../rules/rule';
import { shares } from '../../rules/shares';
import { isOn, type Settings, withRule } from '../../settings/settings';
import { changeSettings } from '../../settings/store';
import { Failure, useAttempt } from '../attempt';
import { Switch } from '../switch';
import { PresetChoice } from './preset-choice';
import { ThresholdField } from './threshold-field';

type Props = { settings: Settings; site: SiteId | undefined };

/** Which patterns to look for. The same for every profile: there is no switch for one person. */
export function RulesTab({ settings, site }: Props) {
  const readings = useReadings(site);
  const hits = useHits();
  const [search, setSearch] = useState('');
  const found = rules.filter((rule) => matches(rule, search));
  return (
    <>
      <PresetChoice settings={settings} />
      <search>
        <label for="search">Search the rules</label>
        <input id="search" type="search" value={search} onInput={({ currentTarget: { value } }) => setSearch(value)} />
      </search>
      <p class="quiet" role="status">
        {search &&
          (found.length
            ? `${found.length} of ${rules.length} rules`
            : `No rule has “${search}” in its name or meaning.`)}
      </p>
      <ul class="rows">
        {found.map((rule) => (
          <RuleRow key={rule.id} rule={rule} settings={settings} blind={blindPages(rule, readings)} hits={hits} />
        ))}
      </ul>
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

/** The general figure, and the user's own beside it, so that a noisy rule is seen as noisy. */
function HowOften({ rule: { id }, hits }: { rule: Rule; hits: Hits }) {
  const share = shares[id];
  const own = ownShare(hits, id);
  const general = share ? `Found on ${share.per100} in 100 ordinary profiles (${share.of}).` : 'Not measured yet.';
  return (
    <p class="quiet">
      {general}
      {own && ` Here: on ${own.flagged} of the ${own.checked} profiles you opened that it could check.`}
    </p>
  );
}

function matches({ name, meaning }: Rule, search: string): boolean {
  const text = `${name} ${meaning}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
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
      <HowOften rule={rule} hits={hits} />
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

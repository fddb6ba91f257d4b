import { catalogue, pairCatalogue } from '../rules/catalogue';
import { decide, type Organisation } from './organisation';
import type { Settings } from './settings';

const all = [...catalogue, ...pairCatalogue];

/** The user's settings as they hold under what the organisation has set. What it sets aside stays stored. */
export function underOrganisation(settings: Settings, organisation: Organisation): Settings {
  const { allowCustomRules, allowImport } = organisation;
  return {
    ...settings,
    rules: rulesUnder(settings, organisation),
    ownRules: allowCustomRules ? settings.ownRules : [],
    packs: allowImport ? settings.packs : [],
  };
}

function rulesUnder({ rules: chosen, knownDefaults }: Settings, organisation: Organisation): Settings['rules'] {
  const decided = all.flatMap((rule) => {
    const own = chosen[rule.id];
    const knowsDefault = knownDefaults.includes(rule.id);
    const { on, by } = decide(organisation, rule, { chosen: own?.on, knowsDefault });
    if (by === 'user' || by === 'built-in') return [];
    return [[rule.id, { on, ...(!organisation.lockRules && { thresholds: own?.thresholds }) }] as const];
  });
  return { ...chosen, ...Object.fromEntries(decided) };
}

/**
 * Takes the organisation's defaults over into what the user has chosen, once: what the user switches after that is the
 * user's own choice.
 */
export function withDefaults(settings: Settings, { defaultRules }: Organisation): Settings {
  const { knownDefaults, rules: chosen } = settings;
  const fresh = defaultRules.filter((id) => !knownDefaults.includes(id));
  if (!fresh.length && knownDefaults.length === defaultRules.length) return settings;
  const switched = fresh.map((id) => [id, { ...chosen[id], on: true }] as const);
  return { ...settings, rules: { ...chosen, ...Object.fromEntries(switched) }, knownDefaults: defaultRules };
}

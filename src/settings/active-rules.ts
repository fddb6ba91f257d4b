import { rules } from '../rules';
import { isExpired, ruleFrom } from '../rules/own-rule';
import { pairRules } from '../rules/pairs';
import type { ActivePairRule } from '../rules/pairs/pair';
import type { ActiveRule, Rule } from '../rules/rule';
import { idIn, isOn, ownRulesOf, type Settings, thresholdOf } from './settings';

/** The rules that are switched on, to be run: who only shows or switches them takes `rules/catalogue`. */
export const activeRules = (chosen: Settings): ActiveRule[] =>
  rules.filter((rule) => isOn(chosen, rule)).map((rule) => ({ rule, thresholds: thresholdsOf(chosen, rule) }));

/** Those across two pages. */
export const activePairRules = (chosen: Settings): ActivePairRule[] =>
  pairRules.filter((rule) => isOn(chosen, rule)).map((rule) => ({ rule, thresholds: thresholdsOf(chosen, rule) }));

const thresholdsOf = (chosen: Settings, rule: Pick<Rule, 'id' | 'thresholds'>): Record<string, number> =>
  Object.fromEntries(Object.keys(rule.thresholds).map((name) => [name, thresholdOf(chosen, rule, name)]));

/** Those of them that are switched on and whose time is not over. `now` in milliseconds since 1970. */
export const activeOwnRules = (chosen: Settings, now: number): ActiveRule[] =>
  ownRulesOf(chosen)
    .filter(({ rule }) => rule.on && !isExpired(rule, now))
    .map(({ rule, pack }) => ({ rule: ruleFrom(pack ? { ...rule, id: idIn(pack, rule) } : rule), thresholds: {} }));

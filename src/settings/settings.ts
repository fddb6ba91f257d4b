import * as z from 'zod/mini';
import type { SiteId } from '../profile/site-ids';
import type { OwnRule } from '../rules/own-rule-data';
import type { Rule } from '../rules/rule';

import { ownRuleSchema } from './own-rule-schema';
import { type Pack, storedPack } from './pack-schema';
import { teamSchema } from './team';

export const settingsVersion = 1;

const choice = z.object({
  on: z.optional(z.boolean()),
  thresholds: z.optional(z.record(z.string(), z.number())),
});

const settings = z.object({
  version: z.literal(settingsVersion),
  /** By rule id. A rule that is not here keeps its own default. */
  rules: z.record(z.string(), choice),
  /** Sites on which nothing is read. */
  sitesOff: z.array(z.string()),
  /** Sites that are read on request only, and that the user has allowed to be. */
  sitesAllowed: z._default(z.array(z.string()), []),
  /** Rules that the user typed. */
  ownRules: z._default(z.array(ownRuleSchema), []),
  /** Rules that were imported. */
  packs: z._default(z.array(storedPack), []),
  /** Rules that the organisation has switched on as its default, and that the user may have switched since. */
  knownDefaults: z._default(z.array(z.string()), []),
  /** When the user's own team works, once they have said so. */
  team: z.optional(teamSchema),
});

/** The user's choices, without the rules that have a file of their own. */
export const choicesSchema = z.omit(settings, { version: true, ownRules: true, packs: true });

/** What the user chose. */
export type Settings = z.infer<typeof settings>;

export const defaultSettings: Settings = {
  version: settingsVersion,
  rules: {},
  sitesOff: [],
  sitesAllowed: [],
  ownRules: [],
  packs: [],
  knownDefaults: [],
};

/** `newer`: written by a later version. `damaged`: not settings at all. The defaults are in force in both cases. */
export type Problem = 'newer' | 'damaged';

export function parseSettings(stored: unknown): { settings: Settings; problem?: Problem } {
  if (stored === undefined) return { settings: defaultSettings };
  const parsed = settings.safeParse(stored);
  if (parsed.success) return { settings: parsed.data };
  const version = z.object({ version: z.number() }).safeParse(stored);
  const isNewer = version.success && version.data.version > settingsVersion;
  // What the user has switched off stays off, whatever else cannot be understood.
  const off = z.object({ sitesOff: z.array(z.string()) }).safeParse(stored);
  const sitesOff = off.success ? off.data.sitesOff : [];
  return { settings: { ...defaultSettings, sitesOff }, problem: isNewer ? 'newer' : 'damaged' };
}

export const isOn = ({ rules: chosen }: Settings, rule: Pick<Rule, 'id' | 'on'>): boolean =>
  chosen[rule.id]?.on ?? rule.on;

/** A value outside the bounds, which another version may have stored, gives way to the default. */
export function thresholdOf({ rules: chosen }: Settings, rule: Pick<Rule, 'id' | 'thresholds'>, name: string): number {
  const threshold = rule.thresholds[name];
  if (!threshold) throw new Error(`Rule ${rule.id} has no threshold ${name}.`);
  const value = chosen[rule.id]?.thresholds?.[name];
  const isWithin = value !== undefined && value >= threshold.min && value <= threshold.max;
  return isWithin ? value : threshold.default;
}

/** The rules that the user typed, and those of the packs that are on; each with the name of its pack. */
export const ownRulesOf = ({ ownRules, packs }: Settings): { rule: OwnRule; pack?: Pack }[] => [
  ...ownRules.map((rule) => ({ rule })),
  ...packs.filter(({ on }) => on).flatMap((pack) => pack.rules.map((rule) => ({ rule, pack }))),
];

/** Two packs may have a rule of the same id. */
export const idIn = (pack: Pack, rule: OwnRule): string => `${rule.id}@${pack.id}`;

/** A rule that is changed keeps its place, so that a switch moves nothing. */
export const withOwnRule = (chosen: Settings, rule: OwnRule): Settings => ({
  ...chosen,
  ownRules: replacing(chosen.ownRules, rule),
});

const replacing = <T extends { id: string }>(list: T[], item: T): T[] =>
  list.some(({ id }) => id === item.id) ? list.map((one) => (one.id === item.id ? item : one)) : [...list, item];

export const withoutOwnRule = (chosen: Settings, id: string): Settings => ({
  ...chosen,
  ownRules: chosen.ownRules.filter((rule) => rule.id !== id),
});

export const withPack = (chosen: Settings, pack: Pack): Settings => ({
  ...chosen,
  packs: replacing(chosen.packs, pack),
});

/** Switches one rule of a pack, and changes nothing else of it. */
export const withPackRule = (chosen: Settings, packId: string, { id, on }: Pick<OwnRule, 'id' | 'on'>): Settings => ({
  ...chosen,
  packs: chosen.packs.map((pack) =>
    pack.id === packId ? { ...pack, rules: pack.rules.map((rule) => (rule.id === id ? { ...rule, on } : rule)) } : pack,
  ),
});

export const withoutPack = (chosen: Settings, id: string): Settings => ({
  ...chosen,
  packs: chosen.packs.filter((pack) => pack.id !== id),
});

export function withRule(chosen: Settings, id: string, change: z.infer<typeof choice>): Settings {
  const before = chosen.rules[id];
  const thresholds = { ...before?.thresholds, ...change.thresholds };
  return { ...chosen, rules: { ...chosen.rules, [id]: { ...before, ...change, thresholds } } };
}

export const withSite = (chosen: Settings, site: SiteId, isOff: boolean): Settings => ({
  ...chosen,
  sitesOff: including(chosen.sitesOff, site, isOff),
});

export const withAllowed = (chosen: Settings, site: SiteId, isAllowed: boolean): Settings => ({
  ...chosen,
  sitesAllowed: including(chosen.sitesAllowed, site, isAllowed),
});

const including = (list: string[], site: SiteId, isIn: boolean): string[] => [
  ...list.filter((id) => id !== site),
  ...(isIn ? [site] : []),
];

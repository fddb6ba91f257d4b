import * as z from 'zod/mini';
import type { SiteId } from '../profile/site-ids';
import { rules } from '../rules';
import type { ActiveRule, Rule } from '../rules/rule';

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
});

/** What the user chose. */
export type Settings = z.infer<typeof settings>;

export const defaultSettings: Settings = { version: settingsVersion, rules: {}, sitesOff: [], sitesAllowed: [] };

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

export const isOn = ({ rules: chosen }: Settings, rule: Rule): boolean => chosen[rule.id]?.on ?? rule.on;

/** A value outside the bounds, which another version may have stored, gives way to the default. */
export function thresholdOf({ rules: chosen }: Settings, rule: Rule, name: string): number {
  const threshold = rule.thresholds[name];
  if (!threshold) throw new Error(`Rule ${rule.id} has no threshold ${name}.`);
  const value = chosen[rule.id]?.thresholds?.[name];
  const isWithin = value !== undefined && value >= threshold.min && value <= threshold.max;
  return isWithin ? value : threshold.default;
}

export function activeRules(chosen: Settings): ActiveRule[] {
  return rules
    .filter((rule) => isOn(chosen, rule))
    .map((rule) => ({
      rule,
      thresholds: Object.fromEntries(
        Object.keys(rule.thresholds).map((name) => [name, thresholdOf(chosen, rule, name)]),
      ),
    }));
}

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

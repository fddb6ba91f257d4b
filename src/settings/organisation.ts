import * as z from 'zod/mini';
import { catalogue, pairCatalogue } from '../rules/catalogue';
import type { Rule } from '../rules/rule';
import { parseHost } from './host';

/**
 * What an organisation has set, through the browser's policies. It can choose among what we made, never add to it: no
 * key brings in a pattern, so nothing passes by the fairness guard. `src/views/public/managed-schema.json` describes
 * the same to the browser.
 */
export type Organisation = {
  /** On for everyone, and locked. */
  forcedRules: string[];
  /** Off for everyone, and locked. Beats `forcedRules`. */
  disabledRules: string[];
  /** On from the day on which the organisation says so; the user may change it after that. */
  defaultRules: string[];
  /** The user cannot change the switch or the limits of any built-in rule. */
  lockRules: boolean;
  allowCustomRules: boolean;
  allowImport: boolean;
  /** Hosts on which pages may be read, each with those below it. Missing: all. */
  allowedSites?: string[];
  /** May reviews be kept? */
  historyMode: 'off' | 'userChoice';
  /** Days for which a review may be kept. */
  historyRetentionDays?: number;
  /** Days for which a dismissal is remembered. */
  dismissalDays?: number;
  orgName?: string;
  guidanceUrl?: string;
  contactText?: string;
  contactUrl?: string;
  /** `false`: the organisation has agreed for its people, and the first screen is not opened. */
  showFirstRun: boolean;
};

export type OrganisationKey = keyof Organisation;

/** Nothing is set. */
export const noOrganisation: Organisation = {
  forcedRules: [],
  disabledRules: [],
  defaultRules: [],
  lockRules: false,
  allowCustomRules: true,
  allowImport: true,
  historyMode: 'userChoice',
  showFirstRun: true,
};

/** Why a value is not used. */
export type Why = 'unknown' | 'type' | 'choice' | 'range' | 'length' | 'noSuchRule' | 'noHost' | 'noLink';

/** A value that is not used, or one of a list. `value` as text, shortened. */
export type Ignored = { key: string; value: string; why: Why };

/** `set`: the keys that have a value in force. */
export type Managed = { organisation: Organisation; set: OrganisationKey[]; ignored: Ignored[] };

export const nothingManaged: Managed = { organisation: noOrganisation, set: [], ignored: [] };

const known = new Set([...catalogue, ...pairCatalogue].map(({ id }) => id));
const link = (...protocols: string[]) =>
  z.string().check(
    z.maxLength(500),
    z.refine((text) => isLink(text, protocols), 'noLink'),
  );
const text = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));
const days = (most: number) => z.int().check(z.gte(1), z.lte(most));

const ruleId = z.string().check(z.refine((id) => known.has(id), 'noSuchRule'));
const host = z.string().check(
  z.overwrite((typed) => parseHost(typed) ?? ''),
  z.refine((found) => found !== '', 'noHost'),
);

/** Lists are checked one by one, so that one bad value does not take the others with it. */
const lists: Partial<Record<OrganisationKey, z.ZodMiniType<string>>> = {
  forcedRules: ruleId,
  disabledRules: ruleId,
  defaultRules: ruleId,
  allowedSites: host,
};

const single: Partial<Record<OrganisationKey, z.ZodMiniType>> = {
  lockRules: z.boolean(),
  allowCustomRules: z.boolean(),
  allowImport: z.boolean(),
  historyMode: z.enum(['off', 'userChoice']),
  historyRetentionDays: days(1461),
  dismissalDays: days(90),
  orgName: text(80),
  guidanceUrl: link('https:'),
  contactText: text(200),
  contactUrl: link('https:', 'mailto:'),
  showFirstRun: z.boolean(),
};

export const organisationKeys = [...Object.keys(lists), ...Object.keys(single)] as OrganisationKey[];

function isLink(text: string, protocols: string[]): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return protocols.includes(protocol) && !username && !password;
}

/** Takes each value that is good, and names each that is not. `data`: what managed storage holds. */
export function parseOrganisation(data: unknown): Managed {
  const read = Object.entries((data ?? {}) as Record<string, unknown>).map(([key, value]) => readValue(key, value));
  const values = read.flatMap(({ key, value }) => (value === undefined ? [] : [[key, value] as const]));
  return {
    organisation: { ...noOrganisation, ...Object.fromEntries(values) },
    set: values.map(([key]) => key as OrganisationKey),
    ignored: read.flatMap(({ ignored }) => ignored),
  };
}

type Read = { key: string; value?: unknown; ignored: Ignored[] };

function readValue(key: string, value: unknown): Read {
  const item = own(lists, key);
  if (item) return readList(key, value, item);
  const schema = own(single, key);
  if (!schema) return { key, ignored: [ignore(key, value, 'unknown')] };
  const { data, why } = checked(schema, value);
  return why ? { key, ignored: [ignore(key, value, why)] } : { key, value: data, ignored: [] };
}

function readList(key: string, value: unknown, item: z.ZodMiniType<string>): Read {
  if (!Array.isArray(value)) return { key, ignored: [ignore(key, value, 'type')] };
  const read = value.map((one) => ({ one, ...checked(item, one) }));
  const good = read.flatMap(({ data, why }) => (why ? [] : [data]));
  return {
    key,
    value: [...new Set(good)],
    ignored: read.flatMap(({ one, why }) => (why ? ignore(key, one, why) : [])),
  };
}

function checked<T>(schema: z.ZodMiniType<T>, value: unknown): { data?: T; why?: Why } {
  const parsed = schema.safeParse(value);
  return parsed.success ? { data: parsed.data } : { why: whyOf(parsed.error.issues[0]) };
}

function whyOf(issue: z.core.$ZodIssue | undefined): Why {
  if (issue?.code === 'custom') return issue.message as Why;
  if (issue?.code === 'invalid_value') return 'choice';
  if (issue?.code === 'too_big' || issue?.code === 'too_small') return issue.origin === 'string' ? 'length' : 'range';
  return 'type';
}

const own = <T>(table: Partial<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

const ignore = (key: string, value: unknown, why: Why): Ignored => ({
  key: key.slice(0, 80),
  value: (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 120),
  why,
});

/** Who has the say over a rule. */
export type Source = 'lock' | 'default' | 'user' | 'built-in';

/** `chosen`: what the user switched. `knowsDefault`: was that after the organisation had made it a default? */
export type UserChoice = { chosen?: boolean | undefined; knowsDefault: boolean };

/** The order of precedence: a lock of the organisation, its default, the user's choice, what is built in. */
export function decide(
  { disabledRules, forcedRules, defaultRules, lockRules }: Organisation,
  { id, on }: Pick<Rule, 'id' | 'on'>,
  { chosen, knowsDefault }: UserChoice,
): { on: boolean; by: Source } {
  if (disabledRules.includes(id)) return { on: false, by: 'lock' };
  if (forcedRules.includes(id)) return { on: true, by: 'lock' };
  const isDefault = defaultRules.includes(id);
  if (lockRules) return { on: isDefault || on, by: 'lock' };
  const isChosen = chosen !== undefined && (knowsDefault || !isDefault);
  if (isDefault && !isChosen) return { on: true, by: 'default' };
  return isChosen ? { on: chosen, by: 'user' } : { on, by: 'built-in' };
}

export const isLocked = ({ disabledRules, forcedRules, lockRules }: Organisation, id: string): boolean =>
  lockRules || disabledRules.includes(id) || forcedRules.includes(id);

/** May pages of this host be read, as far as the organisation has the say? */
export const isHostAllowed = ({ allowedSites }: Organisation, asked: string): boolean =>
  allowedSites?.some((allowed) => asked === allowed || asked.endsWith(`.${allowed}`)) ?? true;

import * as z from 'zod/mini';
import { say } from '../profile/sentence';
import type { OwnRule } from '../rules/own-rule-data';
import { ownRuleSchema, unfairness } from '../settings/own-rules';
import { type Pack, readPack, storedPack, writePack } from '../settings/rule-packs';
import { choicesSchema, defaultSettings, type Settings } from '../settings/settings';
import { changeSettings, loadOwnSettings } from '../settings/store';
import { type Checked, type Kept, refused } from './kept';
import { strictly } from './strictly';

type Choices = Omit<Settings, 'version' | 'ownRules' | 'packs'>;

const lengthOf = (data: unknown) => (data as unknown[]).length;

/** Switches, limits and sites. */
export const choices: Kept = {
  id: 'choices',
  read: async () => {
    const { version: _, ownRules: __, packs: ___, ...chosen } = (await loadOwnSettings()) ?? defaultSettings;
    return countChoices(chosen) ? chosen : undefined;
  },
  count: (data) => countChoices(data as Choices),
  erase: () => put((settings) => ({ ...defaultSettings, ownRules: settings.ownRules, packs: settings.packs })),
  restore: {
    check: (data) => strictly(choicesSchema, data),
    write: (data) => put((settings) => ({ ...settings, ...(data as Choices) })),
  },
};

const countChoices = ({ rules, sitesOff, sitesAllowed }: Choices) =>
  Object.keys(rules).length + sitesOff.length + sitesAllowed.length;

export const ownRules: Kept = {
  id: 'ownRules',
  read: async () => filled((await loadOwnSettings())?.ownRules),
  count: lengthOf,
  erase: () => put((settings) => ({ ...settings, ownRules: [] })),
  restore: {
    check: checkOwnRules,
    write: (data) => put((settings) => ({ ...settings, ownRules: data as OwnRule[] })),
  },
};

function checkOwnRules(data: unknown): Checked {
  const checked = strictly(z.array(ownRuleSchema), data);
  if ('refusal' in checked) return checked;
  const twice = idTwice(checked.data);
  if (twice) return refused(say('keeping.twoRules', { id: twice }));
  const unfair = checked.data.map((rule) => ({ rule, refusal: unfairness(rule) })).find(({ refusal }) => refusal);
  if (!unfair?.refusal) return checked;
  return refused(say('keeping.unfair', { name: unfair.rule.name, why: unfair.refusal.message }), unfair.refusal.link);
}

export const packs: Kept = {
  id: 'packs',
  read: async () => filled((await loadOwnSettings())?.packs),
  count: lengthOf,
  erase: () => put((settings) => ({ ...settings, packs: [] })),
  restore: {
    check: checkPacks,
    write: (data) => put((settings) => ({ ...settings, packs: data as Pack[] })),
  },
};

/** Each as if it were imported by itself: by the same checks, and switched off. */
function checkPacks(data: unknown): Checked {
  const checked = strictly(z.array(storedPack), data);
  if ('refusal' in checked) return checked;
  const twice = idTwice(checked.data);
  if (twice) return refused(say('keeping.twoPacks', { id: twice }));
  const read = checked.data.map(({ on: _, ...pack }) => readPack(writePack(pack)));
  const bad = read.find((one) => 'refusal' in one);
  return bad ?? { data: read.flatMap((one) => ('pack' in one ? one.pack : [])) };
}

const idTwice = (list: { id: string }[]) => list.map(({ id }) => id).find((id, i, ids) => ids.indexOf(id) !== i);

const filled = (list: unknown[] | undefined) => (list?.length ? list : undefined);

const put = async (change: (settings: Settings) => Settings): Promise<void> => void (await changeSettings(change));

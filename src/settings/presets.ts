import { type Sentence, say } from '../profile/sentence';
import { catalogue, pairCatalogue } from '../rules/catalogue';
import type { Rule } from '../rules/rule';
import { isOn, type Settings } from './settings';

/** Ready-made choices of rules, from few to all. They hold for every profile alike. */
export const presets = ['quiet', 'standard', 'everything'] as const;
export type Preset = (typeof presets)[number];

export const presetName = (preset: Preset): Sentence => say(`preset.${preset}.name`);
export const presetMeaning = (preset: Preset): Sentence => say(`preset.${preset}.meaning`);

const all = [...catalogue, ...pairCatalogue];

const isIn: Record<Preset, (rule: Pick<Rule, 'kind' | 'on'>) => boolean> = {
  quiet: ({ kind, on }) => on && kind === 'act',
  standard: ({ on }) => on,
  everything: () => true,
};

/** Switches the rules as the preset has them, and keeps every threshold. */
export function withPreset(chosen: Settings, preset: Preset): Settings {
  const switched = all.map((rule) => [rule.id, { ...chosen.rules[rule.id], on: isIn[preset](rule) }]);
  return { ...chosen, rules: { ...chosen.rules, ...Object.fromEntries(switched) } };
}

/** @returns the preset whose rules are on, and no others. `isFree`: may the user switch the rule? The others do not count. */
export function presetOf(chosen: Settings, isFree: (id: string) => boolean = () => true): Preset | undefined {
  const free = all.filter(({ id }) => isFree(id));
  return presets.find((preset) => free.every((rule) => isOn(chosen, rule) === isIn[preset](rule)));
}

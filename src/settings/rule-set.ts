import { type Sentence, say } from '../profile/sentence';
import { activePairRules, activeRules } from './active-rules';
import { type Preset, presetName, presets, withPreset } from './presets';
import { defaultSettings, ownRulesOf, type Settings } from './settings';

/**
 * A name for what is switched on, which stands on every report, so that two candidates can be seen to have had the
 * same checks: "Standard" for the defaults, "Quiet" or "Everything" for the other presets, else "own, 4f1c". The same
 * choices give the same name.
 */
export function ruleSetName(chosen: Settings): Sentence {
  const own = wordsOf(chosen);
  const preset = presets.find((one) => wordsOfPreset(one) === own);
  return preset ? presetName(preset) : say('preset.own', { code: shortHash(own) });
}

const wordsOf = (settings: Settings) =>
  JSON.stringify([
    ...[...activeRules(settings), ...activePairRules(settings)].map(({ rule, thresholds }) => [rule.id, thresholds]),
    ...ownRulesOf(settings)
      .filter(({ rule }) => rule.on)
      .sort((one, other) => (one.rule.id < other.rule.id ? -1 : 1)),
  ]);

const wordsOfPreset = (preset: Preset) => wordsOf(withPreset(defaultSettings, preset));

/** FNV-1a, folded to four hexadecimal digits: it names a set, it protects nothing. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return ((hash ^ (hash >>> 16)) & 0xffff).toString(16).padStart(4, '0');
}

import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules';
import { activeRules } from '../../src/settings/active-rules';
import { presetOf, presets, withPreset } from '../../src/settings/presets';
import { ruleSetName } from '../../src/settings/rule-set';
import { defaultSettings, thresholdOf, withRule } from '../../src/settings/settings';
import { write } from '../../src/words';

describe('a preset', () => {
  it.each(presets)('%s is known again by what is on', (preset) => {
    expect(presetOf(withPreset(defaultSettings, preset))).toBe(preset);
  });

  it('is Standard before the user has chosen', () => {
    expect(presetOf(defaultSettings)).toBe('standard');
    expect(write(ruleSetName(defaultSettings))).toBe('Standard');
  });

  it('is none once a single rule is switched, and the name of the rule set says so', () => {
    const switched = withRule(defaultSettings, 'thin-profile', { on: false });
    expect(presetOf(switched)).toBeUndefined();
    expect(write(ruleSetName(switched))).toMatch(/^own, [0-9a-f]{4}$/);
  });

  it('keeps what the user has set beside the switch', () => {
    const set = withRule(defaultSettings, 'thin-profile', { thresholds: { bioLength: 300 } });
    const [thin] = rules.filter(({ id }) => id === 'thin-profile');
    for (const preset of presets) {
      expect(thin && thresholdOf(withPreset(set, preset), thin, 'bioLength')).toBe(300);
    }
  });

  it('looks for more from each to the next', () => {
    const counts = presets.map((preset) => activeRules(withPreset(defaultSettings, preset)).length);
    expect(counts).toEqual([...counts].sort((one, other) => one - other));
    expect(counts.at(-1)).toBe(rules.length);
    expect(activeRules(withPreset(defaultSettings, 'quiet')).every(({ rule }) => rule.kind === 'act')).toBe(true);
  });
});

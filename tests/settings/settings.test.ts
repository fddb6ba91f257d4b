import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules';
import { activeRules } from '../../src/settings/active-rules';
import { ruleSetName } from '../../src/settings/rule-set';
import { defaultSettings, parseSettings, thresholdOf, withRule, withSite } from '../../src/settings/settings';

const thin = rules.find(({ id }) => id === 'thin-profile') as (typeof rules)[number];

describe('settings', () => {
  it.each<[string, unknown, string | undefined]>([
    ['nothing stored', undefined, undefined],
    ['what was stored', { version: 1, rules: {}, sitesOff: ['github'] }, undefined],
    [
      'a rule that this version does not have',
      { version: 1, rules: { 'later-rule': { on: true } }, sitesOff: [] },
      undefined,
    ],
    ['a later version', { version: 2, everything: 'else' }, 'newer'],
    ['a string', 'corrupt', 'damaged'],
    ['null', null, 'damaged'],
    ['a list', [], 'damaged'],
    ['a switch that is no switch', { version: 1, rules: { x: { on: 'yes' } }, sitesOff: [] }, 'damaged'],
    ['a site that this version does not have', { version: 1, rules: {}, sitesOff: ['later-site'] }, undefined],
  ])('reads %s', (_, stored, problem) => {
    const read = parseSettings(stored);
    expect(read.problem).toBe(problem);
    if (problem) expect(read.settings).toEqual(defaultSettings);
  });

  it.each([
    ['a later version', { version: 2, sitesOff: ['github'] }],
    ['damaged rules', { version: 1, rules: 7, sitesOff: ['github'] }],
  ])('keeps a site off that was off in %s', (_, stored) => {
    expect(parseSettings(stored).settings.sitesOff).toEqual(['github']);
  });

  it('does not let stored keys reach the prototype of anything', () => {
    parseSettings(
      JSON.parse('{"version":1,"rules":{"__proto__":{"on":true}},"sitesOff":[],"__proto__":{"polluted":1}}'),
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(({} as Record<string, unknown>).on).toBeUndefined();
  });

  it('keeps the threshold when a rule is switched, and the switch when a threshold is set', () => {
    const settings = withRule(withRule(defaultSettings, thin.id, { thresholds: { bioLength: 300 } }), thin.id, {
      on: false,
    });
    expect(settings.rules[thin.id]).toEqual({ on: false, thresholds: { bioLength: 300 } });
  });

  it.each([
    ['within the bounds', 300, 300],
    ['too low', 1, 200],
    ['too high', 9_999, 200],
  ])('uses a threshold %s: %i', (_, stored, used) => {
    const settings = withRule(defaultSettings, thin.id, { thresholds: { bioLength: stored } });
    expect(thresholdOf(settings, thin, 'bioLength')).toBe(used);
  });

  it('gives the same name to the same set of checks, and another to another', () => {
    const without = withRule(defaultSettings, thin.id, { on: false });
    expect(ruleSetName(withRule(without, thin.id, { on: true }))).toEqual(ruleSetName(defaultSettings));
    expect(ruleSetName(without)).not.toEqual(ruleSetName(defaultSettings));
    expect(activeRules(without)).toHaveLength(activeRules(defaultSettings).length - 1);
  });

  it('switches a site off and on', () => {
    const off = withSite(withSite(defaultSettings, 'github', true), 'github', true);
    expect(off.sitesOff).toEqual(['github']);
    expect(withSite(off, 'github', false).sitesOff).toEqual([]);
  });
});

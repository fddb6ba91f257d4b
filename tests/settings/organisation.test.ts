import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules';
import {
  decide,
  isHostAllowed,
  isLocked,
  noOrganisation,
  type Organisation,
  organisationKeys,
  parseOrganisation,
  type Source,
  type UserChoice,
} from '../../src/settings/organisation';
import { defaultSettings, isOn, withRule } from '../../src/settings/settings';
import { underOrganisation, withDefaults } from '../../src/settings/under-organisation';

const [rule] = rules as [(typeof rules)[number]];
const { id } = rule;

describe('who has the say over a rule', () => {
  const forced = { forcedRules: [id] };
  const disabled = { disabledRules: [id] };
  const byDefault = { defaultRules: [id] };
  const locked = { lockRules: true };
  type Case = [set: Partial<Organisation>, user: Partial<UserChoice>, builtIn: boolean, on: boolean, by: Source];
  it.each<Case>([
    [{}, {}, true, true, 'built-in'],
    [{}, {}, false, false, 'built-in'],
    [{}, { chosen: false }, true, false, 'user'],
    [{}, { chosen: true }, false, true, 'user'],
    [byDefault, {}, false, true, 'default'],
    [byDefault, { chosen: false }, false, true, 'default'],
    [byDefault, { chosen: false, knowsDefault: true }, false, false, 'user'],
    [byDefault, { knowsDefault: true }, false, true, 'default'],
    [forced, { chosen: false, knowsDefault: true }, false, true, 'lock'],
    [disabled, { chosen: true, knowsDefault: true }, true, false, 'lock'],
    [{ ...forced, ...disabled }, { chosen: true }, true, false, 'lock'],
    [{ ...byDefault, ...disabled }, {}, true, false, 'lock'],
    [locked, { chosen: false }, true, true, 'lock'],
    [locked, { chosen: true }, false, false, 'lock'],
    [{ ...locked, ...byDefault }, { chosen: false, knowsDefault: true }, false, true, 'lock'],
    [{ ...locked, ...forced }, {}, false, true, 'lock'],
    [{ ...locked, ...disabled }, {}, true, false, 'lock'],
  ])('%j, user %j, built in %s: %s by %s', (set, user, builtIn, on, by) => {
    const organisation = { ...noOrganisation, ...set };
    expect(decide(organisation, { id, on: builtIn }, { knowsDefault: false, ...user })).toEqual({ on, by });
    expect(isLocked(organisation, id)).toBe(by === 'lock');
  });
});

describe('settings under an organisation', () => {
  const thin = rules.find((one) => one.id === 'thin-profile') as (typeof rules)[number];
  const own = {
    ...defaultSettings,
    ownRules: [{ id: 'own-x' }],
    packs: [{ id: 'p' }],
  } as never as typeof defaultSettings;

  it('stay as they are where nothing is set', () => {
    const chosen = withRule(own, thin.id, { on: false, thresholds: { bioLength: 300 } });
    expect(underOrganisation(chosen, noOrganisation)).toEqual(chosen);
  });

  it('keep the limits of a rule that is locked by itself, and not where all are locked', () => {
    const chosen = withRule(defaultSettings, thin.id, { on: false, thresholds: { bioLength: 300 } });
    const forced = underOrganisation(chosen, { ...noOrganisation, forcedRules: [thin.id] });
    expect(forced.rules[thin.id]).toEqual({ on: true, thresholds: { bioLength: 300 } });
    const locked = underOrganisation(chosen, { ...noOrganisation, lockRules: true });
    expect(locked.rules[thin.id]).toEqual({ on: thin.on });
  });

  it('use no own rules and no packs where they are not allowed', () => {
    const { ownRules, packs } = underOrganisation(own, {
      ...noOrganisation,
      allowCustomRules: false,
      allowImport: false,
    });
    expect([ownRules, packs]).toEqual([[], []]);
  });

  it('take a default over once; what the user switches after that holds', () => {
    const organisation = { ...noOrganisation, defaultRules: [thin.id] };
    const before = withRule(defaultSettings, thin.id, { on: false });
    expect(isOn(underOrganisation(before, organisation), thin)).toBe(true);
    const after = withRule(withDefaults(before, organisation), thin.id, { on: false });
    expect(isOn(underOrganisation(after, organisation), thin)).toBe(false);
    expect(withDefaults(after, organisation)).toBe(after);
  });
});

describe('reading what an organisation has set', () => {
  const valid: Record<string, unknown> = {
    forcedRules: [id],
    disabledRules: [id],
    defaultRules: [id],
    lockRules: true,
    allowCustomRules: false,
    allowImport: false,
    allowedSites: ['www.upwork.com'],
    historyMode: 'off',
    historyRetentionDays: 365,
    dismissalDays: 14,
    orgName: 'Northpine Horology',
    guidanceUrl: 'https://people.northpine.example/hiring',
    contactText: 'The people team, second floor',
    contactUrl: 'mailto:people@northpine.example',
    showFirstRun: false,
  };

  it.each(organisationKeys)('%s: nothing, a value, and a wrong type', (key) => {
    expect(parseOrganisation({})).toEqual({ organisation: noOrganisation, set: [], ignored: [] });
    const read = parseOrganisation({ [key]: valid[key] });
    expect(read).toEqual({ organisation: { ...noOrganisation, [key]: valid[key] }, set: [key], ignored: [] });
    const wrong = parseOrganisation({ [key]: { a: 1 }, lockRules: key === 'lockRules' ? { a: 1 } : true });
    expect(wrong.ignored).toEqual([{ key, value: '{"a":1}', why: key === 'historyMode' ? 'choice' : 'type' }]);
    expect(wrong.set).toEqual(key === 'lockRules' ? [] : ['lockRules']);
  });

  it.each([
    ['historyRetentionDays', 0, 'range'],
    ['historyRetentionDays', 1462, 'range'],
    ['historyRetentionDays', 1.5, 'type'],
    ['dismissalDays', 91, 'range'],
    ['dismissalDays', '30', 'type'],
    ['historyMode', 'on', 'choice'],
    ['orgName', '  ', 'length'],
    ['contactText', 'x'.repeat(201), 'length'],
    ['guidanceUrl', 'http://people.northpine.example', 'noLink'],
    ['guidanceUrl', 'mailto:people@northpine.example', 'noLink'],
    ['contactUrl', 'javascript:alert(1)', 'noLink'],
    ['contactUrl', 'https://user:word@northpine.example', 'noLink'],
    ['contactUrl', 'not a link', 'noLink'],
    ['customPatterns', ['a group of people'], 'unknown'],
    ['constructor', true, 'unknown'],
  ])('%s %j is ignored: %s', (key, value, why) => {
    const { organisation, set, ignored } = parseOrganisation({ [key]: value });
    expect(organisation).toEqual(noOrganisation);
    expect(set).toEqual([]);
    expect(ignored).toMatchObject([{ key, why }]);
  });

  it('takes the good values of a list, and names the others', () => {
    const { organisation, ignored } = parseOrganisation({
      forcedRules: [id, 'noSuchRule', 7, id],
      allowedSites: ['https://github.com/someone', 'not a site'],
    });
    expect(organisation).toMatchObject({ forcedRules: [id], allowedSites: ['github.com'] });
    expect(ignored).toEqual([
      { key: 'forcedRules', value: 'noSuchRule', why: 'noSuchRule' },
      { key: 'forcedRules', value: '7', why: 'type' },
      { key: 'allowedSites', value: 'not a site', why: 'noHost' },
    ]);
  });

  it('allows no site where none of those named can be understood', () => {
    const { organisation } = parseOrganisation({ allowedSites: ['not a site'] });
    expect(isHostAllowed(organisation, 'www.upwork.com')).toBe(false);
  });

  it.each([
    [undefined, 'www.upwork.com', true],
    [['upwork.com'], 'www.upwork.com', true],
    [['www.upwork.com'], 'www.upwork.com', true],
    [['www.upwork.com'], 'upwork.com', false],
    [['work.com'], 'upwork.com', false],
    [[], 'github.com', false],
  ])('with %j, %s: %s', (allowedSites, host, isAllowed) => {
    const organisation = { ...noOrganisation, ...(allowedSites && { allowedSites }) };
    expect(isHostAllowed(organisation, host)).toBe(isAllowed);
  });
});

describe('the schema for the browser', () => {
  const schema = JSON.parse(readFileSync(resolve('src/views/public/managed-schema.json'), 'utf8'));

  it('has the keys that are read, and no other', () => {
    expect(Object.keys(schema.properties).sort()).toEqual([...organisationKeys].sort());
  });

  it('keeps to what Chrome takes: one type for each node, and nothing beside the properties at the top', () => {
    expect(Object.keys(schema).sort()).toEqual(['properties', 'type']);
    const words = ['type', 'title', 'description', 'items', 'enum', 'minimum', 'maximum'];
    for (const node of Object.values<Record<string, unknown>>(schema.properties)) {
      expect(typeof node.type).toBe('string');
      expect(node.title).toMatch(/\S/);
      expect(Object.keys(node).filter((word) => !words.includes(word))).toEqual([]);
      if (node.type === 'array') expect(node.items).toEqual({ type: 'string' });
    }
  });

  it('draws the same bounds as the code', () => {
    for (const [key, node] of Object.entries<{ minimum?: number; maximum?: number; enum?: string[] }>(
      schema.properties,
    )) {
      const { minimum, maximum, enum: values = [] } = node;
      const bounds = minimum === undefined || maximum === undefined ? [] : [minimum, maximum];
      for (const good of [...bounds, ...values]) expect(parseOrganisation({ [key]: good }).set).toEqual([key]);
      for (const bad of bounds.map((bound, i) => bound + (i ? 1 : -1)))
        expect(parseOrganisation({ [key]: bad }).ignored).toMatchObject([{ why: 'range' }]);
    }
  });
});

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { OwnRule } from '../../src/rules/own-rule';
import { activeOwnRules } from '../../src/settings/active-rules';
import { parseOwnRule } from '../../src/settings/own-rules';
import { changesBetween, isOverdue, type Pack, packSchema, readPack, writePack } from '../../src/settings/rule-packs';
import { ruleSetName } from '../../src/settings/rule-set';
import {
  defaultSettings,
  parseSettings,
  withOwnRule,
  withoutOwnRule,
  withPack,
  withPackRule,
} from '../../src/settings/settings';
import { write } from '../../src/words';

const rule = (id = 'own-night', more: Partial<OwnRule> = {}): OwnRule => ({
  id,
  name: 'Night hours',
  why: 'We work in the day',
  kind: 'ask',
  on: true,
  looks: { for: 'words', in: ['bio'], phrases: ['night shift'] },
  ...more,
});

const pack: Pack = {
  id: 'house-rules',
  name: 'House rules',
  version: '2',
  provenance: { author: 'Hiring at Quillmark', made: '2026-01-02' },
  reviewBy: '2026-07-01',
  rules: [rule()],
  on: false,
};

const { on: _, ...file } = pack;
const textOf = (change: Record<string, unknown> = {}) => JSON.stringify({ ...JSON.parse(writePack(file)), ...change });
const refusalOf = (text: string) => {
  const read = readPack(text);
  return 'refusal' in read ? write(read.refusal.message) : undefined;
};

describe('a rule pack', () => {
  it('comes back as it was exported, and switched off', () => {
    expect(readPack(writePack(file))).toEqual({ pack });
  });

  it('is one that the published schema describes', () => {
    const published = readFileSync(resolve(import.meta.dirname, '../../docs/rule-pack.schema.json'), 'utf8');
    const { $schema, ...schema } = z.toJSONSchema(packSchema, { io: 'input' });
    expect(JSON.parse(published)).toMatchObject(JSON.parse(JSON.stringify(schema)));
    expect($schema).toContain('json-schema.org');
  });

  it.each([
    ['no JSON', '{"format":', /not JSON/],
    ['another file', '{"a":1}', /not a rule pack/],
    ['nothing', 'null', /not a rule pack/],
    ['a list', '[]', /not a rule pack/],
    ['a later format', textOf({ formatVersion: 2 }), /Update Second Look/],
    ['a key that nobody knows', textOf({ extra: 1 }), /extra/i],
    ['a key that nobody knows in a rule', textOf({ rules: [{ ...rule(), script: 'alert(1)' }] }), /script/],
    ['a prototype', textOf().replace('"id":"house-rules"', '"__proto__":{"on":true},"id":"house-rules"'), /__proto__/],
    ['a constructor', textOf({ provenance: { ...pack.provenance, constructor: 1 } }), /constructor/],
    ['no rules', textOf({ rules: [] }), /rules/],
    ['a day that is none', textOf({ reviewBy: '2026-13-01' }), /reviewBy/],
    ['two rules of one id', textOf({ rules: [rule(), rule()] }), /own-night/],
    ['a name that is too long', textOf({ name: 'x'.repeat(81) }), /name/],
    [
      'a fact that no own rule may look at',
      textOf({ rules: [{ ...rule(), looks: { for: 'words', in: ['location'], phrases: ['x'] } }] }),
      /looks/,
    ],
    ['too much', 'x'.repeat(300_000), /too large/],
    [
      'a rule about a group of people',
      textOf({ rules: [rule('own-a', { looks: { for: 'words', in: ['bio'], phrases: ['from Nigeria'] } })] }),
      /“Nigeria” names a country/,
    ],
    [
      'a name about a group of people',
      textOf({ rules: [rule('own-a', { name: 'No C h i n e s e' })] }),
      /where people come from|language/,
    ],
    ['a note about a group of people', textOf({ rules: [rule('own-a', { why: 'only US citizens' })] }), /names/],
  ])('is refused with a plain reason: %s', (_, text, reason) => {
    expect(refusalOf(text)).toMatch(reason);
  });

  it('never throws and never lets a key through to the prototype of anything', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(refusalOf(text)).toBeTruthy();
      }),
    );
    expect(({} as Record<string, unknown>).on).toBeUndefined();
  });

  it('says what an import would change', () => {
    const after: Pack = { ...pack, rules: [rule('own-night', { name: 'Nights' }), rule('own-new')] };
    const before: Pack = { ...pack, rules: [rule(), rule('own-old')] };
    expect(changesBetween(before, after).map(({ kind, rule: { id } }) => [kind, id])).toEqual([
      ['changed', 'own-night'],
      ['added', 'own-new'],
      ['removed', 'own-old'],
    ]);
    expect(changesBetween(undefined, pack).map(({ kind }) => kind)).toEqual(['added']);
    expect(changesBetween(pack, pack)).toEqual([]);
  });

  it('is due for a look after its day', () => {
    expect([isOverdue(pack, '2026-07-01'), isOverdue(pack, '2026-07-02')]).toEqual([false, true]);
  });
});

describe('own rules in the settings', () => {
  const noon = Date.parse('2026-01-15T12:00:00Z');
  const idsOf = (settings: typeof defaultSettings) => activeOwnRules(settings, noon).map(({ rule: { id } }) => id);

  it('are used while they are on and not over', () => {
    const settings = [rule('own-a'), rule('own-b', { on: false }), rule('own-c', { expires: '2026-01-14' })].reduce(
      withOwnRule,
      defaultSettings,
    );
    expect(idsOf(settings)).toEqual(['own-a']);
  });

  it('of a pack are used once the user has switched it on', () => {
    expect(idsOf(withPack(defaultSettings, pack))).toEqual([]);
    expect(idsOf(withPack(defaultSettings, { ...pack, on: true }))).toEqual(['own-night@house-rules']);
  });

  it('of a pack are switched one by one', () => {
    const settings = withPackRule(withPack(defaultSettings, { ...pack, on: true }), pack.id, {
      id: 'own-night',
      on: false,
    });
    expect(idsOf(settings)).toEqual([]);
    expect(idsOf(withPackRule(settings, 'another', { id: 'own-night', on: true }))).toEqual([]);
    expect(idsOf(withPackRule(settings, pack.id, { id: 'own-night', on: true }))).toEqual(['own-night@house-rules']);
  });

  it('keep their place when they are changed, and the set its name when one comes back', () => {
    const both = [rule('own-a'), rule('own-b')].reduce(withOwnRule, defaultSettings);
    expect(idsOf(withOwnRule(both, rule('own-a', { name: 'Nights' })))).toEqual(['own-a', 'own-b']);
    const back = withOwnRule(withoutOwnRule(both, 'own-a'), rule('own-a'));
    expect(ruleSetName(back)).toEqual(ruleSetName(both));
  });

  it('survive being stored', () => {
    const settings = withPack(withOwnRule(defaultSettings, rule()), { ...pack, on: true });
    expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual({ settings });
  });

  it('are refused one by one with what to do', () => {
    const refused = parseOwnRule(rule('own-a', { looks: { for: 'words', in: ['bio'], phrases: ['Muslim'] } }));
    const refusal = 'refusal' in refused ? refused.refusal : undefined;
    expect(refusal && write(refusal.message)).toContain('“Muslim” names a religion');
    expect(refusal?.link).toBe('fair-checks');
    expect(parseOwnRule(rule())).toEqual({ rule: rule() });
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { kept } from '../../src/keeping';
import { type DataFile, type Refused, readData, restoreData, writeData } from '../../src/keeping/data-file';
import { write } from '../../src/words';

const area = vi.hoisted(() => {
  const make = () => {
    const map = new Map<string, unknown>();
    const listed = (keys?: string | string[]) => (keys === undefined ? [...map.keys()] : [keys].flat());
    return {
      map,
      fails: false,
      get: async (keys?: string | string[]) =>
        Object.fromEntries(listed(keys).flatMap((key) => (map.has(key) ? [[key, structuredClone(map.get(key))]] : []))),
      async set(items: Record<string, unknown>) {
        if (this.fails && 'hits' in items) throw new Error('The disk is full.');
        for (const [key, value] of Object.entries(items)) map.set(key, structuredClone(value));
      },
      remove: async (keys: string | string[]) => void [keys].flat().map((key) => map.delete(key)),
    };
  };
  return { local: make(), session: make() };
});
vi.mock('webextension-polyfill', () => ({
  default: { storage: { ...area, managed: { get: async () => ({}) }, onChanged: { addListener: () => undefined } } },
}));

const now = Date.parse('2026-11-24T12:00:00Z');
const about = { made: new Date(now).toISOString(), version: '0.1.0' };
const rule = {
  id: 'own-nights',
  name: 'Night work',
  why: 'Ask about it.',
  kind: 'ask',
  on: true,
  looks: { for: 'words', in: ['bio'], phrases: ['night shift'] },
};
const pack = {
  id: 'clocks',
  name: 'Clocks',
  version: '1',
  provenance: { author: 'Northpine Horology', made: '2026-01-02' },
  reviewBy: '2027-01-02',
  rules: [rule],
  on: true,
};
const settings = {
  version: 1,
  rules: { 'thin-profile': { on: false } },
  sitesOff: ['github'],
  sitesAllowed: [],
  ownRules: [rule],
  packs: [pack],
  knownDefaults: [],
};
const dismissals = {
  salt: 'salt',
  list: [{ profile: 'aa', evidence: 'bb', rule: 'thin-profile', until: Date.now() + 1e9, reason: 'Known' }],
};
const hits = { 'thin-profile': { checked: 5, flagged: 2 } };
const consent = { version: 1, at: about.made, agreed: true };

const fill = () => {
  area.local.map.clear();
  area.local.fails = false;
  for (const [key, value] of Object.entries({ settings, dismissals, hits, consent })) area.local.map.set(key, value);
};
const stored = () => structuredClone(Object.fromEntries(area.local.map));
const file = async () => JSON.parse(await writeData(kept, about));
const read = (data: unknown) => readData(JSON.stringify(data), kept, now);
const parts = (result: DataFile | Refused) => ('parts' in result ? result.parts : []);

// No review was ever kept.
vi.stubGlobal('indexedDB', { databases: async () => [] });
vi.stubGlobal('navigator', { locks: { request: (_: string, act: () => unknown) => act() } });
beforeEach(fill);

it('goes out and comes back the same, with packs switched off and without consent', async () => {
  const data = await file();
  area.local.map.clear();
  const result = read(data);
  await restoreData(parts(result));
  expect('left' in result && result.left.map(({ id }) => id)).toEqual(['consent']);
  expect(stored()).toEqual({
    settings: { ...settings, packs: [{ ...pack, on: false }] },
    dismissals,
    hits,
  });
});

it('leaves alone what the file does not hold', async () => {
  const { data, ...others } = await file();
  await restoreData(parts(read({ ...others, data: { hits: {} } })));
  expect(stored()).toEqual({ settings, dismissals, hits: {}, consent });
});

it('brings back no dismissal that holds for longer than one can', async () => {
  const data = await file();
  data.data.dismissals.list[0].until = 1e18;
  await restoreData(parts(read(data)));
  const { dismissals: back } = stored() as { dismissals: { list: { until: number }[] } };
  expect(back.list.map(({ until }) => until)).toEqual([now + 90 * 24 * 60 * 60 * 1000]);
});

it('puts everything back where a part cannot be written', async () => {
  const data = await file();
  data.data.ownRules = [];
  data.data.hits = { 'thin-profile': { checked: 9, flagged: 0 } };
  area.local.fails = true;
  await expect(restoreData(parts(read(data)))).rejects.toThrow('The disk is full.');
  expect(stored()).toEqual({ settings, dismissals, hits, consent });
});

describe('a file that is refused as a whole, with a sentence', () => {
  const unfair = { ...rule, looks: { ...rule.looks, phrases: ['no Germans'] } };
  it.each<
    [what: string, change: (data: Record<string, Record<string, unknown>>) => unknown, says: RegExp, of?: string]
  >([
    ['another format', (data) => ({ ...data, format: 'second-look-rule-pack' }), /does not hold the data/],
    ['a later format', (data) => ({ ...data, formatVersion: 2 }), /later version/],
    ['no data', (data) => ({ ...data, data: undefined }), /not whole/],
    ['a list', () => [], /does not hold the data/],
    ['a key beside', (data) => ({ ...data, extra: 1 }), /“extra” is not known/],
    ['a part that is not known', (data) => ({ ...data, data: { people: [] } }), /“people” is not known/],
    ['a rule about people', (data) => ({ ...data, data: { ownRules: [unfair] } }), /was refused/, 'ownRules'],
    [
      'a pack about people',
      (data) => ({ ...data, data: { packs: [{ ...pack, rules: [unfair] }] } }),
      /was refused/,
      'packs',
    ],
    ['two rules of one id', (data) => ({ ...data, data: { ownRules: [rule, rule] } }), /Two rules/, 'ownRules'],
    [
      'a rule with more keys',
      (data) => ({ ...data, data: { ownRules: [{ ...rule, run: 'x' }] } }),
      /take it out: run/,
      'ownRules',
    ],
    [
      'a choice that is none',
      (data) => ({ ...data, data: { choices: { rules: 7, sitesOff: [] } } }),
      /rules/,
      'choices',
    ],
    [
      'a deep key',
      (data) => ({ ...data, data: { choices: { rules: { x: { no: 1 } }, sitesOff: [] } } }),
      /no/,
      'choices',
    ],
    [
      'a strange count',
      (data) => ({ ...data, data: { hits: { x: { checked: 1, flagged: 2 } } } }),
      /more often/,
      'hits',
    ],
    [
      'half a dismissal',
      (data) => ({ ...data, data: { dismissals: { salt: 's', list: [{}] } } }),
      /list/,
      'dismissals',
    ],
    [
      'pages without a sketch',
      (data) => ({ ...data, data: { compared: { salt: 's', pages: [{}] } } }),
      /pages/,
      'compared',
    ],
  ])('%s', async (_, change, says, of) => {
    const result = read(change(await file()));
    expect('refusal' in result && write(result.refusal.message)).toMatch(says);
    expect('refusal' in result && result.of?.id).toBe(of);
    expect(stored()).toEqual({ settings, dismissals, hits, consent });
  });

  it('no JSON, or a key that reaches for the prototype', () => {
    const saysOf = (text: string) => {
      const result = readData(text, kept, now);
      return 'refusal' in result && write(result.refusal.message);
    };
    expect(saysOf('{')).toContain('not JSON');
    const reaching = `{"format":"second-look-data","formatVersion":1,"made":"","version":"","data":{"hits":{"__proto__":{}}}}`;
    expect(saysOf(reaching)).toContain('__proto__');
  });
});

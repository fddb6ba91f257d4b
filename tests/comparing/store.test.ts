import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { comparisonsOf } from '../../src/comparing/comparisons';
import { comparingDays } from '../../src/comparing/pages';
import { addPage, forgetCompared, forgetExpired, loadCompared, markSame, removePage } from '../../src/comparing/store';
import { traitsOf } from '../../src/comparing/traits';
import type { Profile } from '../../src/profile/profile';
import { activePairRules } from '../../src/settings/active-rules';
import { defaultSettings } from '../../src/settings/settings';
import { factsFrom, type Plain } from '../rules/cases';

const stored = vi.hoisted(() => new Map<string, unknown>());
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => (stored.has(key) ? { [key]: structuredClone(stored.get(key)) } : {}),
        set: async (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) stored.set(key, structuredClone(value));
        },
        remove: async (key: string) => void stored.delete(key),
      },
    },
  },
}));

const day = 24 * 60 * 60 * 1000;
const start = Date.parse('2026-01-15T12:00:00Z');
const bio = `I restore long-case clocks and teach apprentices how to cut wheels, polish pivots and write down every repair. ${Array.from({ length: 60 }, (_, i) => `escapement${i}`).join(' ')} Write to tamsel.clocks@orrigade.example or +351 210 555 0199.`;

const tamsel: Plain = {
  displayName: 'Tamsel Orrigade',
  headline: 'Clockmaker',
  bio,
  location: 'Porto, Portugal',
  links: ['https://github.com/tamsel-orrigade', 'https://clockwork.example/works/long-case'],
  employment: [{ title: 'Restorer', company: 'Northpine Horology', start: '2019-03', type: 'Full-time' }],
};
const brindle: Plain = { ...tamsel, displayName: 'Brindle Quoyle' };

const page = (plain: Plain, profileId: string) => {
  const profile: Profile = {
    site: 'freelancer',
    profileId,
    url: `https://www.freelancer.com/u/${profileId}`,
    readAt: new Date(start).toISOString(),
    facts: factsFrom(plain),
  };
  return traitsOf(profile, 'https://pictures.example/avatar/0f1e2d3c4b5a6978');
};

const flaggedNow = async (profileId: string, plain: Plain, now = start) => {
  const { others } = await comparisonsOf(
    page(plain, profileId),
    await loadCompared(now),
    activePairRules(defaultSettings),
  );
  return others.map(({ page: { label }, findings }) => [
    label,
    ...findings.filter(({ outcome }) => outcome === 'flagged').map(({ rule }) => rule),
  ]);
};

/** Every text in a value, without the names of its parts. */
const stringsIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(stringsIn)
    : typeof value === 'string'
      ? [value]
      : [];

beforeEach(() => {
  vi.useFakeTimers({ now: start });
  vi.stubGlobal('navigator', { locks: { request: (_: string, act: () => Promise<void>) => act() } });
});
afterEach(() => {
  stored.clear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('pages that were added to compare', () => {
  it('are compared with the open page, and are gone when they are removed', async () => {
    await addPage(page(tamsel, 'tamsel7').plain, 'First', start);
    expect(await flaggedNow('brindle8', brindle)).toEqual([
      ['First', 'duplicate-bio-cross', 'duplicate-portfolio-cross', 'contact-reuse-cross', 'avatar-reuse-cross'],
    ]);
    const { pages } = await loadCompared(start);
    await removePage(pages[0]?.sketch.key as string, start);
    expect(await flaggedNow('brindle8', brindle)).toEqual([]);
    expect(stored.size).toBe(0);
  });

  it('hold no word of the page, no name, no address: only the label', async () => {
    await addPage(page(tamsel, 'tamsel7').plain, 'First', start);
    const { salt } = await loadCompared(start);
    const readable = stringsIn([...stored.values()]).filter((text) => !/^(?:[0-9a-f]{16})?$/.test(text));
    expect(readable.sort()).toEqual([salt, 'First', 'freelancer', '2019-03'].sort());
    const json = JSON.stringify([...stored.values()]);
    expect(json).not.toMatch(/tamsel|orrigade|porto|portugal|escapement|clock|northpine|github|pictures/i);
  });

  it('are hashed with another salt after everything was erased', async () => {
    await addPage(page(tamsel, 'tamsel7').plain, 'First', start);
    const [before] = (await loadCompared(start)).pages;
    await forgetCompared();
    expect(stored.size).toBe(0);
    await addPage(page(tamsel, 'tamsel7').plain, 'First', start);
    const [after] = (await loadCompared(start)).pages;
    expect(after?.sketch.key).not.toBe(before?.sketch.key);
  });

  it('are added once, however often', async () => {
    await addPage(page(tamsel, 'tamsel7').plain, 'First', start);
    await addPage(page(tamsel, 'tamsel7').plain, 'Again', start + day);
    expect((await loadCompared(start + day)).pages.map(({ label }) => label)).toEqual(['Again']);
  });

  it('are not compared with themselves', async () => {
    await addPage(page(tamsel, 'tamsel7').plain, 'First', start);
    expect(await flaggedNow('tamsel7', tamsel)).toEqual([]);
  });

  it('are of one person only when the user says so, until they take it back', async () => {
    await addPage(page(tamsel, 'tamsel7').plain, 'First', start);
    const open: Plain = { ...brindle, location: 'Oslo, Norway' };
    const rules = activePairRules(defaultSettings);
    const key = (await comparisonsOf(page(open, 'brindle8'), await loadCompared(start), rules)).key;
    const couple = { kept: (await loadCompared(start)).pages[0]?.sketch.key as string, other: key };
    await markSame(couple, true);
    expect(await flaggedNow('brindle8', open)).toEqual([['First', 'location-conflict-cross']]);
    await markSame(couple, false);
    expect((await flaggedNow('brindle8', open))[0]).not.toContain('location-conflict-cross');
  });

  it('are still of one person on the other of the two, added later', async () => {
    await addPage(page(tamsel, 'tamsel7').plain, 'First', start);
    const rules = activePairRules(defaultSettings);
    const { key } = await comparisonsOf(page(brindle, 'brindle8'), await loadCompared(start), rules);
    await markSame({ kept: (await loadCompared(start)).pages[0]?.sketch.key as string, other: key }, true);
    await addPage(page(brindle, 'brindle8').plain, 'Second', start);
    const [beside] = (await comparisonsOf(page(tamsel, 'tamsel7'), await loadCompared(start), rules)).others;
    expect([beside?.page.label, beside?.isSaid]).toEqual(['Second', true]);
  });
});

describe('the time for which a page is kept', () => {
  const end = start + comparingDays * day;

  it('is over after 30 days, for whoever reads', async () => {
    await addPage(page(tamsel, 'tamsel7').plain, 'First', start);
    expect(await flaggedNow('brindle8', brindle, end - 1)).toHaveLength(1);
    expect(await flaggedNow('brindle8', brindle, end)).toEqual([]);
  });

  it('ends in the storage as well, when the browser starts', async () => {
    await addPage(page(tamsel, 'tamsel7').plain, 'First', start);
    await addPage(page(brindle, 'brindle8').plain, 'Second', start + 5 * day);
    await forgetExpired(end - 1);
    expect((stored.get('comparing') as { pages: unknown[] }).pages).toHaveLength(2);
    await forgetExpired(end);
    expect((stored.get('comparing') as { pages: unknown[] }).pages).toHaveLength(1);
    await forgetExpired(end + 5 * day);
    expect(stored.size).toBe(0);
  });

  it('is over for a page of the future, which a clock that was set back would keep for ever', async () => {
    await addPage(page(tamsel, 'tamsel7').plain, 'First', start + 400 * day);
    expect((await loadCompared(start)).pages).toEqual([]);
  });

  it.each([['not pages at all'], [null], [{ salt: 's', pages: [{ label: 'x' }] }]])(
    'keeps nothing of %j',
    async (damaged) => {
      stored.set('comparing', damaged);
      expect((await loadCompared(start)).pages).toEqual([]);
      await forgetExpired(start);
      expect(stored.size).toBe(0);
    },
  );
});

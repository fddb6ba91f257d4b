import { describe, expect, it } from 'vitest';
import { Freshness } from '../../src/page/freshness';
import type { PageState } from '../../src/profile/page-state';
import type { Fact, Facts } from '../../src/profile/profile';

const read = <V>(value: V, selector = 'p'): Fact<V> => ({
  state: 'read',
  value,
  sources: [{ selector, quote: String(value) }],
});

const page = (profileId: string, facts: Facts, readAt = '2026-01-15T12:00:00.000Z'): PageState => ({
  kind: 'profile',
  profile: { site: 'upwork', profileId, url: '', readAt, facts },
});

const factsOf = (state: PageState) =>
  state.kind === 'profile'
    ? Object.fromEntries(
        Object.entries(state.profile.facts).map(([name, fact]) => [
          name,
          fact.state === 'read' ? fact.value : fact.state,
        ]),
      )
    : state.kind;

const anna = { headline: read('Baker'), bio: read('I bake.'), location: read('Porto') };
const bert = { headline: read('Welder'), bio: read('I weld.'), location: read('Porto') };

describe('after a move to another profile', () => {
  const moved = () => {
    const freshness = new Freshness({ isFromCache: false, loadedFor: 'anna' });
    freshness.check(page('anna', anna), 0);
    freshness.stir(10_000);
    return freshness;
  };

  it('waits while every word is still that of the one before, for as long as it takes', () => {
    const freshness = moved();
    expect(factsOf(freshness.check(page('bert', anna), 10_000))).toBe('loading');
    expect(factsOf(freshness.check(page('bert', anna), 60_000))).toBe('loading');
  });

  it('does not take a clock that ticks on the old page for a new page', () => {
    const freshness = new Freshness({ isFromCache: false, loadedFor: 'anna' });
    freshness.check(page('anna', { ...anna, localTime: read('9:00 pm') }), 0);
    expect(factsOf(freshness.check(page('bert', { ...anna, localTime: read('9:01 pm') }), 60_000))).toBe('loading');
  });

  it('takes new words at once, and words that did not change only when the page is quiet', () => {
    const freshness = moved();
    freshness.check(page('bert', anna), 10_000);
    const half = { ...bert, bio: anna.bio };
    expect(factsOf(freshness.check(page('bert', half), 10_100))).toEqual({
      headline: 'Welder',
      bio: 'unreadable',
      location: 'unreadable',
    });
    expect(freshness.readAgainIn(10_100)).toBe(900);
    freshness.stir(10_500);
    expect(factsOf(freshness.check(page('bert', bert), 10_600))).toEqual({
      headline: 'Welder',
      bio: 'I weld.',
      location: 'unreadable',
    });
    expect(factsOf(freshness.check(page('bert', bert), 11_500))).toEqual({
      headline: 'Welder',
      bio: 'I weld.',
      location: 'Porto',
    });
    expect(freshness.readAgainIn(11_500)).toBeUndefined();
  });

  it('does not wait forever on a page that is never quiet', () => {
    const freshness = moved();
    freshness.check(page('bert', bert), 10_100);
    freshness.stir(15_000);
    expect(factsOf(freshness.check(page('bert', bert), 15_100))).toMatchObject({ location: 'Porto' });
  });

  it('starts clean where nothing of the old page is left', () => {
    const empty: Facts = { headline: { state: 'unreadable', why: 'missing' } };
    expect(factsOf(moved().check(page('bert', empty), 10_000))).toEqual({ headline: 'unreadable' });
  });

  it('never believes embedded data that were there for somebody else', () => {
    const freshness = new Freshness({ isFromCache: false, loadedFor: 'anna' });
    const embedded = read('2020-01-01', 'script#state');
    freshness.check(page('anna', { ...anna, memberSince: embedded }), 0);
    freshness.check(page('bert', { ...bert, memberSince: embedded }), 10_000);
    expect(factsOf(freshness.check(page('bert', { ...bert, memberSince: embedded }), 60_000))).toMatchObject({
      headline: 'Welder',
      memberSince: 'unreadable',
    });
  });

  it('believes embedded data about the profile that the document was loaded for, also on the way back', () => {
    const freshness = new Freshness({ isFromCache: false, loadedFor: 'anna' });
    const embedded = { ...anna, memberSince: read('2020-01-01', 'script#state') };
    expect(factsOf(freshness.check(page('anna', embedded), 0))).toMatchObject({ memberSince: '2020-01-01' });
    freshness.check(page('bert', bert), 10_000);
    freshness.check(page('bert', bert), 20_000);
    freshness.check(page('anna', embedded), 30_000);
    expect(factsOf(freshness.check(page('anna', embedded), 40_000))).toMatchObject({ memberSince: '2020-01-01' });
  });

  it('never believes embedded data of a document that was loaded for a list', () => {
    const freshness = new Freshness({ isFromCache: false, loadedFor: undefined });
    const embedded = { ...anna, memberSince: read('2020-01-01', 'script#state') };
    expect(factsOf(freshness.check(page('anna', embedded), 0))).toMatchObject({ memberSince: 'unreadable' });
  });

  it('waits while the site itself says that it shows somebody else', () => {
    const freshness = moved();
    const stale: Facts = {
      headline: { state: 'unreadable', why: 'stale' },
      bio: { state: 'unreadable', why: 'stale' },
    };
    expect(factsOf(freshness.check(page('bert', stale), 10_100))).toBe('loading');
    expect(factsOf(freshness.check(page('bert', { ...bert, bio: anna.bio }), 10_200))).toMatchObject({
      bio: 'unreadable',
    });
  });

  it('never believes what still stands in the nodes where it stood, however quiet the page is', () => {
    const freshness = moved();
    const isOld = (name: string) => name !== 'headline';
    const half = { ...anna, headline: bert.headline };
    freshness.check(page('bert', half), 10_000, isOld);
    expect(factsOf(freshness.check(page('bert', half), 60_000, isOld))).toEqual({
      headline: 'Welder',
      bio: 'unreadable',
      location: 'unreadable',
    });
    expect(factsOf(freshness.check(page('bert', bert), 61_000, () => false))).toMatchObject({ bio: 'I weld.' });
  });

  it('does not take over an absence either', () => {
    const absent: Facts = {
      ...anna,
      employment: { state: 'absent', sources: [{ selector: 'h3', quote: 'Employment' }] },
    };
    const freshness = new Freshness({ isFromCache: false, loadedFor: 'anna' });
    freshness.check(page('anna', absent), 0);
    freshness.stir(10_000);
    const next = { ...absent, headline: bert.headline };
    expect(factsOf(freshness.check(page('bert', next), 10_100))).toMatchObject({ employment: 'unreadable' });
  });

  it('does not give the third person the words of the first', () => {
    const freshness = moved();
    freshness.check(page('bert', { ...anna, headline: bert.headline }), 10_000);
    freshness.stir(10_200);
    const third = { ...anna, headline: read('Tailor') };
    expect(factsOf(freshness.check(page('carl', third), 10_300))).toEqual({
      headline: 'Tailor',
      bio: 'unreadable',
      location: 'unreadable',
    });
  });

  it('reads the first one again on the way back', () => {
    const freshness = moved();
    freshness.check(page('bert', bert), 10_000);
    freshness.check(page('bert', bert), 20_000);
    freshness.check(page('anna', anna), 30_000);
    expect(factsOf(freshness.check(page('anna', anna), 40_000))).toEqual({
      headline: 'Baker',
      bio: 'I bake.',
      location: 'Porto',
    });
  });
});

describe('a clock', () => {
  const at = (freshness: Freshness, words: string, readAt: string) => {
    const state = freshness.check(page('anna', { ...anna, localTime: read(words) }, readAt), 0);
    const clock = state.kind === 'profile' ? state.profile.facts.localTime : undefined;
    return clock?.state === 'read' ? clock.seenAt : clock?.state;
  };

  it('counts from the moment its words appeared', () => {
    const freshness = new Freshness({ isFromCache: false, loadedFor: 'anna' });
    expect(at(freshness, '9:00 pm', '2026-01-15T12:00:00.000Z')).toBe('2026-01-15T12:00:00.000Z');
    expect(at(freshness, '9:00 pm', '2026-01-15T13:30:00.000Z')).toBe('2026-01-15T12:00:00.000Z');
    expect(at(freshness, '10:31 pm', '2026-01-15T13:31:00.000Z')).toBe('2026-01-15T13:31:00.000Z');
  });

  it('does not count on a page that came from a cache, until it ticks', () => {
    const freshness = new Freshness({ isFromCache: true, loadedFor: 'anna' });
    expect(at(freshness, '9:00 pm', '2026-01-15T12:00:00.000Z')).toBe('unreadable');
    expect(at(freshness, '9:00 pm', '2026-01-15T12:00:30.000Z')).toBe('unreadable');
    expect(at(freshness, '9:01 pm', '2026-01-15T12:01:00.000Z')).toBe('2026-01-15T12:01:00.000Z');
  });
});

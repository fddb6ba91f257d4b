import { describe, expect, it } from 'vitest';
import { parsePageState } from '../../src/profile/page-state';

const profile = {
  site: 'github',
  profileId: 'quillon',
  url: 'https://github.com/quillon',
  readAt: '2026-01-15T12:00:00.000Z',
  facts: {
    bio: { state: 'read', value: 'I mend clocks.', sources: [{ selector: 'p', quote: 'I mend clocks.' }] },
    location: { state: 'absent', sources: [{ selector: 'ul', quote: '61 followers' }] },
    utcOffset: { state: 'unreadable', why: 'missing' },
  },
};

const withFact = (name: string, fact: unknown) => ({ ...profile, facts: { ...profile.facts, [name]: fact } });

describe('what a page’s process sends', () => {
  it('is taken where it is a reading, and stays as it was', () => {
    const state = { kind: 'profile', profile };
    expect(parsePageState(structuredClone(state))).toEqual(state);
    expect(parsePageState({ kind: 'not-profile', why: 'list' })).toEqual({ kind: 'not-profile', why: 'list' });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'profile'],
    ['an unknown kind', { kind: 'verdict' }],
    ['an unknown reason', { kind: 'not-profile', why: 'because' }],
    ['a profile of an unknown site', { kind: 'profile', profile: { ...profile, site: 'nowhere' } }],
    ['a fact that nobody may know', { kind: 'profile', profile: withFact('nationality', profile.facts.bio) }],
    ['a number for a text', { kind: 'profile', profile: withFact('bio', { state: 'read', value: 7, sources: [] }) }],
    ['a fact without a place', { kind: 'profile', profile: withFact('bio', { state: 'read', value: 'x' }) }],
    [
      'a date that is none',
      { kind: 'profile', profile: withFact('memberSince', { state: 'read', value: '2026-13', sources: [] }) },
    ],
    [
      'an offset that no clock has',
      { kind: 'profile', profile: withFact('utcOffset', { state: 'read', value: 5_000, sources: [] }) },
    ],
    ['a time that is none', { kind: 'profile', profile: { ...profile, readAt: 'yesterday' } }],
  ])('is refused where it is %s', (_, data) => {
    expect(parsePageState(data)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import {
  blindPages,
  factHealth,
  foldedUp,
  parseHealth,
  remembered,
  statesOf,
  withReading,
} from '../../src/health/health';
import type { Facts } from '../../src/profile/profile';
import { rules } from '../../src/rules';

const video = rules.find(({ id }) => id === 'no-video-intro') as (typeof rules)[number];
const reading = (visit: string, videoIntroduction: string) => ({ visit, states: { videoIntroduction } });

describe('site health', () => {
  it('keeps what became of facts, and never what they said', () => {
    const states = statesOf({
      bio: { state: 'read', value: 'I mend clocks.', sources: [{ selector: 'p', quote: 'I mend clocks.' }] },
      location: { state: 'absent', sources: [] },
      localTime: { state: 'unreadable', why: 'stale' },
    });
    expect(states).toEqual({ bio: 'read', location: 'absent', localTime: 'stale' });
  });

  it('knows what is folded up, wholly or in part', () => {
    const bio: Facts['bio'] = { state: 'read', value: 'I mend', partial: true, sources: [] };
    const states = statesOf({
      bio,
      employment: { state: 'unreadable', why: 'hidden' },
      photo: { state: 'absent', sources: [] },
    });
    expect(foldedUp(states)).toEqual(['bio', 'employment']);
    expect(factHealth([{ visit: '1', states }])[0]).toMatchObject({ fact: 'bio', read: 1 });
  });

  it('counts a page once, however often it is read, and remembers the last ones', () => {
    let health = withReading({}, 'upwork', reading('0', 'loading'));
    health = withReading(health, 'upwork', reading('0', 'read'));
    expect(health.upwork).toEqual([reading('0', 'read')]);
    for (let visit = 1; visit < 50; visit++) health = withReading(health, 'upwork', reading(String(visit), 'read'));
    expect(health.upwork).toHaveLength(remembered);
  });

  it('counts how each fact fared', () => {
    const readings = [reading('1', 'read'), reading('2', 'absent'), reading('3', 'missing'), reading('4', 'hidden')];
    expect(factHealth(readings)).toEqual([{ fact: 'videoIntroduction', read: 1, absent: 1, unreadable: 2 }]);
  });

  it.each([
    ['read again on the last page', ['missing', 'missing', 'missing', 'read'], 0],
    ['two pages are no news', ['read', 'missing', 'missing'], 0],
    ['three are', ['read', 'missing', 'missing', 'loading'], 3],
    ['absent is known', ['absent', 'absent', 'absent'], 0],
    ['no page', [], 0],
  ])('a rule that has lost its sight: %s', (_, states, pages) => {
    expect(
      blindPages(
        video,
        states.map((state, index) => reading(String(index), state)),
      ),
    ).toBe(pages);
  });

  it('does not call a rule blind on a site that never shows what it needs', () => {
    const readings = ['1', '2', '3'].map((visit) => ({ visit, states: { bio: 'read' } }));
    expect(blindPages(video, readings)).toBe(0);
  });

  it.each([['corrupt'], [null], [{ upwork: 7 }]])('reads nothing from %j', (stored) => {
    expect(parseHealth(stored)).toEqual({});
  });
});

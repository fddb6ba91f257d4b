import { describe, expect, it } from 'vitest';
import {
  type Arrival,
  type Following,
  parseFollowed,
  parseFollowing,
  withArrival,
  withListed,
  withPress,
} from '../../src/following/following';

const [one, other, third] = ['1111111111111111', '2222222222222222', '3333333333333333'] as const;
const empty: Following = { salt: 'salt', listed: [], pressed: [] };
const listed = withListed(empty, [one]);
const at = Date.parse('2026-01-15T12:00:00Z');
const press = { tab: 1, at, site: 'gitlab' as const, id: one, handle: one };
const pressed = withPress(listed, press);

/** A page that came where another address had been asked for, a moment after the press. */
const led: Arrival = {
  site: 'gitlab',
  id: other,
  handle: other,
  led: 'there',
  tabs: [2, 1],
  redirectedAt: at + 300,
  name: 'ostrakis',
};

const followedBy = (arrival: Partial<Arrival>, following = pressed) =>
  withArrival({ following, followed: {} }, { ...led, ...arrival }).followed;

describe('where addresses led', () => {
  it.each<[what: string, arrival: Partial<Arrival>, outcome: unknown]>([
    ['a page of that name', { id: one, redirectedAt: undefined }, { led: 'there' }],
    ['no such page', { id: one, led: 'nowhere', redirectedAt: undefined }, { led: 'nowhere' }],
    ['another account, led there by the site', {}, { led: 'elsewhere', to: 'ostrakis' }],
    ['the same account under another spelling of its address', { handle: one }, { led: 'there' }],
    ['a page that was asked for itself', { redirectedAt: undefined }, undefined],
    ['a page in a tab that has nothing to do with it', { tabs: [3] }, undefined],
    ['a page of another site', { site: 'github' }, undefined],
    ['a page that was there before the press', { redirectedAt: at - 5_000 }, undefined],
    ['a page long after the press', { redirectedAt: at + 600_000 }, undefined],
    ['a page whose name cannot be compared', { handle: undefined }, undefined],
    ['a page that is gone, led there by the site', { led: 'nowhere' }, undefined],
  ])('%s', (_, arrival, outcome) => {
    expect(followedBy(arrival)).toEqual(outcome ? { [one]: outcome } : {});
  });

  it('is noted of no address that no profile gives', () => {
    expect(followedBy({ id: third, led: 'nowhere', redirectedAt: undefined })).toEqual({});
    expect(withPress(listed, { ...press, id: third })).toBe(listed);
  });

  it('is that of the last time, and one press leads to one page', () => {
    const first = withArrival({ following: pressed, followed: {} }, { ...led, id: one, led: 'nowhere' });
    const again = withArrival(first, { ...led, id: one, redirectedAt: undefined });
    expect(again.followed).toEqual({ [one]: { led: 'there' } });
    const after = withArrival({ following: pressed, followed: {} }, led);
    expect(withArrival({ ...after, followed: {} }, { ...led, id: third, handle: third }).followed).toEqual({});
  });

  it('is only ever read from what was written', () => {
    expect(parseFollowing(pressed)).toEqual(pressed);
    expect(parseFollowing({ ...pressed, listed: ['github.com/quillon'] })).toBeUndefined();
    expect(parseFollowed({ [one]: { led: 'away' } })).toEqual({});
  });
});

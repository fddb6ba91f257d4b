import { describe, expect, it } from 'vitest';
import { evidenceKey, parseDismissals, profileKey } from '../../src/reviews/dismissals';

const entry = (until: number) => ({ profile: 'aa', evidence: 'bb', rule: 'thin-profile', until });
const finding = { site: 'upwork', profileId: '~01', rule: 'thin-profile', quotes: ['one', 'two'] };

describe('dismissals', () => {
  it('forgets what has expired', () => {
    expect(parseDismissals({ salt: 's', list: [entry(10), entry(30)] }, 20)?.list).toEqual([entry(30)]);
  });

  it.each([['corrupt'], [null], [{ salt: 's' }], [{ salt: 's', list: [{ until: 'never' }] }]])(
    'reads nothing from %j',
    (stored) => {
      expect(parseDismissals(stored, 0)).toBeUndefined();
    },
  );

  it('is for one profile', () => {
    expect(profileKey(finding)).not.toBe(profileKey({ ...finding, profileId: '~02' }));
    expect(profileKey(finding)).not.toBe(profileKey({ ...finding, site: 'github' }));
  });

  it('no longer holds when the words change', () => {
    expect(evidenceKey(finding)).not.toBe(evidenceKey({ ...finding, quotes: ['one', 'three'] }));
    expect(evidenceKey(finding)).not.toBe(evidenceKey({ ...finding, quotes: ['one'] }));
    expect(evidenceKey(finding)).toBe(evidenceKey({ ...finding, profileId: '~02' }));
  });
});

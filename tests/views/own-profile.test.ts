import { describe, expect, it } from 'vitest';
import { parsePageState } from '../../src/profile/page-state';
import { rules } from '../../src/rules';
import { check } from '../../src/views/guidance/own-profile/check';
import { profileFromWords } from '../../src/views/guidance/own-profile/profile-from-words';
import { noWords, problemIn } from '../../src/views/guidance/own-profile/words';

const now = Date.parse('2026-11-24T12:00:00Z');
const at = (time: number) => new Date(time).toISOString();
const outcome = (words: Partial<typeof noWords>, rule: string, typedAt = now) => {
  const report = check(profileFromWords({ ...noWords, ...words }, at(typedAt), at(now)), now);
  return report.findings.find((finding) => finding.rule === rule)?.outcome;
};

describe('a profile from the words of its owner', () => {
  it('is what a reading of a page looks like, with everything else unreadable', () => {
    const profile = profileFromWords({ ...noWords, bio: ' I mend clocks. ', memberSince: '2021-03' }, '', at(now));
    expect(parsePageState({ kind: 'profile', profile })).toBeDefined();
    const { bio, memberSince, ...rest } = profile.facts;
    expect(bio).toMatchObject({ state: 'read', value: 'I mend clocks.' });
    expect(memberSince).toMatchObject({ state: 'read', value: '2021-03' });
    expect(new Set(Object.values(rest).map(({ state }) => state))).toEqual(new Set(['unreadable']));
  });

  it('is checked by every rule, whether it is switched on or not', () => {
    const { checks, findings } = check(profileFromWords({ ...noWords, bio: 'I mend clocks.' }, '', at(now)), now);
    expect(checks.total).toBe(rules.length);
    expect(findings.filter((finding) => finding.outcome === 'flagged')).toEqual([]);
    expect(findings.filter((finding) => finding.outcome === 'not-applicable')).toEqual([]);
  });

  it('is a page of a marketplace', () => {
    expect(outcome({ bio: 'Please message me on Telegram @quillon_sample first.' }, 'off-platform-contact')).toBe(
      'flagged',
    );
  });

  it.each([
    ['fits', '12:00 pm', now, 'clear'],
    ['is hours away', '9:00 pm', now, 'flagged'],
    ['was typed two hours ago, and fitted then', '10:00 am', now - 7_200_000, 'clear'],
    ['is no clock', 'noon or so', now, 'unknown'],
    ['is left out', '', now, 'unknown'],
  ])('says of a clock that %s: %s', (_, localTime, typedAt, expected) => {
    expect(outcome({ location: 'Porto, Portugal', localTime }, 'tz-location-mismatch', typedAt)).toBe(expected);
  });
});

describe('the words', () => {
  it.each([
    [{}, 'empty'],
    [{ bio: ' \n ' }, 'empty'],
    [{ memberSince: 'March 2021' }, 'date'],
    [{ memberSince: '2021-13' }, 'date'],
    [{ memberSince: '2021' }, undefined],
    [{ memberSince: ' 2021-03-14 ' }, undefined],
    [{ headline: 'Clock maker' }, undefined],
  ])('%o: %s', (words, problem) => {
    expect(problemIn({ ...noWords, ...words })).toBe(problem);
  });
});

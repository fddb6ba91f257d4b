import { describe, expect, it } from 'vitest';
import { tzSelfStatedConflict } from '../../src/rules/tz-self-stated-conflict';
import { describeRule, judge, unreadable } from './cases';

// All cases are judged on 15 January 2026: Warsaw is at UTC+1, Austin's country at UTC−10 to UTC−5.
describeRule(tzSelfStatedConflict, [
  ['far away', { location: 'Warsaw, Poland', bio: 'My time zone is UTC+9.' }, 'flagged'],
  ['the same', { location: 'Warsaw, Poland', bio: 'My time zone is CET.' }, 'clear'],
  ['nothing stated', { location: 'Warsaw, Poland', bio: 'I write Go.' }, 'clear'],
  ['no text', { location: 'Warsaw, Poland', bio: null }, 'clear'],
  ['no location', { location: null, bio: 'My time zone is UTC+9.' }, 'clear'],
  ['a location that is no place', { location: 'Remote', bio: 'My time zone is UTC+9.' }, 'unknown'],
  ['two places', { location: 'US or UK', bio: 'My time zone is UTC+9.' }, 'unknown'],
  ['the text was not read', { location: 'Warsaw, Poland', bio: unreadable }, 'unknown'],
  ['the location was not read', { location: unreadable, bio: 'My time zone is UTC+9.' }, 'unknown'],
  ['a site without a location', { bio: 'My time zone is UTC+9.' }, 'not-applicable'],
]);

type Row = [location: string, bio: string];

const flagged: Row[] = [
  ['Warsaw, Poland', 'My time zone is IST (GMT+5:30).'],
  ['Warsaw, Poland', 'My time zone (UTC+9) suits night work.'],
  ['Warsaw, Poland', 'I live in the Eastern time zone.'],
  ['Warsaw, Poland', 'My time zone is Asia/Tokyo.'],
  ['Warsaw, Poland', 'My timezone: GMT+8'],
  ['Warsaw, Poland', 'my time zone is currently utc+9, but I am flexible'],
  ['Warsaw, Poland', 'I live in GMT+9 and start early.'],
  ['Warsaw, Poland', 'I am in the PST time zone.'],
  ['Warsaw, Poland', "I'm in UTC-5."],
  ['Warsaw, Poland', 'I’m on Eastern time.'],
  ['Warsaw, Poland', 'My local time is GMT+4.'],
  ['Warsaw, Poland', 'I am based in UTC+7.'],
  ['Austin, United States', 'My time zone is IST.'],
  ['Austin, United States', 'My time zone is GMT+5:30.'],
  ['Tokyo, Japan', 'My time zone is GMT.'],
  ['Warsaw, Poland', 'My time zone is UTC+4.'],
  ['Warsaw, Poland', 'I am available in EST hours. My time zone is UTC+8.'],
];

const nothing: Row[] = [
  ['Warsaw, Poland', 'My time zone is UTC+3.'],
  ['Warsaw, Poland', 'My time zone is UTC+2.'],
  ['Warsaw, Poland', 'My time zone is GMT.'],
  ['Warsaw, Poland', 'Available in EST hours.'],
  ['Warsaw, Poland', 'I am available in EST.'],
  ['Warsaw, Poland', 'I overlap with PST until noon.'],
  ['Warsaw, Poland', 'I work US hours (EST).'],
  ['Warsaw, Poland', 'I work in the PST time zone.'],
  ['Warsaw, Poland', 'I am in EST hours most days.'],
  ['Warsaw, Poland', 'Time zone of my clients: PST.'],
  ['Warsaw, Poland', 'My time zone is flexible, EST or PST is fine.'],
  ['Warsaw, Poland', 'My time zone is 6 hours ahead of EST.'],
  ['Warsaw, Poland', 'My time zone is not EST.'],
  ['Warsaw, Poland', 'My time zone is close to GMT+9.'],
  ['Warsaw, Poland', 'My clients are based in EST.'],
  ['Warsaw, Poland', 'I can work in your time zone.'],
  ['Warsaw, Poland', 'I am in Dubai (GMT+4) twice a year.'],
  // Each of these has a meaning that fits.
  ['Shanghai, China', 'My time zone is CST.'],
  ['Austin, United States', 'My time zone is CST.'],
  ['Dublin, Ireland', 'My time zone is IST.'],
  ['Pune, India', 'My time zone is IST.'],
  ['Tel Aviv, Israel', 'My time zone is IST.'],
  ['Dhaka, Bangladesh', 'My time zone is BST.'],
  ['Riyadh, Saudi Arabia', 'My time zone is AST.'],
  ['Halifax, Canada', 'My time zone is AST.'],
  ['Honolulu, United States', 'My time zone is EST.'],
  ['Auckland, New Zealand', 'My time zone is UTC-11.'],
  ['San Juan, Puerto Rico', 'My time zone is EST.'],
];

describe('the words of the text', () => {
  it.each(flagged)('“%s” does not go with “%s”', (location, bio) => {
    expect(judge(tzSelfStatedConflict, { location, bio }).outcome).toBe('flagged');
  });

  it.each(nothing)('“%s” leaves room for “%s”', (location, bio) => {
    expect(judge(tzSelfStatedConflict, { location, bio }).outcome).toBe('clear');
  });

  it('names offsets and the words of the page, and no country', () => {
    const { message, evidence } = judge(tzSelfStatedConflict, {
      location: 'Warsaw, Poland',
      bio: 'Hello. My time zone is UTC+9, always.',
    });
    expect(message).toBe('The text says “My time zone is UTC+9”; the stated location uses UTC+1.');
    expect(evidence.map(({ source }) => source.quote)).toEqual(['Warsaw, Poland', 'My time zone is UTC+9']);
  });

  it('follows the threshold of the user', () => {
    const facts = { location: 'Warsaw, Poland', bio: 'My time zone is UTC+3.' };
    expect(judge(tzSelfStatedConflict, facts, 'upwork', { minutes: 120 }).outcome).toBe('flagged');
  });
});

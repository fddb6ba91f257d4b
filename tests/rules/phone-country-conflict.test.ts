import { describe, expect, it } from 'vitest';
import { phoneCountryConflict } from '../../src/rules/phone-country-conflict';
import { describeRule, judge, unreadable } from './cases';

describeRule(phoneCountryConflict, [
  ['another country', { location: 'Warsaw, Poland', bio: 'Call +44 7700 900123.' }, 'flagged'],
  ['the same country', { location: 'London, United Kingdom', bio: 'Call +44 7700 900123.' }, 'clear'],
  ['no number', { location: 'Warsaw, Poland', bio: 'I write Go.' }, 'clear'],
  ['no text', { location: 'Warsaw, Poland', bio: null }, 'clear'],
  ['no location', { location: null, bio: 'Call +44 7700 900123.' }, 'clear'],
  ['a location that is no place', { location: 'Worldwide', bio: 'Call +44 7700 900123.' }, 'unknown'],
  ['a location that may be two', { location: 'Georgia', bio: 'Call +44 7700 900123.' }, 'unknown'],
  ['the text was not read', { location: 'Warsaw, Poland', bio: unreadable }, 'unknown'],
  ['the location was not read', { location: unreadable, bio: 'Call +44 7700 900123.' }, 'unknown'],
  ['a site without a location', { bio: 'Call +44 7700 900123.' }, 'not-applicable'],
]);

type Row = [location: string, number: string];

const flagged: Row[] = [
  ['London, United Kingdom', '+1 202 555 0143'],
  ['London, United Kingdom', '+1 (202) 555-0143'],
  ['United States', '+44 20 7946 0018'],
  ['United States', '+447700900123'],
  ['Berlin, Germany', '+43 1 5550123'],
  ['Lagos, Nigeria', '+1-202-555-0143'],
  ['Mexico City, Mexico', '+1 202 555 0143'],
  ['Paris, France', '+1 202 555 0143'],
  ['Kyiv, Ukraine', '+7 495 555 01 43'],
  ['Dubai, United Arab Emirates', '+ 91 98765 43210'],
  ['Amsterdam, Netherlands', '+1 202 555 0143'],
  ['Lisbon, Portugal', '+351 21 555 0143 or +44 7700 900123'],
];

const nothing: Row[] = [
  ['United States', '+1 202 555 0143'],
  ['Toronto, Canada', '+1 202 555 0143'],
  ['Kingston, Jamaica', '+1 202 555 0143'],
  ['San Juan, Puerto Rico', '+1 202 555 0143'],
  ['Nassau, Bahamas', '+1 242 555 0143'],
  ['Almaty, Kazakhstan', '+7 701 555 01 43'],
  ['Moscow, Russia', '+7 495 555 01 43'],
  ['Saint Helier, Jersey', '+44 1534 555 014'],
  ['Douglas, Isle of Man', '+44 1624 555 014'],
  ['Hong Kong', '+86 138 5555 0143'],
  ['Shenzhen, China', '+852 5555 0143'],
  ['Saint-Denis, Réunion', '+262 692 55 01 43'],
  ['Paris, France', '+590 690 55 01 43'],
  ['Nuuk, Greenland', '+45 55 55 01 43'],
  ['Hamilton, Bermuda', '+44 7700 900123'],
  ['London, United Kingdom', '+1 441 555 0143'],
  ['Oslo, Norway', '+47 79 55 01 43'],
  ['Sydney, Australia', '+61 8 9162 0143'],
  ['London, United Kingdom', '+44 (0)20 7946 0018'],
  // No calling code, or no number at all.
  ['Warsaw, Poland', '020 7946 0018'],
  ['Warsaw, Poland', '00 44 20 7946 0018'],
  ['Warsaw, Poland', '+10 000 000 downloads'],
  ['Warsaw, Poland', '10+ years, 500+ projects'],
  ['Warsaw, Poland', '+44 20'],
  // North America's numbers have ten digits.
  ['Warsaw, Poland', '+12 345 678 rows'],
  ['Warsaw, Poland', 'C++ 2011 2014 2017 2020'],
  ['Warsaw, Poland', '+1000000 users reached'],
  // Codes of no country.
  ['Warsaw, Poland', '+800 1234 5678'],
  ['Warsaw, Poland', '+882 16 5550 0143'],
];

describe('calling codes', () => {
  it.each(flagged)('%s and %s', (location, number) => {
    expect(judge(phoneCountryConflict, { location, bio: `My number: ${number}` }).outcome).toBe('flagged');
  });

  it.each(nothing)('%s goes with %s', (location, number) => {
    expect(judge(phoneCountryConflict, { location, bio: `My number: ${number}` }).outcome).toBe('clear');
  });

  it('quotes both, and names no country of its own', () => {
    const { message } = judge(phoneCountryConflict, { location: 'Warsaw, Poland', bio: 'Call +44 7700 900123 today.' });
    expect(message).toBe(
      'The page gives a place and a phone number of two countries: “Warsaw, Poland” and “+44 7700 900123”.',
    );
  });
});

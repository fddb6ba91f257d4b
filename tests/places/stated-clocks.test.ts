import { describe, expect, it } from 'vitest';
import { offsetsAt } from '../../src/places';
import { describeLocations, moments } from './cases';

describe('an offset instead of a place', () => {
  it.each([
    ['UTC+3', 180],
    ['UTC-5', -300],
    ['UTC−5', -300],
    ['GMT+5:30', 330],
    ['GMT +0545', 345],
    ['(UTC+0900)', 540],
    ['UTC+14', 840],
    ['UTC', 0],
    ['UTC±0', 0],
    ['Etc/GMT-3', 180],
    ['Etc/GMT+5', -300],
    ['Remote (UTC+2)', 120],
  ])('%s', (location, minutes) => {
    expect(moments.map((moment) => offsetsAt(location, moment))).toEqual([[minutes], [minutes]]);
  });

  it.each(['UTC+99', 'GMT+15'])('%s is none', (location) => {
    expect(offsetsAt(location, 0)).toBe('unknown');
  });

  it('several are kept side by side', () => {
    expect(offsetsAt('UTC+8 / UTC+9', 0)).toEqual([480, 540]);
    expect(offsetsAt('UTC+1/+2', 0)).toEqual([60, 120]);
  });
});

describeLocations('zones and abbreviations', [
  ['Europe/Kyiv', 'Europe/Kyiv'],
  ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ['US/Pacific', 'America/Los_Angeles'],
  ['Pacific Time (US & Canada)', 'America/Los_Angeles'],
  ['Eastern time', 'America/New_York'],
  ['JST', 'Asia/Tokyo'],
  ['WIB', 'Asia/Jakarta'],
  ['PDT', 'America/Los_Angeles'],
  ['BST', 'Europe/London Asia/Dhaka'],
  ['AST', 'America/Halifax America/Puerto_Rico Asia/Riyadh'],
  ['CET', 'Europe/Berlin Africa/Lagos'],
  ['CST', 'America/Chicago Asia/Shanghai America/Havana America/Costa_Rica'],
]);

describeLocations('an abbreviation beside a number: the meaning that fits it', [
  ['IST (UTC+5:30)', 'Asia/Kolkata'],
  ['CST (UTC+8)', 'Asia/Shanghai'],
  ['UTC+1 / UTC+5:30', 'Etc/GMT-1 Asia/Kolkata'],
]);

describeLocations('a clock beside a place', [
  ['Oslo (UTC+1)', 'Europe/Oslo'],
  ['Oslo (UTC+2)', 'Europe/Oslo'],
  ['Oslo, CET', 'Europe/Oslo'],
  ['Texas (CST)', 'America/Chicago'],
  ['Brazil (UTC-4)', 'America/Manaus'],
  ['Kathmandu, Nepal (UTC+05:45)', 'Asia/Kathmandu'],
  // It says itself that the clock is another one.
  ['Oslo (UTC+9)', '?'],
]);

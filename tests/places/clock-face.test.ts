import { describe, expect, it } from 'vitest';
import { minutesOnClock } from '../../src/places';

describe('a clock as pages write it', () => {
  it.each([
    ['9:00 pm', 21 * 60],
    ['9:00 PM', 21 * 60],
    ['8:49\u202fPM', 20 * 60 + 49],
    ['8:49\u00a0PM', 20 * 60 + 49],
    ['9:00 p. m.', 21 * 60],
    ['9:00 a.m.', 9 * 60],
    ['9pm', 21 * 60],
    ['12:00 am', 0],
    ['12:30 am', 30],
    ['12:00 pm', 12 * 60],
    ['12:59 pm', 12 * 60 + 59],
    ['1:00 pm', 13 * 60],
    ['21:00', 21 * 60],
    ['00:00', 0],
    ['7:05', 7 * 60 + 5],
    ['21:00:30', 21 * 60],
    ['21.00', 21 * 60],
    ['21h30', 21 * 60 + 30],
    ['21 h 30', 21 * 60 + 30],
    ['下午9:00', 21 * 60],
    ['上午9:00', 9 * 60],
    ['午後9時30', 21 * 60 + 30],
    ['오후 9:00', 21 * 60],
    ['3:45 pm local time', 15 * 60 + 45],
    ['It is 3:45 pm here', 15 * 60 + 45],
    ['17:19 (UTC -03:00)', 17 * 60 + 19],
    ['17:19 (UTC+0545)', 17 * 60 + 19],
  ])('%s', (text, minutes) => {
    expect(minutesOnClock(text)).toBe(minutes);
  });

  it.each([
    '',
    'local time',
    '25:00',
    '13:00 am',
    '9:75 pm',
    '9:00 pm or 10:00 pm',
    '9:00 - 17:00',
    'Member since 2021',
  ])('is not read from "%s"', (text) => {
    expect(minutesOnClock(text)).toBeUndefined();
  });
});

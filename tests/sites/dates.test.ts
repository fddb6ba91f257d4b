import { describe, expect, it } from 'vitest';
import { parseDate, parsePeriod } from '../../src/sites/reading/dates';

describe('a date as precise as it is written', () => {
  it.each([
    ['2014', '2014'],
    ['2014-11', '2014-11'],
    ['2014-03-11', '2014-03-11'],
    ['2014-03-11T07:08:14.000Z', '2014-03-11'],
    ['Nov 2014', '2014-11'],
    ['November, 2014', '2014-11'],
    ['Sept. 2014', '2014-09'],
    ['may 2014', '2014-05'],
    ['March 11, 2014', '2014-03-11'],
    ['Mar 1st, 2014', '2014-03-01'],
    ['11 March 2014', '2014-03-11'],
    ['11. Mar. 2014', '2014-03-11'],
    ['02/2014', '2014-02'],
    ['February 29, 2016', '2016-02-29'],
  ])('%s', (words, date) => {
    expect(parseDate(words)).toBe(date);
  });

  it.each([
    '03/04/2023',
    'February 29, 2015',
    'Ma 2014',
    'Marching 2014',
    'Freight 2014',
    '13/2014',
    'Juni 2014',
    '3014',
    '1',
    'yesterday',
    '',
  ])('%s is not one', (words) => {
    expect(parseDate(words)).toBeUndefined();
  });
});

describe('a period', () => {
  it.each([
    ['Nov 2014 - Present', { start: '2014-11' }],
    ['March 2017 – current', { start: '2017-03' }],
    ['2018-2022', { start: '2018', end: '2022' }],
    ['2015 to 2018', { start: '2015', end: '2018' }],
    ['Mar 2014 - Aug 2016 (2 years, 5 months)', { start: '2014-03', end: '2016-08' }],
    ['Polar Freight 2015 - 2018', { start: '2015', end: '2018' }],
    ['2020-01-01 - 2021-02', { start: '2020-01-01', end: '2021-02' }],
    ['Acme May 3, 2019 — Now', { start: '2019-05-03' }],
  ])('%s', (words, period) => {
    const { from, to, ...dates } = parsePeriod(words) ?? { from: 0, to: 0 };
    expect(dates).toEqual(period);
    expect(words.slice(from, to)).toMatch(/^\S.*\S$/);
  });

  it.each(['2014', 'Since 2014', 'Juni 2014 - Juli 2015', '1912345 - 20201', 'Present', 'Nov 2014 - Presently'])(
    '%s is not one',
    (words) => {
      expect(parsePeriod(words)).toBeUndefined();
    },
  );
});

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
    ['15 de marzo de 2014', '2014-03-15'],
    ['ene. 2020', '2020-01'],
    ['septiembre de 2019', '2019-09'],
    ['março de 2021', '2021-03'],
    ['out de 2018', '2018-10'],
    ['set. de 2018', '2018-09'],
    ['1er août 2017', '2017-08-01'],
    ['févr. 2022', '2022-02'],
    ['11. März 2014', '2014-03-11'],
    ['Juni 2014', '2014-06'],
    ['2021년 3월', '2021-03'],
    ['2021년 3월 14일', '2021-03-14'],
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
    'out 2014',
    'Martes 2014',
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
    ['Juni 2014 - Juli 2015', { start: '2014-06', end: '2015-07' }],
    ['jan de 2020 - o momento', { start: '2020-01' }],
    ['ene. 2020 - actualidad', { start: '2020-01' }],
    ['Mars 2019 à aujourd’hui', { start: '2019-03' }],
    ['Jan. 2020–Heute', { start: '2020-01' }],
    ['2018년 3월 ~ 현재', { start: '2018-03' }],
    ['rolled out 2014 - 2016', { start: '2014', end: '2016' }],
  ])('%s', (words, period) => {
    const { from, to, ...dates } = parsePeriod(words) ?? { from: 0, to: 0 };
    expect(dates).toEqual(period);
    expect(words.slice(from, to)).toMatch(/^\S.*\S$/);
  });

  it.each(['2014', 'Since 2014', 'Martes 2014 - Julia 2015', '1912345 - 20201', 'Present', 'Nov 2014 - Presently'])(
    '%s is not one',
    (words) => {
      expect(parsePeriod(words)).toBeUndefined();
    },
  );
});

describe('the months of our languages', () => {
  const months = Array.from({ length: 12 }, (_, month) => month);

  it.each(['en', 'es', 'pt-BR', 'fr', 'de'])('%s', (language) => {
    const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    const read = months.map((month) => parseDate(`${name.format(Date.UTC(2021, month, 2))} 2021`));
    expect(read).toEqual(months.map((month) => `2021-${String(month + 1).padStart(2, '0')}`));
  });
});

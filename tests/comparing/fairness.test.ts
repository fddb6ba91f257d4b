import { describe, expect, it } from 'vitest';
import { pairRules } from '../../src/rules/pairs';
import { brindle, judgePair, type Page, tamsel } from '../rules/pairs/cases';

const bio = Array.from({ length: 80 }, (_, i) => `word${i}`).join(' ');
const shared: Page = {
  bio: `${bio} Write to clocks@orrigade.example`,
  links: ['https://clockwork.example/works/long-case'],
  picture: 'https://pictures.example/avatar/0f1e2d3c4b5a6978',
  employment: [{ title: 'Restorer', company: 'Northpine', start: '2017', end: '2020', type: 'Full-time' }],
};

/** Two names each that share no part, in letters and orders of many kinds. */
const couples: [string, string][] = [
  [tamsel.displayName, brindle.displayName],
  ['Оррикад Тамсел', 'Квойл Бриндел'],
  ['陶洛', '白林'],
  ['תמסל אורג', 'ברינד קויל'],
  ['Tamsel', 'Quoyle'],
  ['Tamsel Orrigade-Venn de la Sarth', 'Brindle Quoyle'],
];

const outcomes = (one: string, other: string) =>
  pairRules
    .filter(({ between }) => between !== 'two-proposals')
    .map((rule) => {
      const pair: [Page, Page] = [
        { ...shared, displayName: one },
        { ...shared, displayName: other },
      ];
      return judgePair(rule, pair, rule.between === 'one-person').outcome;
    });

describe('the same comparison for everyone', () => {
  it.each(couples)('%s and %s', (one, other) => {
    expect(outcomes(one, other)).toEqual(outcomes(...(couples[0] as [string, string])));
  });

  const places = [
    'Porto, Portugal',
    'Oslo, Norway',
    'Lagos, Nigeria',
    'Hanoi, Vietnam',
    'Lima, Peru',
    'Minsk, Belarus',
  ];
  const pairs = places.flatMap((one) => places.map((other) => [one, other] as const));
  const rule = pairRules.find(({ id }) => id === 'location-conflict-cross') as (typeof pairRules)[number];

  it.each(pairs)('%s beside %s: only whether they are one country counts', (one, other) => {
    const { outcome } = judgePair(rule, [{ location: one }, { location: other }], true);
    expect(outcome).toBe(one === other ? 'clear' : 'flagged');
  });
});

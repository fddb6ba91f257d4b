import { expect, it } from 'vitest';
import { assess } from '../../src/engine/assess';
import type { Job } from '../../src/profile/facts';
import { experienceExceedsHistory } from '../../src/rules/experience-exceeds-history';
import { describeRule, factsFrom, judge, now, unreadable } from './cases';

const job = (start?: string, end?: string): Job => ({
  title: 'Engineer',
  company: 'Arden',
  ...(start && { start }),
  ...(end && { end }),
});
/** Two dated jobs, the first from `start`. */
const since = (start: string) => [job('2023-01'), job(start, '2022-12')];
const claim = (years: number | string) => `Engineer with ${years} years of experience.`;

// All cases are judged in January 2026.
describeRule(experienceExceedsHistory, [
  ['far more', { bio: claim(20), employment: since('2018-01') }, 'flagged'],
  ['five years more', { bio: claim(15), employment: since('2016-01') }, 'flagged'],
  ['a month less than five years more', { bio: claim(15), employment: since('2015-12') }, 'clear'],
  ['five years more, to the day', { bio: claim(15), employment: since('2016-01-15') }, 'flagged'],
  ['a day less than five years more', { bio: claim(15), employment: since('2016-01-14') }, 'clear'],
  ['four years and eleven months more', { bio: claim(12), employment: since('2018-12') }, 'clear'],
  ['the year only, which may be five years', { bio: claim(15), employment: since('2016') }, 'flagged'],
  ['the year only, which may be less', { bio: claim(14), employment: since('2016') }, 'clear'],
  ['as many', { bio: claim(10), employment: since('2016-01') }, 'clear'],
  ['fewer', { bio: claim(5), employment: since('2010') }, 'clear'],
  ['a range counts from its lower end', { bio: claim('12-18'), employment: since('2016-01') }, 'clear'],
  ['a range whose lower end is too much', { bio: claim('15-18'), employment: since('2016-01') }, 'flagged'],
  ['with a plus', { bio: claim('15+'), employment: since('2016-01') }, 'flagged'],
  ['over a decade', { bio: 'Over a decade of experience.', employment: since('2021-01') }, 'flagged'],
  ['two decades', { bio: 'Two decades of experience.', employment: since('2010-01') }, 'clear'],
  ['the longest of two figures', { bio: `${claim(15)} 4 years of React.`, employment: since('2016-01') }, 'flagged'],
  [
    'professional years before years of a skill',
    { bio: '8 years of professional experience. 20 years of coding.', employment: since('2018-01') },
    'clear',
  ],
  ['a hobby', { bio: '20 years of coding, first as a hobby.', employment: since('2018-01') }, 'clear'],
  ['an age', { bio: 'I am 41 years old.', employment: since('2018-01') }, 'clear'],
  ['the age of a company', { bio: 'Our company has 30 years of experience.', employment: since('2018-01') }, 'clear'],
  ['a sum', { bio: 'Together we have 60 years of experience.', employment: since('2018-01') }, 'clear'],
  ['years ago', { bio: 'I began 20 years ago.', employment: since('2018-01') }, 'clear'],
  ['one dated job', { bio: claim(20), employment: [job('2018-01')] }, 'clear'],
  ['one dated job and one without', { bio: claim(20), employment: [job('2018-01'), job()] }, 'clear'],
  ['two dated jobs and one without', { bio: claim(20), employment: [...since('2018-01'), job()] }, 'flagged'],
  [
    'a job with only an early end',
    { bio: claim(20), employment: [...since('2018-01'), job(undefined, '2007')] },
    'clear',
  ],
  ['the order does not matter', { bio: claim(20), employment: since('2003').reverse() }, 'clear'],
  ['school years are not asked for', { bio: claim(20), employment: since('2018-01'), education: 3 }, 'flagged'],
  ['no claim', { bio: 'I write software.', employment: since('2018-01') }, 'clear'],
  ['no text', { bio: null, employment: since('2018-01') }, 'clear'],
  ['no jobs', { bio: claim(20), employment: null }, 'clear'],
  ['the jobs were not read', { bio: claim(20), employment: unreadable }, 'unknown'],
  ['the text was not read', { bio: unreadable, employment: since('2018-01') }, 'unknown'],
  ['a site without jobs', { bio: claim(20) }, 'not-applicable', 'github'],
]);

it('says both, and quotes both', () => {
  const { message, evidence } = judge(experienceExceedsHistory, { bio: claim(20), employment: since('2018-01') });
  expect(message).toBe(
    'Years of experience that the text claims: 20. The first dated job on the page is from January 2018.',
  );
  expect(evidence.map(({ source }) => source.quote)).toEqual([
    '20 years of experience',
    'Engineer, Arden, 2018-01, 2022-12',
  ]);
});

it('does not judge a list that is folded up: it may start earlier', () => {
  const facts = factsFrom({ bio: claim(20), employment: since('2018-01') });
  const { employment } = facts;
  if (employment?.state !== 'read') throw new Error('The case has a work history.');
  const folded = { ...facts, employment: { ...employment, partial: true as const } };
  const profile = {
    site: 'linkedin' as const,
    profileId: 'case',
    url: '',
    readAt: new Date(now).toISOString(),
    facts: folded,
  };
  const [finding] = assess([{ rule: experienceExceedsHistory, thresholds: { years: 5 } }], profile, now).findings;
  expect(finding?.outcome).toBe('unknown');
});

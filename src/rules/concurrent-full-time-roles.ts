import { monthsOf } from '../profile/dates';
import type { Job } from '../profile/facts';
import type { Source } from '../profile/profile';
import { clear, defineRule, type Evidence, flagged, need } from './rule';

type Role = { job: Job; source: Source | undefined };

const fullTime = /full[\s-]?time|vollzeit|tiempo completo|jornada completa|temps plein|tempo integral|정규직/i;

/** Kinds of work that people do beside a job as a matter of course. */
const beside =
  /free-?lanc|contract|part[\s-]?time|founder|owner|board|adviso|advise|volunteer|teach|lectur|professor|instructor|tutor|mentor|self[\s-]?employed|intern\b|internship/i;

const currentEmployers = 4;

export const concurrentFullTimeRoles = defineRule({
  id: 'concurrent-full-time-roles',
  kind: 'ask',
  group: 'history',
  on: true,
  name: 'Full-time roles at the same time',
  meaning: 'Two roles marked full-time overlap for months, or four or more employers are current.',
  needs: [need('employment')],
  thresholds: {
    months: { label: 'Overlap of at least', unit: 'months', default: 6, min: 3, max: 24, step: 1 },
  },
  check({ facts: { employment }, now, thresholds: { months } }) {
    if (employment?.state !== 'read') return clear;
    const roles = employment.value
      .map((job, index) => ({ job, source: employment.sources[index] }))
      .filter(({ job }) => !beside.test(`${job.title} ${job.type ?? ''}`));
    const pair = longestOverlap(roles.filter(isFullTime), monthOf(now));
    if (pair && pair.months >= months) {
      return flagged(`Two roles marked full-time overlap by ${pair.months} months.`, evidenceOf(pair.roles));
    }
    const current = oneForEachEmployer(roles.filter(({ job }) => !job.end));
    if (current.length < currentEmployers) return clear;
    return flagged(`The page lists ${current.length} employers as current.`, evidenceOf(current));
  },
});

const isFullTime = ({ job }: Role) => fullTime.test(`${job.type ?? ''} ${job.title}`);

const monthOf = (now: number) => monthsOf(new Date(now).toISOString().slice(0, 7)).last;

function longestOverlap(roles: Role[], present: number): { months: number; roles: Role[] } | undefined {
  const pairs = roles.flatMap((one, index) =>
    roles
      .slice(index + 1)
      .filter((other) => employerOf(one) !== employerOf(other))
      .map((other) => ({ months: overlap(one.job, other.job, present), roles: [one, other] })),
  );
  return pairs.sort((one, other) => other.months - one.months)[0];
}

/** In whole months that are certain. A date that gives only the year loses a year at its end of the interval. */
function overlap(one: Job, other: Job, present: number): number {
  const starts = [one, other].map(({ start }) => (start ? lateStart(start) : Number.POSITIVE_INFINITY));
  const ends = [one, other].map(({ end }) => (end ? earlyEnd(end) : present));
  return Math.max(0, Math.min(...ends) - Math.max(...starts));
}

const isYear = (date: string) => !date.includes('-');
const lateStart = (date: string) => monthsOf(date).first + (isYear(date) ? 12 : 0);
const earlyEnd = (date: string) => (isYear(date) ? monthsOf(date).last - 12 : monthsOf(date).first);

const employerOf = ({ job }: Role) => job.company.normalize('NFKC').trim().toLowerCase();

const oneForEachEmployer = (roles: Role[]) => [...new Map(roles.map((role) => [employerOf(role), role])).values()];

const evidenceOf = (roles: Role[]): Evidence[] =>
  roles.flatMap(({ source }) => (source ? [{ fact: 'employment' as const, source }] : []));

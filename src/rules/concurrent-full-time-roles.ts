import { daysOf, monthsOf } from '../profile/dates';
import type { Job } from '../profile/facts';
import { isOneEmployer, jobsOf } from '../profile/jobs';
import type { Source } from '../profile/profile';
import { say } from '../profile/sentence';
import { clear, defineRule, type Evidence, flagged, need } from './rule';

type Role = { job: Job; source: Source | undefined };

const fullTime = /full[\s-]?time|vollzeit|tiempo completo|jornada completa|temps plein|tempo integral|정규직/i;

/** Not for an employer, or beside one as a matter of course: own work, honorary posts, teaching, a degree. */
const notEmployed = [
  /free-?lanc|self[\s-]?employed|\bindependent (?:consultant|contractor|developer|designer)/i,
  /founder|(?<!product |process |service |data |risk |control |system )\bowner\b|\bproprietor\b/i,
  /\bboard (?:member|director|chair|advis|trustee|observer)|\b(?:member|chair\w*) of the (?:\w+ )?board|^board$|\bnon-?executive\b/i,
  /\badvis[eo]r|\badvisory|volunteer|\b(?:angel )?investor$/i,
  /\bteach|lecturer|professor|instructor|\btutor|\bmentor/i,
  /^(?:ph\.? ?d|doctoral|b\.?sc|m\.?sc|mba|undergraduate|(?:\w+ )?student$|(?:bachelor|master)'?s?(?: of| in| degree| student| thesis|$))/i,
];

/** Labels of a job that leaves time for another. The word "contract" is also what some people work on. */
const lesserType = /contract|part[\s-]?time|temporary/i;
const lesserTitle =
  /part[\s-]?time|\bcontractor\b|[([]\s*contract\b|\bcontract (?:role|position|basis)|^contract (?!manag|admin|lawyer|special|analy|negotia|officer|counsel|coordinat)|[-–—|,]\s*contract$/i;

const ownCompany =
  /^(?:self|freelance\w*|self[\s-]?employed|own (?:company|business|practice|firm)|upwork|fiverr|toptal|freelancer(?:\.com)?|guru(?:\.com)?|various(?: clients)?|independent)$/i;

const currentEmployers = 4;

export const concurrentFullTimeRoles = defineRule({
  id: 'concurrent-full-time-roles',
  kind: 'ask',
  group: 'history',
  on: true,
  needs: [need('employment')],
  thresholds: {
    months: { unit: 'months', default: 6, min: 3, max: 24, step: 1 },
  },
  check({ facts: { employment }, now, thresholds: { months } }) {
    if (employment?.state !== 'read') return clear;
    const roles = jobsOf(employment.value)
      .map(({ job, index }) => ({ job, source: employment.sources[index] }))
      .filter(isEmployed);
    const pair = longestOverlap(roles.filter(isFullTime), monthOf(now));
    if (pair && pair.months >= months) {
      return flagged(say('rule.concurrent_full_time_roles.overlap', { months: pair.months }), evidenceOf(pair.roles));
    }
    const current = oneForEachEmployer(roles.filter((role) => isCurrent(role, now)));
    if (current.length < currentEmployers) return clear;
    return flagged(say('rule.concurrent_full_time_roles.current', { count: current.length }), evidenceOf(current));
  },
});

const isEmployed = ({ job: { title, type = '', company } }: Role) =>
  !ownCompany.test(company.trim()) && !notEmployed.some((kind) => kind.test(title.trim()) || kind.test(type));

const isFullTime = ({ job: { title, type = '' } }: Role) =>
  fullTime.test(`${type} ${title}`) && !lesserType.test(type) && !lesserTitle.test(title.trim());

const monthOf = (now: number) => monthsOf(new Date(now).toISOString().slice(0, 7)).last;

function longestOverlap(roles: Role[], present: number): { months: number; roles: Role[] } | undefined {
  const pairs = roles.flatMap((one, index) =>
    roles
      .slice(index + 1)
      .filter((other) => !isOneEmployer(one.job, other.job))
      .map((other) => ({ months: overlap(one.job, other.job, present), roles: [one, other] })),
  );
  return pairs.sort((one, other) => other.months - one.months)[0];
}

/** In whole months that are certain and past. A date that gives only the year loses a year at its end of the interval. */
function overlap(one: Job, other: Job, present: number): number {
  const starts = [one, other].map(({ start }) => (start ? lateStart(start) : Number.POSITIVE_INFINITY));
  const ends = [one, other].map(({ end }) => (end ? earlyEnd(end) : present));
  return Math.max(0, Math.min(...ends, present) - Math.max(...starts));
}

const isYear = (date: string) => !date.includes('-');
const lateStart = (date: string) => monthsOf(date).first + (isYear(date) ? 12 : 0);
const earlyEnd = (date: string) => (isYear(date) ? monthsOf(date).last - 12 : monthsOf(date).first);

const day = 24 * 60 * 60 * 1000;

/** It has begun, and has no end or one that lies ahead. */
const isCurrent = ({ job: { start, end } }: Role, now: number) =>
  (!start || daysOf(start).first <= now / day) && (!end || daysOf(end).first > now / day);

const oneForEachEmployer = (roles: Role[]) =>
  roles.filter(({ job }, index) => !roles.slice(0, index).some((earlier) => isOneEmployer(earlier.job, job)));

const evidenceOf = (roles: Role[]): Evidence[] =>
  roles.flatMap(({ source }) => (source ? [{ fact: 'employment' as const, source }] : []));

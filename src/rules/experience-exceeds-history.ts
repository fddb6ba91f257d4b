import { monthsOf } from '../profile/dates';
import type { Job } from '../profile/facts';
import { jobsOf } from '../profile/jobs';
import type { Source } from '../profile/profile';
import { say } from '../profile/sentence';
import { type ExperienceClaim, experienceClaims } from '../text/experience';
import { quoteFrom } from './evidence';
import { clear, defineRule, flagged, need, unknown } from './rule';

/** One dated job says little about when a career began. */
const enoughJobs = 2;

export const experienceExceedsHistory = defineRule({
  id: 'experience-exceeds-history',
  kind: 'ask',
  group: 'history',
  on: true,
  needs: [need('bio', 'employment')],
  thresholds: {
    years: { unit: 'years', default: 5, min: 3, max: 15, step: 1 },
  },
  check({ facts: { bio, employment }, now, thresholds: { years } }) {
    if (bio?.state !== 'read' || employment?.state !== 'read') return clear;
    const dated = jobsOf(employment.value).flatMap(({ job, index }) => datedJob(job, employment.sources[index]));
    const claim = professional(bio.value, experienceClaims(bio.value));
    const [first] = dated.sort((one, other) => one.month - other.month);
    if (!claim || !first || dated.filter(({ hasStart }) => hasStart).length < enoughJobs) return clear;
    const span = monthsSince(first, new Date(now).toISOString());
    if (claim.years * 12 - span < years * 12) return clear;
    if (employment.partial) return unknown(say('rule.experience_exceeds_history.part'));
    return flagged(say('rule.experience_exceeds_history.found', { years: claim.years, date: { date: first.date } }), [
      quoteFrom(bio, 'bio', claim.start, claim.end),
      ...(first.source ? [{ fact: 'employment' as const, source: first.source }] : []),
    ]);
  },
});

type Dated = { date: string; month: number; hasStart: boolean; source: Source | undefined };

/** At the earliest month that it can mean. A job with nothing but an end began before it. */
function datedJob({ start, end }: Job, source: Source | undefined): Dated[] {
  const date = start ?? end;
  return date ? [{ date, month: monthsOf(date).first, hasStart: start !== undefined, source }] : [];
}

/** A day that has passed in this month makes the span longer than its whole months. */
function monthsSince({ date, month }: Dated, today: string): number {
  const day = Number(date.split('-')[2] ?? 0);
  const isPast = day > 0 && day < Number(today.slice(8, 10));
  return monthsOf(today.slice(0, 7)).first - month + (isPast ? 0.5 : 0);
}

const hobby = /\b(?:as an? (?:kid|child|teen\w*|student)|hobb\w*|childhood|for fun|self[- ]taught)\b/i;
const atWork = /\b(?:professional\w*|industry|commercial\w*|work(?:ed|ing)?|employ\w*|career)\b/i;

/** The longest claim; where some are said to be of work for others, the longest of these. Hobbies do not count. */
function professional(text: string, claims: readonly ExperienceClaim[]): ExperienceClaim | undefined {
  const around = ({ start, end }: ExperienceClaim) => text.slice(start, end + 40).split(/[.;\n]/)[0] ?? '';
  const paid = claims.filter((claim) => !hobby.test(around(claim)));
  const stated = paid.filter((claim) => atWork.test(text.slice(claim.start, claim.end)));
  return (stated.length ? stated : paid).toSorted((one, other) => other.years - one.years)[0];
}

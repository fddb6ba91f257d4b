import { monthsOf } from '../../profile/dates';
import { type Sentence, say } from '../../profile/sentence';
import type { Sketch, SketchedJob } from '../../profile/sketch';
import { definePairRule, notComparable, nothing, type PairOutcome, shared } from './pair';

/** What one page leaves out is no conflict. */
export const cvConflictCross = definePairRule({
  id: 'cv-conflict-cross',
  kind: 'ask',
  group: 'history',
  on: true,
  between: 'one-person',
  thresholds: {
    months: { unit: 'months', default: 12, min: 12, max: 36, step: 1 },
    overlap: { unit: 'months', default: 6, min: 3, max: 24, step: 1 },
  },
  check({ one, other, thresholds: { months, overlap } }) {
    const [own, others] = [datedJobs(one), datedJobs(other)];
    if (!own || !others) return notComparable(say('rule.cv_conflict_cross.unread'));
    const found = own.flatMap((job) => (otherDates(job, own, others) >= months ? [job.index] : []));
    if (found.length) return conflict(say('rule.cv_conflict_cross.dates'), found);
    const twice = own.flatMap((job) =>
      others.some((another) => overlapOf(job, another, [own, others]) >= overlap) ? [job.index] : [],
    );
    return twice.length ? conflict(say('rule.cv_conflict_cross.twice'), twice) : nothing;
  },
});

type DatedJob = { job: SketchedJob; index: number; start: Span; end: Span };

/** Months since year 0 that a date can mean: the first and the last. */
type Span = { first: number; last: number };

/** A job that goes on lasts until the page was read. */
function datedJobs({ jobs, readAt }: Sketch): DatedJob[] | undefined {
  const present = new Date(readAt).toISOString().slice(0, 7);
  return jobs?.flatMap((job, index) =>
    job.start && job.employer.length
      ? [{ job, index, start: monthsOf(job.start), end: monthsOf(job.end ?? present) }]
      : [],
  );
}

const conflict = (message: Sentence, found: number[]): PairOutcome =>
  shared(
    message,
    found.slice(0, 3).map((i) => ({ list: 'jobs', from: i, to: i })),
  );

/** The months by which the dates of one employer certainly differ; 0 where a page lists it twice or not at all. */
function otherDates(job: DatedJob, own: DatedJob[], others: DatedJob[]): number {
  const counterparts = others.filter((another) => isNamedAs(job, another));
  const [only] = counterparts;
  const isOnce = own.filter((another) => isNamedAs(job, another)).length === 1 && counterparts.length === 1;
  return only && isOnce ? Math.max(apart(job.start, only.start), apart(job.end, only.end)) : 0;
}

const apart = (one: Span, other: Span) => Math.max(one.first - other.last, other.first - one.last, 0);

/** The months for which two full-time jobs at different employers certainly overlap. */
function overlapOf(one: DatedJob, other: DatedJob, [own, others]: [DatedJob[], DatedJob[]]): number {
  if (!one.job.isFullTime || !other.job.isFullTime) return 0;
  // A job that both pages list is no conflict between them.
  if (others.some((another) => mayBeOne(one, another)) || own.some((another) => mayBeOne(other, another))) return 0;
  return Math.min(one.end.first, other.end.first) - Math.max(one.start.last, other.start.last);
}

const isNamedAs = ({ job: { employer } }: DatedJob, other: DatedJob) =>
  employer.length === other.job.employer.length && employer.every((word) => other.job.employer.includes(word));

/** A company that has a word of the other's name may be the same, or have become it. */
const mayBeOne = ({ job: { employer } }: DatedJob, other: DatedJob) =>
  employer.some((word) => other.job.employer.includes(word));

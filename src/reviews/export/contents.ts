import type { FactName } from '../../profile/facts';
import { siteNames } from '../../profile/site-ids';
import type { Step } from '../checklist/checklist';
import { changesBetween, type FactChange } from '../facts/changes';
import type { Conclusion, Review, ReviewedProfile } from '../review';
import type { KeptFacts, Snapshot } from '../snapshot';
import type { Words } from '../words';

/** What a report says, in words already. `heading`: that of its kind. `quotes`: the words of the page it rests on. */
export type FindingInWords = {
  rule: string;
  name: string;
  heading: string;
  outcome: 'flagged' | 'unknown';
  message: string;
  quotes: string[];
};

/** `readAt`: milliseconds since 1970. */
export type ReportInWords = {
  readAt: number;
  checks: { possible: number; total: number };
  findings: readonly FindingInWords[];
};

export type Export = {
  review: Review;
  /** Those of the report, see `stepsFor`. */
  steps: readonly Step[];
  report?: ReportInWords;
  /** Milliseconds since 1970. */
  now: number;
  words: Words;
};

export type ProfileContents = {
  site: string;
  label?: string;
  profileId?: string;
  url?: string;
  /** Oldest first. */
  snapshots: { readAt: number; facts: KeptFacts & { [N in FactName]?: unknown } }[];
  /** From the first snapshot to the last; nothing where there is only one. */
  changes?: FactChange[];
};

export type StepContents = { id: string; stage: string; rule?: string; reason?: string; doneAt?: number };

/** Everything that is exported, as data. */
export type Contents = {
  exportedAt: number;
  isRedacted: boolean;
  profiles: ProfileContents[];
  report?: ReportInWords;
  checklist: StepContents[];
  notes?: { text: string; aside: string[] };
  conclusion: Conclusion;
};

export const contentsOf = ({ review, steps, report, now }: Export): Contents => ({
  exportedAt: now,
  isRedacted: false,
  profiles: review.profiles.map(profileContents),
  ...(report && { report }),
  checklist: steps.map((step) => stepContents(step, review)),
  notes: { text: review.notes.text, aside: review.notes.aside.map(({ text }) => text) },
  conclusion: review.conclusion,
});

function profileContents({ site, label, profileId, url, snapshots }: ReviewedProfile): ProfileContents {
  const [first, last] = [snapshots[0], snapshots.at(-1)] as [Snapshot | undefined, Snapshot | undefined];
  return {
    site: siteNames[site] ?? site,
    label,
    profileId,
    url,
    snapshots,
    ...(first && last && first !== last && { changes: changesBetween(first, last) }),
  };
}

function stepContents(step: Step, { ticks }: Review): StepContents {
  const doneAt = Object.hasOwn(ticks, step.id) ? ticks[step.id] : undefined;
  const { id, stage } = step;
  return {
    id,
    stage,
    ...('rule' in step && { rule: step.rule, reason: step.reason }),
    ...(doneAt !== undefined && { doneAt }),
  };
}

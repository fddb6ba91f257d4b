import { assess } from '../../../engine/assess';
import type { Profile, Source } from '../../../profile/profile';
import { type OwnRule, ruleFrom } from '../../../rules/own-rule';
import { write } from '../../../words';

/** What a rule makes of a profile, judged as any rule is on any page. */
export type Trial =
  | { outcome: 'flagged'; places: Source[]; number?: number }
  | { outcome: 'clear' }
  | { outcome: 'unknown' | 'not-applicable'; reason: string };

/** `now` in milliseconds since 1970. */
export function tryOn(rule: OwnRule, profile: Profile, now: number): Trial {
  const [finding] = assess([{ rule: ruleFrom(rule), thresholds: {} }], profile, now).findings;
  if (!finding || finding.outcome === 'clear') return { outcome: 'clear' };
  if (finding.outcome !== 'flagged')
    return { outcome: finding.outcome, reason: finding.reason ? write(finding.reason) : '' };
  const places = finding.evidence.map(({ source }) => source);
  const { looks } = rule;
  if (looks.for !== 'number') return { outcome: 'flagged', places };
  const fact = profile.facts[looks.of];
  return { outcome: 'flagged', places: [], number: fact?.state === 'read' ? fact.value : 0 };
}

/** A profile of the practice page, as it is read there. */
export type Practice = { name: string; profile: Profile };

export type PracticeTrial = {
  found: { name: string; trial: Trial & { outcome: 'flagged' } }[];
  unknown: number;
  /** Practice profiles do not show what the rule looks at. */
  isElsewhere: boolean;
  total: number;
};

export function tryOnPractice(rule: OwnRule, practice: Practice[], now: number): PracticeTrial {
  const trials = practice.map(({ name, profile }) => ({ name, trial: tryOn(rule, profile, now) }));
  const having = (outcome: Trial['outcome']) => trials.filter(({ trial }) => trial.outcome === outcome);
  return {
    found: trials.flatMap(({ name, trial }) => (trial.outcome === 'flagged' ? [{ name, trial }] : [])),
    unknown: having('unknown').length,
    isElsewhere: having('not-applicable').length === trials.length,
    total: trials.length,
  };
}

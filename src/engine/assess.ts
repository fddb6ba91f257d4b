import type { FactName } from '../profile/facts';
import type { Fact, Facts, Profile } from '../profile/profile';
import { type Sentence, say } from '../profile/sentence';
import { isMarketplace } from '../profile/site-ids';
import type { ActiveRule, Evidence, Group, Kind, Need, Outcome, Rule } from '../rules/rule';

export type Finding = {
  rule: string;
  /** What the user called the rule, where it is one of their own. */
  name?: string;
  kind: Kind;
  group: Group;
  /** Findings with the same cause count once. */
  cause: string;
  outcome: Outcome['outcome'] | 'not-applicable';
  /** The sentence about the page, where it is flagged. */
  message?: Sentence;
  /** Why it could not be checked, where it is unknown or does not apply. */
  reason?: Sentence;
  evidence: Evidence[];
};

/** All findings of one profile, in the order of the rules. */
export type Report = {
  site: Profile['site'];
  profileId: string;
  readAt: string;
  findings: Finding[];
  /** `possible`: the checks that gave an answer, out of the `total` that are switched on. */
  checks: { possible: number; total: number };
};

/** Judges a profile. Pure: the same input gives the same report. `now` is in milliseconds since 1970, UTC. */
export function assess(rules: readonly ActiveRule[], profile: Profile, now: number): Report {
  const findings = rules.map((active) => judge(active, profile, now));
  const possible = findings.filter(({ outcome }) => outcome === 'flagged' || outcome === 'clear').length;
  const { site, profileId, readAt } = profile;
  return { site, profileId, readAt, findings, checks: { possible, total: findings.length } };
}

function judge({ rule, thresholds }: ActiveRule, profile: Profile, now: number): Finding {
  const { id, name, kind, group, cause = id } = rule;
  const base = { rule: id, ...(name !== undefined && { name }), kind, group, cause, evidence: [] };
  const obstacle = whyNot(rule, profile);
  if (obstacle) return { ...base, ...obstacle };
  const facts = narrow(rule, profile.facts);
  const input = { facts, site: profile.site, now, readAt: Date.parse(profile.readAt), thresholds };
  try {
    return { ...base, ...settle(rule, facts, rule.check(input)) };
  } catch {
    return { ...base, outcome: 'unknown', reason: say('check.failed') };
  }
}

function whyNot(rule: Rule, { site, facts }: Profile): Pick<Finding, 'outcome' | 'reason'> | undefined {
  if (rule.marketplacesOnly && !isMarketplace(site)) {
    return { outcome: 'not-applicable', reason: say('check.ordinaryHere') };
  }
  if (rule.needs.some((need) => !isMet(need, (name) => facts[name] !== undefined))) {
    return { outcome: 'not-applicable', reason: say('check.notShownHere') };
  }
  if (rule.needs.some((need) => !isMet(need, (name) => isKnown(facts[name])))) {
    return { outcome: 'unknown', reason: say('check.notFound') };
  }
  return undefined;
}

const isMet = (need: Need, holds: (name: FactName) => boolean) => need.of.filter(holds).length >= need.atLeast;

const isKnown = (fact: Fact<unknown> | undefined) => fact !== undefined && fact.state !== 'unreadable';

/** A rule sees no fact that it did not ask for. */
function narrow(rule: Rule, facts: Facts): Facts {
  const names = [...rule.needs.flatMap((need) => need.of), ...(rule.uses ?? [])];
  return Object.fromEntries(names.filter((name) => facts[name]).map((name) => [name, facts[name]]));
}

/** What is hidden may still hold what was looked for, so a part of a text never makes a page clear. */
function settle(rule: Rule, facts: Facts, outcome: Outcome): Outcome {
  const isPartial = Object.values(facts).some((fact) => fact.state === 'read' && fact.partial);
  if (outcome.outcome !== 'clear' || rule.partialWillDo || !isPartial) return outcome;
  return { outcome: 'unknown', reason: say('check.part') };
}

import { catalogue } from '../../rules/catalogue';
import type { Kind } from '../../rules/rule';
import { type Source, type SourceId, sources } from './sources';

/** In the order of a hire. */
export const stages = [
  'before-contact',
  'first-contact',
  'live-interview',
  'before-contract',
  'payment',
  'onboarding',
  'ongoing',
  'if-you-suspect',
] as const;
export type StageId = (typeof stages)[number];

/** The same for everyone. Without sources: a step of our own. */
const base = {
  'before-contact': {
    'decide-access': ['allianceSummary'],
    'read-profile': ['itWorkers'],
    'look-up-licence': ['licences'],
    'compare-applications': ['fbiExtortion'],
  },
  'first-contact': {
    'stay-on-site': ['upworkContact', 'fiverrContact'],
    'ask-neutrally': ['oneProcess'],
    'confirm-past': ['itWorkers'],
    'say-what-is-standard': ['otherWays'],
  },
  'live-interview': {
    'talk-live': ['fbiAdditional'],
    'ask-place-and-projects': ['fbiThreats'],
    'check-live-video': ['allianceTechniques'],
    'own-environment': ['itWorkers'],
  },
  'before-contract': {
    'check-identity': ['identity'],
    'clear-copies': ['itWorkers'],
    'agency-checks': ['fbiHelpers'],
    'meet-in-person': ['inPerson'],
    'put-in-contract': ['upworkAccounts'],
  },
  payment: {
    'pay-contracted-name': ['itWorkers'],
    'pay-by-milestones': ['itWorkers'],
    'new-payee-new-check': ['payee'],
  },
  onboarding: {
    'send-to-confirmed-address': ['itWorkers', 'shipping'],
    'manage-device': ['devices'],
    'few-rights': ['allianceSummary'],
  },
  ongoing: {
    'review-work': ['allianceMitigating'],
    'keep-meeting': ['fbiExtortion', 'itWorkers'],
    'check-after-change': ['playbook'],
  },
  'if-you-suspect': {
    'do-not-accuse': ['interview'],
    'security-and-legal': ['allianceMitigating'],
    'keep-records': ['allianceMitigating'],
    'chance-to-explain': [],
  },
} as const satisfies Record<StageId, Record<string, readonly SourceId[]>>;

type IdsOf<T> = T extends unknown ? keyof T : never;
export type BaseStepId = IdsOf<(typeof base)[StageId]>;

/** Why a rule has a step of its own: it was flagged on this page, or could not be checked there. */
export type StepReason = 'flagged' | 'unchecked';
export type BaseStep = { id: BaseStepId; stage: StageId; sources: readonly Source[] };
export type RuleStep = { id: `${StepReason}.${string}`; stage: StageId; rule: string; reason: StepReason };
export type Step = BaseStep | RuleStep;

export const baseSteps: readonly BaseStep[] = stages.flatMap((stage) =>
  Object.entries<readonly SourceId[]>(base[stage]).map(([id, named]) => ({
    id: id as BaseStepId,
    stage,
    sources: named.map((name) => sources[name]),
  })),
);

/** What a report says of one rule, as far as a step needs it. */
export type Judged = { rule: string; kind: Kind; outcome: 'flagged' | 'clear' | 'unknown' | 'not-applicable' };

/**
 * The steps for one report, stage by stage: the base list, and after it in its stage one for each finding and each
 * rule that could not be checked, in the order of the catalogue. What is only good to know has one beside others. A
 * step that was ticked stays where the report no longer has it.
 */
export function stepsFor(findings: readonly Judged[], ticks: Readonly<Record<string, unknown>> = {}): Step[] {
  const own = ruleSteps(findings, Object.keys(ticks));
  return stages.flatMap((stage) => [
    ...baseSteps.filter((step) => step.stage === stage),
    ...own.filter((step) => step.stage === stage),
  ]);
}

function ruleSteps(findings: readonly Judged[], ticked: readonly string[]): RuleStep[] {
  const isAsked = findings.some(({ kind, outcome }) => outcome === 'flagged' && kind !== 'context');
  const steps = findings.flatMap(({ rule, kind, outcome }): RuleStep[] => {
    if (outcome === 'unknown') return [ruleStep(rule, 'unchecked')];
    return outcome === 'flagged' && (isAsked || kind !== 'context') ? [ruleStep(rule, 'flagged')] : [];
  });
  const earlier = ticked.filter((id) => !steps.some((step) => step.id === id)).flatMap(asRuleStep);
  return [...steps, ...earlier].sort(byCatalogue);
}

function asRuleStep(id: string): RuleStep[] {
  const [, reason, rule] = /^(flagged|unchecked)\.(.+)$/.exec(id) ?? [];
  return rule ? [ruleStep(rule, reason as StepReason)] : [];
}

/** Asked at the first contact; looked at by the user's own eyes before it. Another reason is another step. */
const ruleStep = (rule: string, reason: StepReason): RuleStep => ({
  id: `${reason}.${rule}`,
  stage: reason === 'flagged' ? 'first-contact' : 'before-contact',
  rule,
  reason,
});

const places = new Map(catalogue.map(({ id }, place) => [id, place]));
/** The user's own rules come last, by their ids. */
const placeOf = (rule: string) => places.get(rule) ?? catalogue.length;

const byCatalogue = (one: RuleStep, other: RuleStep) =>
  placeOf(one.rule) - placeOf(other.rule) || (one.id < other.id ? -1 : Number(one.id > other.id));

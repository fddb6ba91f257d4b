import { describe, expect, it } from 'vitest';
import { assess, type Finding } from '../../src/engine/assess';
import type { FactName } from '../../src/profile/facts';
import type { Fact, Facts } from '../../src/profile/profile';
import type { Sentence } from '../../src/profile/sentence';
import type { SiteId } from '../../src/profile/site-ids';
import type { ActiveRule, Rule } from '../../src/rules/rule';
import { write } from '../../src/words';

/** The moment at which all cases are judged. */
export const now = Date.parse('2026-01-15T12:00:00Z');

/** Plain values; `null`: proven absent; 'unreadable' where a fact could not be read. */
export type Plain = { [N in FactName]?: unknown };

/** What is judged, and what should come of it. A case is one line. */
export type Case = [what: string, facts: Plain, outcome: Finding['outcome'], site?: SiteId];

export const unreadable = Symbol('unreadable');

/** A fact of which more is folded up or cut off. */
export const partOf = (value: unknown): unknown => ({ [part]: value });
const part = Symbol('part');

const quoteOf = (value: unknown) =>
  typeof value === 'object' && value !== null ? Object.values(value).join(', ') : String(value);

function factOf(value: unknown): Fact<unknown> {
  if (value === unreadable) return { state: 'unreadable', why: 'missing' };
  if (typeof value === 'object' && value !== null && part in value)
    return { ...factOf(value[part]), partial: true } as Fact<unknown>;
  if (value === null) return { state: 'absent', sources: [{ selector: 'section', quote: 'Section' }] };
  const sources = [value].flat().map((one) => ({ selector: 'p', quote: quoteOf(one).replace(/\s+/g, ' ') }));
  return { state: 'read', value, sources };
}

export const factsFrom = (plain: Plain): Facts =>
  Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, factOf(value)])) as Facts;

/** A rule as it runs before the user has chosen any limit. */
export const byDefault = (rule: Rule): ActiveRule => ({
  rule,
  thresholds: Object.fromEntries(Object.entries(rule.thresholds).map(([name, { default: value }]) => [name, value])),
});

type Says = { message?: Sentence; reason?: Sentence };

/** What a finding says as a user reads it, in English. */
export function inWords<F extends Says>({ message, reason, ...rest }: F) {
  const words = { ...(message && { message: write(message) }), ...(reason && { reason: write(reason) }) };
  return { ...rest, ...words } as Omit<F, keyof Says> & { message?: string; reason?: string };
}

/** The finding of one rule on one profile, with the defaults of its thresholds or others. */
export function judge(rule: Rule, plain: Plain, site: SiteId = 'upwork', thresholds: Record<string, number> = {}) {
  const { thresholds: defaults } = byDefault(rule);
  const profile = { site, profileId: 'case', url: '', readAt: new Date(now).toISOString(), facts: factsFrom(plain) };
  const [finding] = assess([{ rule, thresholds: { ...defaults, ...thresholds } }], profile, now).findings;
  return inWords(finding as Finding);
}

/** A table of cases for one rule; every outcome that the rule can have should be in it. */
export function describeRule(rule: Rule, cases: Case[]): void {
  describe(rule.id, () => {
    it.each(cases)('%s', (_, facts, outcome, site) => {
      const finding = judge(rule, facts, site);
      expect(finding.outcome, finding.reason ?? finding.message).toBe(outcome);
      if (outcome !== 'flagged') return;
      expect(finding.message).toMatch(/^[A-Z][^{}]*[.)]$/);
      expect(finding.evidence.length).toBeGreaterThan(0);
    });
  });
}

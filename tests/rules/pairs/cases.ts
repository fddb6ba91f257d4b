import { describe, expect, it } from 'vitest';
import { compare, isLinked, type PairFinding } from '../../../src/comparing/compare';
import { type Traits, traitsOf } from '../../../src/comparing/traits';
import { completed } from '../../../src/profile/sentence';
import type { SiteId } from '../../../src/profile/site-ids';
import type { PairRule } from '../../../src/rules/pairs/pair';
import { factsFrom, inWords, type Plain } from '../cases';

/** A page in a case: plain values of facts, and where and when it was read. */
export type Page = Plain & { at?: string; picture?: string; site?: SiteId; id?: string; url?: string };

/** Two pages, and what should come of it. `said`: the user says that both are of one person. */
export type Case = [what: string, one: Page, other: Page, outcome: PairFinding['outcome'], said?: 'said'];

const traits = (page: Page, id: string, defaultSite: SiteId): Traits => {
  const {
    at = '2026-01-15T12:00:00Z',
    picture,
    site = defaultSite,
    id: profileId = id,
    url = `https://a.example/${id}`,
  } = page;
  const { at: _, picture: __, site: ___, id: ____, url: _____, ...plain } = page;
  return traitsOf({ site, profileId, url, readAt: at, facts: factsFrom(plain) }, picture);
};

/** The finding of one rule on two pages, and the words of the first that it points to. */
export function judgePair(
  rule: PairRule,
  [one, other]: [Page, Page],
  said = false,
  limits: Record<string, number> = {},
) {
  const [own, others] = [traits(one, 'one', 'upwork'), traits(other, 'other', 'freelancer')];
  const defaults = Object.entries(rule.thresholds).map(([name, { default: value }]) => [name, value]);
  const thresholds = { ...Object.fromEntries(defaults), ...limits };
  const isOnePerson = said || isLinked(own.plain, others.plain);
  const [finding] = compare([{ rule, thresholds }], { one: own.plain, other: others.plain, isOnePerson });
  const { message, ...rest } = finding as PairFinding;
  // As the popup completes it.
  const whole = message && completed(message, { page: 'a', added: '2 January' });
  return { ...inWords({ ...rest, ...(whole && { message: whole }) }), quotes: (finding?.words ?? []).map(own.quote) };
}

/** A table of cases for one rule; each holds in both directions. */
export function describePairRule(rule: PairRule, cases: Case[]): void {
  describe(rule.id, () => {
    it.each(cases)('%s', (_, one, other, outcome, said) => {
      for (const pair of [
        [one, other],
        [other, one],
      ] as [Page, Page][]) {
        const finding = judgePair(rule, pair, said === 'said');
        expect(finding.outcome, finding.reason ?? finding.message).toBe(outcome);
        if (outcome === 'flagged')
          expect(finding.message).toMatch(/^This page and “a” \(added 2 January\) [^{}]*[^.]\.$/);
      }
    });
  });
}

/** Names that nobody has. */
export const tamsel = { displayName: 'Tamsel Orrigade' };
export const brindle = { displayName: 'Brindle Quoyle' };

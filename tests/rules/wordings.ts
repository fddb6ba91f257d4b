import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/rules/rule';
import { judge } from './cases';

export type Wordings = { flagged: string[]; clear: string[] };

const outcomeOf = (rule: Rule, bio: string) => judge(rule, { bio }).outcome;

/** Texts that the rule was made with: each has its one right outcome. */
export function describeWordings(rule: Rule, ...tables: Wordings[]): void {
  describe(`${rule.id}, wordings`, () => {
    it.each(tables.flatMap(({ flagged }) => flagged))('flags %j', (bio) => {
      expect(outcomeOf(rule, bio)).toBe('flagged');
    });
    it.each(tables.flatMap(({ clear }) => clear))('leaves alone %j', (bio) => {
      expect(outcomeOf(rule, bio)).toBe('clear');
    });
  });
}

/** Texts that were kept away while it was made: so many of them it flagged when they were first looked at. */
export function describeHeldBack(rule: Rule, { flagged, clear }: Wordings, found: number): void {
  describe(`${rule.id}, texts held back`, () => {
    it(`flags at least ${found} of ${flagged.length}`, () => {
      expect(flagged.filter((bio) => outcomeOf(rule, bio) === 'flagged').length).toBeGreaterThanOrEqual(found);
    });
    it('leaves all of the others alone', () => {
      expect(clear.filter((bio) => outcomeOf(rule, bio) !== 'clear')).toEqual([]);
    });
  });
}

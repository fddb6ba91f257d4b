import type { PairFinding } from '../../comparing/compare';
import type { Comparison } from '../../comparing/comparisons';
import type { DismissedReasons } from '../../engine/summary';
import type { Dismissable } from '../../reviews/dismissals';

/** What the user puts aside: this finding, between these two pages, while it rests on these words. */
export const pairDismissable = ({ couple, rests }: Comparison, rule: string): Dismissable => ({
  site: 'pair',
  profileId: couple,
  rule,
  quotes: rests[rule] ?? [],
});

const flagged = ({ findings }: Comparison) => findings.filter(({ outcome }) => outcome === 'flagged');

export const dismissablesOf = (comparison: Comparison): Dismissable[] =>
  flagged(comparison).map(({ rule }) => pairDismissable(comparison, rule));

/** What was found and is not put aside. */
export const openFindings = (comparison: Comparison, dismissed: DismissedReasons = {}): PairFinding[] =>
  flagged(comparison).filter(({ rule }) => !Object.hasOwn(dismissed, rule));

/** What was found and is put aside. */
export const dismissedFindings = (comparison: Comparison, dismissed: DismissedReasons): PairFinding[] =>
  flagged(comparison).filter(({ rule }) => Object.hasOwn(dismissed, rule));

/** Where a finding beside a page stands, and the button that brings it back. */
export const pairCardId = ({ page }: Comparison, rule: string): string => `pair-${rule}-${page.sketch.key}`;
export const pairUndoId = ({ page }: Comparison, rule: string): string => `undo-${rule}-${page.sketch.key}`;

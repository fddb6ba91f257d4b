import { own, pairs } from 'virtual:catalogue';
import type { Rule, Threshold } from './rule';

/**
 * What is known of a rule without running it. The checks bring their word lists and the tables of places along; who only
 * shows or switches rules does without them. Made of the rules themselves at build (`scripts/catalogue-build.ts`).
 */
export type Described = Pick<
  Rule,
  'id' | 'kind' | 'group' | 'on' | 'needs' | 'uses' | 'marketplacesOnly' | 'thresholds'
>;
export type DescribedPair = Pick<Described, 'id' | 'kind' | 'group' | 'on'> & { thresholds: Record<string, Threshold> };

export const catalogue: readonly Described[] = own;
/** Those across two pages. */
export const pairCatalogue: readonly DescribedPair[] = pairs;

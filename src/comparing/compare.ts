import { type Sentence, say } from '../profile/sentence';
import { isMarketplace } from '../profile/site-ids';
import type { Sketch } from '../profile/sketch';
import type { ActivePairRule, PairOutcome, PairRule, Pointer } from '../rules/pairs/pair';

/** `isOnePerson`: one page lists the other as its own, or the user says so. Never because they are alike. */
export type Pair = { one: Sketch; other: Sketch; isOnePerson: boolean };

export type PairFinding = {
  rule: string;
  outcome: PairOutcome['outcome'] | 'not-applicable';
  /** What the two pages share or where they differ, where it is flagged; to be completed as `PairOutcome` says. */
  message?: Sentence;
  reason?: Sentence;
  words?: Pointer[];
};

/** Judges two pages by every rule about pages that is on. Pure. */
export const compare = (rules: readonly ActivePairRule[], pair: Pair): PairFinding[] =>
  rules.filter(({ rule }) => rule.between !== 'two-proposals').map((active) => judge(active, pair));

function judge(active: ActivePairRule, pair: Pair): PairFinding {
  const obstacle = obstacleFor(active.rule, pair);
  return obstacle ? { rule: active.rule.id, ...obstacle } : findingOf(active, pair);
}

/** What a rule says of a pair that it applies to. */
export function findingOf(
  { rule, thresholds }: ActivePairRule,
  { one, other }: Pick<Pair, 'one' | 'other'>,
): PairFinding {
  try {
    return { rule: rule.id, ...rule.check({ one, other, thresholds }) };
  } catch {
    return { rule: rule.id, outcome: 'unknown', reason: say('compare.failed') };
  }
}

type Obstacle = Pick<PairFinding, 'outcome' | 'reason'>;

function obstacleFor({ between }: PairRule, { one, other, isOnePerson }: Pair): Obstacle | undefined {
  if (between === 'one-person') {
    return isOnePerson ? undefined : { outcome: 'not-applicable', reason: say('compare.notOnePerson') };
  }
  if (isOnePerson || isMentioned(one, other))
    return {
      outcome: 'not-applicable',
      reason: say('compare.onePerson'),
    };
  // Which agency it is the pages do not say in a way that can be compared.
  if (one.isAgency && other.isAgency) {
    return {
      outcome: 'unknown',
      reason: say('compare.agencies'),
    };
  }
  return differing(one, other);
}

/** @returns nothing where the two pages are under different names. */
function differing(one: Sketch, other: Sketch): Obstacle | undefined {
  const areNamed = one.name?.parts.length && other.name?.parts.length && one.name.writing === other.name.writing;
  if (areNamed) {
    const isShared = one.name?.parts.some((part) => other.name?.parts.includes(part));
    return isShared ? { outcome: 'clear' } : undefined;
  }
  // A marketplace gives each person one account; on two sites, or elsewhere, both may well be one person's.
  if (one.site === other.site && isMarketplace(one.site)) return undefined;
  return { outcome: 'unknown', reason: say('compare.names') };
}

/** Does one page list the other as the person's own? */
export const isLinked = (one: Sketch, other: Sketch): boolean => has(one.links, other) || has(other.links, one);

/** Does the text of one page name the other? That may be the person's own, or somebody else's that they praise. */
const isMentioned = (one: Sketch, other: Sketch) => has(one.mentions, other) || has(other.mentions, one);

const has = (links: string[] | undefined, { address }: Sketch) => links?.includes(address) ?? false;

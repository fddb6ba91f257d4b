import type { ActivePairRule } from '../rules/pairs/pair';
import { compare, isLinked, type PairFinding } from './compare';
import type { Compared, ComparedPage } from './pages';
import { coupleId, restsOn } from './rests-on';
import { sketchOf } from './sketch';
import type { Traits } from './traits';

/** The open page beside one that was added. */
export type Comparison = {
  page: ComparedPage;
  /** One of the two lists the other as the person's own. */
  isLinked: boolean;
  /** The user says that both are of the same person. */
  isSaid: boolean;
  findings: PairFinding[];
  /** The name of the two pages, and by rule what each finding rests on: the same whichever of the two is open. */
  couple: string;
  rests: Record<string, string[]>;
};

/** `key`: of the open page. `added`: what is kept of it, if it was added. */
export type Comparisons = { key: string; added: ComparedPage | undefined; others: Comparison[] };

/** Compares the open page with each that is kept, and keeps nothing of it. */
export async function comparisonsOf(
  { plain }: Traits,
  { salt, pages }: Compared,
  rules: readonly ActivePairRule[],
): Promise<Comparisons> {
  const one = await sketchOf(plain, salt);
  const added = pages.find(({ sketch }) => sketch.key === one.key);
  const others = pages
    .filter(({ sketch }) => sketch.key !== one.key)
    .map((page) => {
      const linked = isLinked(one, page.sketch);
      const isSaid = page.same.includes(one.key) || (added?.same.includes(page.sketch.key) ?? false);
      const pair = { one, other: page.sketch, isOnePerson: linked || isSaid };
      const findings = compare(rules, pair);
      const flagged = findings.filter(({ outcome }) => outcome === 'flagged');
      const rests = Object.fromEntries(flagged.map((finding) => [finding.rule, restsOn(finding, pair)]));
      return { page, isLinked: linked, isSaid, findings, couple: coupleId(one, page.sketch), rests };
    });
  return { key: one.key, added, others };
}

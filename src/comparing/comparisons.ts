import type { ActivePairRule } from '../rules/pairs/pair';
import { compare, isLinked, type PairFinding } from './compare';
import type { Compared, ComparedPage } from './pages';
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
      const findings = compare(rules, { one, other: page.sketch, isOnePerson: linked || isSaid });
      return { page, isLinked: linked, isSaid, findings };
    });
  return { key: one.key, added, others };
}

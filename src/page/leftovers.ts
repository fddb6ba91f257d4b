import type { FactName } from '../profile/facts';
import type { PageState } from '../profile/page-state';
import type { Fact } from '../profile/profile';
import { rootOf } from '../sites/reading/dom';
import { ticking } from './freshness';
import { locate } from './locate';

/**
 * The nodes in which the words of a profile stood that was left. Words that still stand in the very same node, and did
 * not change since the move, are that person's, however long they stay.
 */
export class Leftovers {
  #untouched = new WeakSet<Node>();
  #ever = new WeakSet<Node>();

  remember(state: PageState | undefined): void {
    if (state?.kind !== 'profile') return;
    for (const node of Object.values(state.profile.facts).flatMap(nodesOf)) {
      this.#untouched.add(node);
      this.#ever.add(node);
    }
  }

  /** What the page writes anew in a node is no leftover. */
  release(records: readonly MutationRecord[]): void {
    for (const { type, target } of records) if (type === 'characterData') this.#untouched.delete(target);
  }

  holds = (name: FactName, fact: Fact<unknown>): boolean => {
    const nodes = ticking.includes(name) ? this.#ever : this.#untouched;
    return nodesOf(fact).some((node) => nodes.has(node));
  };
}

function nodesOf(fact: Fact<unknown>): Node[] {
  if (fact.state === 'unreadable') return [];
  return fact.sources.flatMap((source) => locate(rootOf(document), source)?.start.node ?? []);
}

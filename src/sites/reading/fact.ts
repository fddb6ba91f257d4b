import type { Fact, UnreadableReason } from '../../profile/profile';

export const unreadable = (why: UnreadableReason): Fact<never> => ({ state: 'unreadable', why });

export const mapFact = <A, B>(fact: Fact<A>, change: (value: A) => B): Fact<B> =>
  fact.state === 'read' ? { ...fact, value: change(fact.value) } : fact;

import type { FactName } from '../profile/facts';
import type { Facts } from '../profile/profile';
import { clear, type Evidence, flagged, type Outcome } from './rule';

/** Is there, provably, nothing where this fact would stand? Its place is the evidence. */
export function judgeMissing(facts: Facts, name: FactName, message: string): Outcome {
  const fact = facts[name];
  if (fact?.state !== 'absent') return clear;
  const evidence: Evidence[] = fact.sources.map((source) => ({ fact: name, source }));
  return flagged(message, evidence);
}

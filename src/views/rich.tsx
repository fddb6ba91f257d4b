import { isValidElement, type VNode } from 'preact';
import type { Value } from '../profile/sentence';
import { type Key, t, written } from '../words';

/** `of`: the key of a sentence; `values`: what stands in it, text or an element of the page. */
type Props = { of: Key; values: Record<string, Value | VNode> };

/** A sentence with elements inside, which each language puts where they belong. */
export function Rich({ of: key, values }: Props) {
  // Every second part is the name of a value.
  const parts = t(key).split(/\{(\w+)\}/);
  return <>{parts.map((part, i) => (i % 2 ? shown(values[part]) : part))}</>;
}

/** A name may be written in another direction than the sentence, which must not turn what stands beside it. */
function shown(value: Value | VNode | undefined) {
  if (value === undefined || isElement(value)) return value;
  return typeof value === 'string' ? <bdi>{value}</bdi> : written(value);
}

const isElement = (value: Value | VNode): value is VNode => typeof value === 'object' && isValidElement(value);

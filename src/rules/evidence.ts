import type { FactName } from '../profile/facts';
import type { Fact } from '../profile/profile';
import type { Evidence } from './rule';

const context = 32;

/** The characters from `start` to `end` of a text on the page, with their place: its source, narrowed to them. */
export function quoteFrom(
  fact: Fact<string> & { state: 'read' },
  name: FactName,
  start: number,
  end: number,
): Evidence {
  const source = fact.sources[0] ?? { selector: '', quote: '' };
  const line = fact.value.replaceAll('\n', ' ');
  const prefix = ((source.prefix ?? '') + line.slice(0, start)).slice(-context).replace(/^[\udc00-\udfff]/, '');
  const suffix = (line.slice(end) + (source.suffix ?? '')).slice(0, context).replace(/[\ud800-\udbff]$/, '');
  const { selector } = source;
  const quote = line.slice(start, end);
  return { fact: name, source: { selector, quote, ...(prefix && { prefix }), ...(suffix && { suffix }) } };
}

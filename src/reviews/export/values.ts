import type { FactName } from '../../profile/facts';
import type { KeptFact } from '../snapshot';
import type { Words } from '../words';

/** A fact as a line, and the lines of its entries where it is a list. */
export type Lines = { line: string; entries: string[] };

export function factLines(name: FactName, fact: KeptFact<unknown>, words: Words): Lines {
  const label = words(`export.facts.${name}`);
  if (fact.state !== 'read') return { line: words('export.value', label, words(`export.${fact.state}`)), entries: [] };
  const { value } = fact;
  const shown = Array.isArray(value) ? words('export.entries', value.length) : valueInWords(name, value, words);
  const whole = fact.partial ? words('export.partial', shown) : shown;
  const entries = Array.isArray(value) ? value.map((entry) => valueInWords(name, entry, words)) : [];
  return { line: words('export.value', label, whole), entries };
}

/** A value, or one entry of a list, on one line. */
export function valueInWords(name: FactName, value: unknown, words: Words): string {
  if (typeof value === 'boolean') return words(value ? 'export.yes' : 'export.no');
  if (name === 'utcOffset' && typeof value === 'number') return offsetInWords(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const { start, end, ...rest } = value as { start?: string; end?: string };
  const parts = Object.values(rest).map((part) => (typeof part === 'boolean' ? '' : String(part)));
  const span = start ? `${start} – ${end ?? words('export.goes-on')}` : (end ?? '');
  return [...parts, span].filter(Boolean).join(', ');
}

/** Minutes east of UTC as "UTC+05:30". */
function offsetInWords(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const digits = [hours, rest].map((part) => String(part).padStart(2, '0')).join(':');
  return `UTC${minutes < 0 ? '−' : '+'}${digits}`;
}

/** A moment (milliseconds since 1970) as "2026-01-15 12:00 UTC". */
export const momentInWords = (moment: number): string =>
  `${new Date(moment).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

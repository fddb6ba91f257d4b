import type { FactName } from '../profile/facts';
import type { KeptFact } from '../reviews/snapshot';
import { t, written } from '../words';
import { withoutInvisible } from './quote';

/** An entry of a list, or a value that is no text: what is printed of it. */
type Printed = {
  title?: string;
  company?: string;
  client?: string;
  name?: string;
  start?: string;
  end?: string;
  date?: string;
  rating?: number;
  amount?: number;
  currency?: string;
};

/** The words for what a page shows, in the reader's language; of texts and names, as they stand there. */
export function factText(fact: FactName, value: unknown): string {
  if (typeof value === 'boolean') return t(value ? 'factValue.yes' : 'factValue.no');
  if (typeof value === 'number') return fact === 'utcOffset' ? offsetText(value) : written(value);
  if (typeof value === 'string') return fact === 'memberSince' ? written({ date: value }) : withoutInvisible(value);
  if (Array.isArray(value)) return value.map((entry) => factText(fact, entry)).join('\n');
  return entryText(value as Printed);
}

function entryText({ title, company, client, name, start, end, date, rating, amount, currency }: Printed): string {
  if (amount !== undefined) return `${written(amount)} ${currency ?? ''}`.trim();
  const dates = start ? spanText(start, end) : date && written({ date });
  const stars = rating === undefined ? undefined : t('factValue.rating', { rating });
  return withoutInvisible([title ?? name, company ?? client, stars, dates].filter(Boolean).join(', '));
}

const spanText = (start: string, end: string | undefined) =>
  t('factValue.span', { start: { date: start }, end: end ? written({ date: end }) : t('factValue.now') });

/** “UTC+5:30”, of minutes east of it. */
export function offsetText(minutes: number): string {
  const [sign, total] = [minutes < 0 ? '−' : '+', Math.abs(minutes)];
  const rest = total % 60;
  return `UTC${sign}${Math.floor(total / 60)}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}

/** What is kept of a fact, or why there is nothing. */
export function keptText(fact: FactName, kept: KeptFact<unknown> | undefined): string {
  if (!kept) return t('factValue.noPlace');
  if (kept.state === 'absent') return t('factValue.absent');
  if (kept.state === 'unreadable') return t('factValue.unread');
  return factText(fact, kept.value) || t('factValue.empty');
}

import type { PracticeJob } from '../profiles';

/** "8:06 am", on a clock that is so many minutes east of UTC. */
export function clockAt(minutesEast: number): string {
  const there = new Date(Date.now() + minutesEast * 60_000);
  return new Intl.DateTimeFormat('en', { timeZone: 'UTC', hour: 'numeric', minute: '2-digit', hour12: true })
    .format(there)
    .toLowerCase();
}

/** "September 2025", or "09/2025" in figures. */
export function monthAgo(months: number, month: 'long' | '2-digit' = 'long'): string {
  const now = new Date();
  const date = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1));
  return new Intl.DateTimeFormat('en', { timeZone: 'UTC', month, year: 'numeric' }).format(date);
}

export const periodOf = ({ from, to }: PracticeJob): string =>
  `${monthAgo(from)} – ${to === undefined ? 'Present' : monthAgo(to)}`;

export const laterMonthFirst = ({ from, to = 0 }: PracticeJob): string =>
  `${monthAgo(to, '2-digit')} – ${monthAgo(from, '2-digit')}`;

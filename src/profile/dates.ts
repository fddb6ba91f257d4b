/** Months since year 0 of a date "2021", "2021-03" or "2021-03-14": the first month that it can mean, and the last. */
export function monthsOf(date: string): { first: number; last: number } {
  const [year = '', month] = date.split('-');
  const january = Number(year) * 12;
  if (!month) return { first: january, last: january + 11 };
  const only = january + Number(month) - 1;
  return { first: only, last: only };
}

/** Days since 1970 of a date: the first day that it can mean, and the last. */
export function daysOf(date: string): { first: number; last: number } {
  const [year, month, day] = date.split('-').map(Number);
  const dayOf = (...parts: [number, number, number]) => Date.UTC(...parts) / (24 * 60 * 60 * 1000);
  if (day) {
    const only = dayOf(year as number, (month as number) - 1, day);
    return { first: only, last: only };
  }
  const { first, last } = monthsOf(date);
  return { first: dayOf(year as number, first % 12, 1), last: dayOf(year as number, (last % 12) + 1, 0) };
}

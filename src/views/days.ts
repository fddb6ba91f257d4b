import { written } from '../words';

/** The day (ISO) of a moment, in the user's own time zone. `moment` in milliseconds since 1970. */
export function dayOf(moment: number): string {
  const date = new Date(moment);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The same in words: "24 November 2026". */
export const dayInWords = (moment: number): string => written({ date: dayOf(moment) });

/** A moment as a day in words. `at`: ISO time; what is none, as somebody wrote it, stays as it is. */
export const writtenDay = (at: string): string => (Number.isNaN(Date.parse(at)) ? at : dayInWords(Date.parse(at)));

import { language } from '../words';

/** 1 January 2024 was a Monday. `day`: Monday is 1. */
export const weekdayName = (day: number): string =>
  new Intl.DateTimeFormat(language(), { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));

import type { Sentence, Value, Values } from '../profile/sentence';

/** @returns the words under a key, with `{name}` where a value belongs. */
export type Lookup = (key: string) => string;

export type Writer = {
  /** The words under a key. */
  t(key: string, values?: Values): string;
  write(sentence: Sentence): string;
  /** A value by itself. */
  written(value: Value): string;
};

/** Writes in one language. `lookup('language')` is its BCP 47 tag. */
export function writerIn(lookup: Lookup): Writer {
  const language = lookup('language');
  const numbers = new Intl.NumberFormat(language);
  const lists = new Intl.ListFormat(language);
  const t = (key: string, values: Values = {}) =>
    lookup(key).replace(/\{(\w+)\}/g, (hole, name: string) => {
      const value = values[name];
      return value === undefined ? hole : written(value);
    });
  const write = ({ key, values }: Sentence) => t(key, values);
  const written = (value: Value): string => {
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return numbers.format(value);
    if ('date' in value) return writtenDate(value.date, language);
    if ('time' in value) return writtenTime(value.time, language);
    if ('list' in value) return lists.format(value.list.map(written));
    return write(value);
  };
  return { t, write, written };
}

/** A time on a clock somewhere, with its day of the week: "Tue 21:05". */
const writtenTime = (time: string, language: string): string =>
  new Intl.DateTimeFormat(language, { timeZone: 'UTC', weekday: 'short', hour: 'numeric', minute: '2-digit' }).format(
    Date.parse(`${time}Z`),
  );

/** As precise as it is: "2021", "March 2021", "14 March 2021". */
function writtenDate(date: string, language: string): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return String(year);
  const format = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
  });
  return format.format(Date.UTC(year, month - 1, day ?? 1));
}

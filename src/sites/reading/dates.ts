const months = 'january february march april may june july august september october november december'.split(' ');

const name =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|' +
  'nov(?:ember)?|dec(?:ember)?';
const month = String.raw`(?:${name})\.?`;
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?\.?`;
const year = String.raw`(?:19|20)\d{2}`;

/** Every form of a date that `parseDate` looks at, for use inside a longer expression with the flags `iu`. */
export const dateForm =
  String.raw`(?<![\p{L}\d])(?:${month}\s+${day},?\s+${year}|${day}\s+${month},?\s+${year}|${month},?\s+${year}|` +
  String.raw`${year}-\d{2}(?:-\d{2})?|(?:\d{1,2}[/.])?\d{1,2}[/.]${year}|${year})(?![\p{L}\d])`;

type Parts = { year: string; month?: string; day?: string };

const forms = [
  /^(?<year>\d{4})(-(?<month>\d{2})(-(?<day>\d{2})(T[\d:.]+(Z|[+-][\d:]+))?)?)?$/,
  /^(?<month>\p{L}+)\.?\s+(?<day>\d{1,2})(st|nd|rd|th)?,?\s+(?<year>\d{4})$/u,
  /^(?<day>\d{1,2})(st|nd|rd|th)?\.?\s+(?<month>\p{L}+)\.?,?\s+(?<year>\d{4})$/u,
  /^(?<month>\p{L}+)\.?,?\s+(?<year>\d{4})$/u,
  /^(?<month>\d{1,2})[/.](?<year>\d{4})$/,
];

/**
 * A date as precise as it is written: "2014", "2014-11" or "2014-03-11". English months and ISO.
 * @returns nothing for other words, and for "03/04/2023", which means two different days.
 */
export function parseDate(words: string): string | undefined {
  const written = words.trim();
  for (const form of forms) {
    const parts = form.exec(written)?.groups as Parts | undefined;
    if (parts) return toIso(parts);
  }
  return undefined;
}

function toIso({ year, month, day }: Parts): string | undefined {
  if (!/^(19|20)\d{2}$/.test(year)) return undefined;
  if (month === undefined) return year;
  const number = monthOf(month);
  if (!number) return undefined;
  const start = `${year}-${String(number).padStart(2, '0')}`;
  if (day === undefined) return start;
  const isReal = Number(day) >= 1 && Number(day) <= daysIn(Number(year), number);
  return isReal ? `${start}-${day.padStart(2, '0')}` : undefined;
}

function monthOf(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word) >= 1 && Number(word) <= 12 ? Number(word) : undefined;
  const index = word.length < 3 ? -1 : months.findIndex((month) => month.startsWith(word.toLowerCase()));
  return index < 0 ? undefined : index + 1;
}

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The date in the group `date` of a match. */
export const dateIn = ({ groups }: RegExpExecArray): string | undefined => parseDate(groups?.date ?? '');

/** `from` and `to`: where the words of the period begin and end. No `end`: they say that it goes on. */
export type Period = { start: string; end?: string; from: number; to: number };

const period = new RegExp(
  String.raw`(?<start>${dateForm})\s*(?:[-–—]|to|until)\s*` +
    String.raw`(?:(?<end>${dateForm})|(?:present|current|now|today|ongoing)(?!\p{L}))`,
  'iu',
);

/** The first period in these words: "Nov 2014 - Present", "2018-2022", "Mar 2014 – Aug 2016 (2 years, 5 months)". */
export function parsePeriod(words: string): Period | undefined {
  const match = period.exec(words);
  const start = match?.groups?.start && parseDate(match.groups.start);
  const end = match?.groups?.end && parseDate(match.groups.end);
  if (!match || !start || (match.groups?.end && !end)) return undefined;
  return { start, ...(end && { end }), from: match.index, to: match.index + match[0].length };
}

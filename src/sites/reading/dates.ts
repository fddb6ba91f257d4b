/** The names of the months in English, Spanish, Portuguese, French and German, whole and as they are cut short. */
const months = [
  'january jan enero ene janeiro janvier janv januar jänner',
  'february feb febrero fevereiro fev février févr fév februar',
  'march mar marzo março mars märz mär mrz',
  'april apr abril abr avril avr',
  'may mayo maio mai',
  'june jun junio junho juin juni',
  'july jul julio julho juillet juil juli',
  'august aug agosto août ago',
  'september sept sep septiembre setiembre setembro septembre set',
  'october oct octubre outubro octobre oktober okt out',
  'november nov noviembre novembro novembre',
  'december dec diciembre dic dezembro dezember dez décembre déc',
].map((names) => names.split(' '));

/** "Rolled out 2014" is English: these are months only where a dot or "de" follows. */
const doubtful = ['ago', 'set', 'out'];

const names = months.flat().filter((word) => !doubtful.includes(word));
const month = String.raw`(?:${names.sort((one, other) => other.length - one.length).join('|')}|(?:${doubtful.join('|')})(?=\.|\s+de\s))`;
/** Said in full, because the flag `u` that knows letters makes a list of months ten times as slow to start. */
const letter = String.raw`A-Za-z\u00c0-\u024f\uac00-\ud7a3`;
const day = String.raw`\d{1,2}(?=\D)(?:st|nd|rd|th|er|º)?\.?`;
const year = String.raw`(?:19|20)\d{2}`;
/** How long it was may follow a year with no space between: "Jun 20212 years". */
const lasting = String.raw`(?!\d{1,2}\s?(?:yr|year|mo|ann?[ée]|año|ano|mes|mês|mois|jahr|monat))`;
const of = String.raw`(?:\s+del?\s+|,?\s+)`;
const korean = String.raw`${year}년(?:\s*\d{1,2}월(?:\s*\d{1,2}일)?)?`;

/** Every form of a date that `parseDate` looks at, for use inside a longer expression with the flag `i`. */
export const dateForm =
  String.raw`(?<![${letter}\d])(?:${month}\.?\s+${day},?\s+${year}|${day}${of}${month}\.?${of}${year}|` +
  String.raw`${month}\.?${of}${year}|${korean}|${year}-\d{2}(?:-\d{2})?|(?:\d{1,2}[/.])?\d{1,2}[/.]${year}|(?<!${month}\.?${of})${year})(?![${letter}]|${lasting}\d)`;

type Parts = { year: string; month?: string; day?: string };

const forms = [
  /^(?<year>\d{4})(-(?<month>\d{2})(-(?<day>\d{2})(T[\d:.]+(Z|[+-][\d:]+))?)?)?$/,
  /^(?<year>\d{4})년(\s*(?<month>\d{1,2})월(\s*(?<day>\d{1,2})일)?)?$/,
  new RegExp(String.raw`^(?<month>${month})\.?\s+(?<day>\d{1,2})(st|nd|rd|th)?,?\s+(?<year>\d{4})$`, 'iu'),
  new RegExp(String.raw`^(?<day>\d{1,2})(st|nd|rd|th|er|º)?\.?${of}(?<month>${month})\.?${of}(?<year>\d{4})$`, 'iu'),
  new RegExp(String.raw`^(?<month>${month})\.?${of}(?<year>\d{4})$`, 'iu'),
  /^(?<month>\d{1,2})[/.](?<year>\d{4})$/,
];

/**
 * A date as precise as it is written: "2014", "2014-11" or "2014-03-11". ISO, or with a month in one of our languages.
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
  const index = months.findIndex((names) => names.includes(word.toLowerCase()));
  return index < 0 ? undefined : index + 1;
}

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The date in the group `date` of a match. */
export const dateIn = ({ groups }: RegExpExecArray): string | undefined => parseDate(groups?.date ?? '');

/** `from` and `to`: where the words of the period begin and end. No `end`: they say that it goes on. */
export type Period = { start: string; end?: string; from: number; to: number };

const goesOn =
  'present|current|now|today|ongoing|(?:la )?actualidad|actualmente|presente|hoy|atual|atualmente|(?:o )?momento|hoje|' +
  "aujourd['’]hui|présent|actuel|ce jour|heute|jetzt|aktuell|현재";

const period = new RegExp(
  String.raw`(?<start>${dateForm})\s*(?:[-–—~]|(?:to|until|a|al|hasta|até|à|au|bis)(?![${letter}]))\s*` +
    `(?:(?<end>${dateForm})|(?:${goesOn})(?![${letter}]))`,
  'i',
);

export const anyYear = new RegExp(year);

/** The first period in these words: "Nov 2014 - Present", "2018-2022", "Mar 2014 – Aug 2016 (2 years, 5 months)". */
export function parsePeriod(words: string): Period | undefined {
  // Most words have no year, and all forms of a date are long to try.
  if (!anyYear.test(words)) return undefined;
  const match = period.exec(words);
  const start = match?.groups?.start && parseDate(match.groups.start);
  const end = match?.groups?.end && parseDate(match.groups.end);
  if (!match || !start || (match.groups?.end && !end)) return undefined;
  return { start, ...(end && { end }), from: match.index, to: match.index + match[0].length };
}

/** What a freelancer has typed or pasted. */
export type Words = Record<Field, string>;
export type Field = 'headline' | 'bio' | 'location' | 'localTime' | 'memberSince';

export const noWords: Words = { headline: '', bio: '', location: '', localTime: '', memberSince: '' };

/** Why they cannot be checked. */
export function problemIn(words: Words): 'empty' | 'date' | undefined {
  if (Object.values(words).every((typed) => !typed.trim())) return 'empty';
  const since = words.memberSince.trim();
  return since && !isDate(since) ? 'date' : undefined;
}

/** As the facts have it: a year, or with the month, or with the day as well. */
const isDate = (typed: string) => /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(typed);

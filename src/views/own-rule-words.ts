import { isExpired, type numberFacts, type OwnRule, type textFacts } from '../rules/own-rule';
import { withoutInvisible } from './quote';

/** The parts of a page as a person would name them. */
export const partNames: Record<(typeof textFacts)[number], string> = {
  headline: 'Headline',
  bio: 'Profile text',
  links: 'Links',
  employment: 'Employment',
};

export const numberNames: Record<(typeof numberFacts)[number], string> = {
  reviews: 'Number of reviews',
  completedJobs: 'Number of jobs',
  totalHours: 'Number of hours',
  portfolio: 'Number of work samples',
  certifications: 'Number of certificates',
  followers: 'Number of followers',
};

/** "“night shift”, “on call” in: headline, links." */
export function looksInWords({ looks }: OwnRule): string {
  if (looks.for === 'words') {
    const parts = looks.in.map((part) => partNames[part].toLowerCase()).join(', ');
    return `Looks for ${looks.phrases.map((phrase) => `“${withoutInvisible(phrase)}”`).join(', ')} in: ${parts}.`;
  }
  if (looks.for === 'number') return `${numberNames[looks.of]} is ${looks.is} ${looks.than}.`;
  return `The account started ${looks.is === 'within' ? 'less' : 'more'} than ${looks.days} days ago.`;
}

/** @returns nothing where the rule has no last day. */
export function expiryInWords(rule: OwnRule, now: number): string | undefined {
  if (!rule.expires) return undefined;
  const date = dayInWords(rule.expires);
  return isExpired(rule, now) ? `Its time is over: it was used until ${date}.` : `Used until ${date}.`;
}

/** "31 December 2026", from an ISO day. */
export const dayInWords = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

/** ISO day in UTC, as the last day of a rule is counted. */
export const todayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);

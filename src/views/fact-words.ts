import type { FactName } from '../profile/facts';

/** The facts as a person would name them. */
export const factNamesInWords: Record<FactName, string> = {
  headline: 'headline',
  bio: 'text',
  location: 'location',
  localTime: 'clock',
  utcOffset: 'difference from world time',
  memberSince: 'start of the account',
  employment: 'employment',
  education: 'education',
  certifications: 'certificates',
  portfolio: 'portfolio',
  reviews: 'number of reviews',
  completedJobs: 'number of jobs',
  totalHours: 'number of hours',
  hourlyRate: 'hourly rate',
  identityBadge: 'identity badge',
  videoIntroduction: 'video introduction',
  photo: 'photo',
  links: 'links',
};

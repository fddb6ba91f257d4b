import { accountSharingOffer } from './account-sharing-offer';
import { activityHoursConflict } from './activity-hours-conflict';
import { concurrentFullTimeRoles } from './concurrent-full-time-roles';
import { dormantThenActive } from './dormant-then-active';
import { experienceExceedsHistory } from './experience-exceeds-history';
import { impossibleDates } from './impossible-dates';
import { locationConflictInProfile } from './location-conflict-in-profile';
import { newAccountSeniorClaim } from './new-account-senior-claim';
import { noVideoIntro } from './no-video-intro';
import { obfuscatedContact } from './obfuscated-contact';
import { offPlatformContact } from './off-platform-contact';
import { phoneCountryConflict } from './phone-country-conflict';
import type { Rule } from './rule';
import { techYearsExceedRelease } from './tech-years-exceed-release';
import { thinProfile } from './thin-profile';
import { tzLocationMismatch } from './tz-location-mismatch';
import { tzSelfStatedConflict } from './tz-self-stated-conflict';

/** The catalogue, in the order in which findings are shown. Every other list of rules is derived from this one. */
export const rules: readonly Rule[] = [
  accountSharingOffer,
  offPlatformContact,
  obfuscatedContact,
  tzLocationMismatch,
  tzSelfStatedConflict,
  locationConflictInProfile,
  phoneCountryConflict,
  activityHoursConflict,
  newAccountSeniorClaim,
  concurrentFullTimeRoles,
  experienceExceedsHistory,
  techYearsExceedRelease,
  impossibleDates,
  dormantThenActive,
  thinProfile,
  noVideoIntro,
];

/** @throws where no rule has this id. */
export function ruleOf(id: string): Rule {
  const found = rules.find((rule) => rule.id === id);
  if (!found) throw new Error(`There is no rule ${id}.`);
  return found;
}

import { accountSharingOffer } from './account-sharing-offer';
import { activityHoursConflict } from './activity-hours-conflict';
import { alternateAccountOrPayee } from './alternate-account-or-payee';
import { concurrentFullTimeRoles } from './concurrent-full-time-roles';
import { cryptoPaymentRequest } from './crypto-payment-request';
import { deadOrMismatchedLink } from './dead-or-mismatched-link';
import { dormantThenActive } from './dormant-then-active';
import { experienceExceedsHistory } from './experience-exceeds-history';
import { ghContributionBurst } from './gh-contribution-burst';
import { ghCopiedRepoSignal } from './gh-copied-repo-signal';
import { ghHistoryPredatesAccount } from './gh-history-predates-account';
import { ghMostlyForks } from './gh-mostly-forks';
import { implausibleHoursVolume } from './implausible-hours-volume';
import { impossibleDates } from './impossible-dates';
import { licensedProfessionClaim } from './licensed-profession-claim';
import { locationConflictInProfile } from './location-conflict-in-profile';
import { lookalikeEmployerDomain } from './lookalike-employer-domain';
import { newAccountSeniorClaim } from './new-account-senior-claim';
import { noIdentityBadge } from './no-identity-badge';
import { noProfilePhoto } from './no-profile-photo';
import { noTrackRecord } from './no-track-record';
import { noVideoIntro } from './no-video-intro';
import { obfuscatedContact } from './obfuscated-contact';
import { offPlatformContact } from './off-platform-contact';
import { phoneCountryConflict } from './phone-country-conflict';
import { prepaymentRequest } from './prepayment-request';
import { remoteDesktopAccess } from './remote-desktop-access';
import { reviewNameConflict } from './review-name-conflict';
import { reviewPattern } from './review-pattern';
import type { Rule } from './rule';
import { selfIntroNameConflict } from './self-intro-name-conflict';
import { teamBehindOnePersona } from './team-behind-one-persona';
import { techYearsExceedRelease } from './tech-years-exceed-release';
import { thinProfile } from './thin-profile';
import { tradeSwitch } from './trade-switch';
import { tzLocationMismatch } from './tz-location-mismatch';
import { tzSelfStatedConflict } from './tz-self-stated-conflict';
import { videoCallRefusal } from './video-call-refusal';

/** The catalogue, in the order in which findings are shown. Every other list of rules is derived from this one. */
export const rules: readonly Rule[] = [
  accountSharingOffer,
  remoteDesktopAccess,
  alternateAccountOrPayee,
  offPlatformContact,
  obfuscatedContact,
  cryptoPaymentRequest,
  prepaymentRequest,
  teamBehindOnePersona,
  videoCallRefusal,
  tzLocationMismatch,
  tzSelfStatedConflict,
  locationConflictInProfile,
  phoneCountryConflict,
  activityHoursConflict,
  newAccountSeniorClaim,
  concurrentFullTimeRoles,
  licensedProfessionClaim,
  lookalikeEmployerDomain,
  deadOrMismatchedLink,
  implausibleHoursVolume,
  reviewPattern,
  tradeSwitch,
  selfIntroNameConflict,
  reviewNameConflict,
  ghHistoryPredatesAccount,
  ghCopiedRepoSignal,
  experienceExceedsHistory,
  techYearsExceedRelease,
  impossibleDates,
  dormantThenActive,
  thinProfile,
  noVideoIntro,
  noIdentityBadge,
  noProfilePhoto,
  noTrackRecord,
  ghMostlyForks,
  ghContributionBurst,
];

/** @throws where no rule has this id. */
export function ruleOf(id: string): Rule {
  const found = rules.find((rule) => rule.id === id);
  if (!found) throw new Error(`There is no rule ${id}.`);
  return found;
}

import { accountSharingOffer } from './account-sharing-offer';
import { concurrentFullTimeRoles } from './concurrent-full-time-roles';
import { newAccountSeniorClaim } from './new-account-senior-claim';
import { noVideoIntro } from './no-video-intro';
import { obfuscatedContact } from './obfuscated-contact';
import { offPlatformContact } from './off-platform-contact';
import { remoteDesktopAccess } from './remote-desktop-access';
import type { Rule } from './rule';
import { thinProfile } from './thin-profile';
import { tzLocationMismatch } from './tz-location-mismatch';

/** The catalogue, in the order in which findings are shown. Every other list of rules is derived from this one. */
export const rules: readonly Rule[] = [
  accountSharingOffer,
  remoteDesktopAccess,
  offPlatformContact,
  obfuscatedContact,
  tzLocationMismatch,
  newAccountSeniorClaim,
  concurrentFullTimeRoles,
  thinProfile,
  noVideoIntro,
];

/** @throws where no rule has this id. */
export function ruleOf(id: string): Rule {
  const found = rules.find((rule) => rule.id === id);
  if (!found) throw new Error(`There is no rule ${id}.`);
  return found;
}

import { type Sentence, say } from '../profile/sentence';
/**
 * On how many of 100 ordinary profiles a pattern was found, and where that was counted. A rule that is not here has
 * not been measured yet.
 */
export type Share = { per100: number; of: Sentence };

/** Counted with `tests/bench/shares.ts`. */
const ofTexts = (per100: number): Share => ({
  per100,
  of: say('share.texts', { count: 947, month: { date: '2026-11' } }),
});

export const shares: Readonly<Record<string, Share>> = {
  'account-sharing-offer': ofTexts(0),
  'remote-desktop-access': ofTexts(0),
  'alternate-account-or-payee': ofTexts(0),
  'off-platform-contact': ofTexts(0.2),
  'obfuscated-contact': ofTexts(0),
  'crypto-payment-request': ofTexts(0),
  'prepayment-request': ofTexts(0.1),
  'team-behind-one-persona': ofTexts(0.1),
  'video-call-refusal': ofTexts(0),
  'licensed-profession-claim': ofTexts(0.7),
  'location-conflict-in-profile': ofTexts(0.1),
  'tz-self-stated-conflict': ofTexts(0),
  'phone-country-conflict': ofTexts(0),
  'tech-years-exceed-release': ofTexts(0),
  // From measurements of others with nearly the same definition; the guidance of each rule says how far they differ.
  'tz-location-mismatch': { per100: 4.6, of: say('share.clocks', { count: 3114, year: { date: '2015' } }) },
  'new-account-senior-claim': { per100: 0.2, of: say('share.accounts', { year: { date: '2025' } }) },
  'concurrent-full-time-roles': { per100: 0.3, of: say('share.roles') },
  'experience-exceeds-history': { per100: 4, of: say('share.careers', { count: 68 }) },
};

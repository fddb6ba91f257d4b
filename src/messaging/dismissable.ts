import type { Finding, Report } from '../engine/assess';
import type { Dismissable } from '../reviews/dismissals';

/** What the user puts aside: this finding, on this profile, while it rests on these words. */
export const dismissableOf = ({ site, profileId }: Report, { rule, message, evidence }: Finding): Dismissable => ({
  site,
  profileId,
  rule,
  // A clock ticks; what it says about the offset stands in the message, which as data is the same in every language.
  quotes: evidence.map(({ fact, source }) => (fact === 'localTime' ? JSON.stringify(message) : source.quote)),
});

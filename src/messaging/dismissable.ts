import type { Finding, Report } from '../engine/assess';
import type { Dismissable } from '../reviews/dismissals';

/** What the user puts aside: this finding, on this profile, while it rests on these words. */
export const dismissableOf = ({ site, profileId }: Report, { rule, evidence }: Finding): Dismissable => ({
  site,
  profileId,
  rule,
  quotes: evidence.map(({ source }) => source.quote),
});

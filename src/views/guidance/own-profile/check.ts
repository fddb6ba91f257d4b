/** Loaded when the form is used, so that the other guidance pages do without the rules and their places. */
import { assess, type Report } from '../../../engine/assess';
import type { Profile } from '../../../profile/profile';
import { rules } from '../../../rules';
import type { Rule } from '../../../rules/rule';

export { profileFromWords } from './profile-from-words';

const usual = ({ thresholds }: Rule) =>
  Object.fromEntries(Object.entries(thresholds).map(([name, threshold]) => [name, threshold.default]));

const all = rules.map((rule) => ({ rule, thresholds: usual(rule) }));

/** Every rule of one page at its usual limits, whatever the user has chosen: a client may have chosen them all. */
export const check = (profile: Profile, now: number): Report => assess(all, profile, now);

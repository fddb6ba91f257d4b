import { concurrentFullTimeRoles } from './concurrent-full-time-roles';
import { noVideoIntro } from './no-video-intro';
import type { Rule } from './rule';
import { thinProfile } from './thin-profile';

/** The catalogue, in the order in which findings are shown. Every other list of rules is derived from this one. */
export const rules: readonly Rule[] = [concurrentFullTimeRoles, noVideoIntro, thinProfile];

/** @throws where no rule has this id. */
export function ruleOf(id: string): Rule {
  const found = rules.find((rule) => rule.id === id);
  if (!found) throw new Error(`There is no rule ${id}.`);
  return found;
}

import type { FactName, Job } from '../profile/facts';
import type { Facts } from '../profile/profile';
import { say } from '../profile/sentence';
import { clear, defineRule, type Evidence, flagged, unknown } from './rule';

/** How many of the five have to be short or missing. */
const enough = 3;

const sections = ['bio', 'portfolio', 'employment', 'education', 'certifications'] as const;
type Section = (typeof sections)[number];

/** What is said of a section that is short or missing. */
const missing = (section: Section) => say(`rule.thin_profile.missing.${section}`);

export const thinProfile = defineRule({
  id: 'thin-profile',
  kind: 'context',
  group: 'history',
  on: true,
  needs: [{ atLeast: enough, of: sections }],
  partialWillDo: true,
  thresholds: {
    bioLength: { unit: 'characters', default: 200, min: 50, max: 400, step: 10 },
  },
  check({ facts, thresholds: { bioLength } }) {
    const offered = sections.filter((section) => facts[section]);
    const thin = offered.filter((section) => isThin(facts, section, bioLength) === true);
    if (thin.length >= enough) {
      return flagged(
        say('rule.thin_profile.found', { parts: { list: thin.map(missing) } }),
        thin.flatMap((section) => evidenceOf(facts, section)),
      );
    }
    const unread = offered.filter((section) => isThin(facts, section, bioLength) === undefined).length;
    return thin.length + unread < enough ? clear : unknown(say('rule.thin_profile.unread'));
  },
});

/** @returns nothing where it cannot be told: the section was not read, or only a part of it, which may be short. */
function isThin(facts: Facts, section: Section, bioLength: number): boolean | undefined {
  const fact = facts[section];
  if (fact?.state === 'absent') return true;
  if (fact?.state !== 'read') return undefined;
  const isShort = isEmpty(fact.value, bioLength);
  return isShort && fact.partial ? undefined : isShort;
}

function isEmpty(value: string | number | readonly Job[], bioLength: number): boolean {
  if (typeof value === 'string') return [...value.trim()].length < bioLength;
  return typeof value === 'number' ? value === 0 : !value.some(({ start, end }) => start ?? end);
}

function evidenceOf(facts: Facts, fact: FactName): Evidence[] {
  const known = facts[fact];
  return known && known.state !== 'unreadable' ? known.sources.slice(0, 1).map((source) => ({ fact, source })) : [];
}

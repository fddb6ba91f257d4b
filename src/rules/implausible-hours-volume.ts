import { daysOf } from '../profile/dates';
import type { Contract } from '../profile/facts';
import type { Facts, Source } from '../profile/profile';
import { say } from '../profile/sentence';
import { placesOf } from './evidence';
import { clear, defineRule, type Evidence, flagged, needOneOf, type Outcome, unknown } from './rule';

const day = 24 * 60 * 60 * 1000;
const week = 7;

/** Whole contracts are compared in pairs of a beginning and an end; no page shows more than these. */
const mostContracts = 80;

type Whole = { hours: number; first: number; last: number; source: Source | undefined };
type Stretch = { hours: number; weeks: number; contracts: Whole[] };

export const implausibleHoursVolume = defineRule({
  id: 'implausible-hours-volume',
  kind: 'ask',
  group: 'history',
  on: true,
  needs: [needOneOf('contracts', 'totalHours')],
  uses: ['memberSince', 'agency'],
  partialWillDo: true,
  thresholds: {
    hours: { unit: 'hours', default: 90, min: 70, max: 140, step: 5 },
    weeks: { unit: 'weeks', default: 8, min: 4, max: 26, step: 1 },
  },
  check({ facts, now, thresholds: { hours, weeks } }) {
    if (facts.agency?.state === 'read' && facts.agency.value) return clear;
    const busiest = busiestStretch(wholeContracts(facts), weeks);
    if (busiest && busiest.hours > hours * busiest.weeks) return ofContracts(busiest);
    return ofTotal(facts, now, { hours, weeks });
  },
});

function wholeContracts({ contracts }: Facts): Whole[] {
  if (contracts?.state !== 'read') return [];
  return contracts.value
    .flatMap((contract, i) => whole(contract, contracts.sources[i]))
    .sort((one, other) => other.hours - one.hours)
    .slice(0, mostContracts);
}

/** As long as its dates allow. One that goes on has no end yet, and its hours no place. */
function whole({ hours, start, end }: Contract, source: Source | undefined): Whole[] {
  if (!hours || !start || !end) return [];
  const { first } = daysOf(start);
  const { last } = daysOf(end);
  return last < first ? [] : [{ hours, first, last, source }];
}

/** The most hours a week in any span from the start of a contract to the end of one, of those that are long enough. */
function busiestStretch(contracts: Whole[], atLeast: number): Stretch | undefined {
  let busiest: Stretch | undefined;
  for (const { first } of contracts) {
    for (const { last } of contracts) {
      const weeks = (last - first + 1) / week;
      if (weeks < atLeast) continue;
      const inside = contracts.filter((one) => one.first >= first && one.last <= last);
      const hours = inside.reduce((sum, one) => sum + one.hours, 0);
      if (!busiest || hours / weeks > busiest.hours / busiest.weeks) busiest = { hours, weeks, contracts: inside };
    }
  }
  return busiest;
}

const rounded = (hours: number, weeks: number) => Math.round(hours / weeks);

function ofContracts({ hours, weeks, contracts }: Stretch): Outcome {
  const evidence: Evidence[] = contracts.flatMap(({ source }) => (source ? [{ fact: 'contracts', source }] : []));
  const values = { hours: rounded(hours, weeks), weeks: Math.round(weeks) };
  return flagged(say('rule.implausible_hours_volume.contracts', values), evidence.slice(0, 3));
}

/** All hours since the account began: no week can have had fewer on average. */
function ofTotal(
  { totalHours, memberSince, contracts }: Facts,
  now: number,
  bounds: Record<'hours' | 'weeks', number>,
) {
  const isCounted = contracts?.state === 'read' || contracts?.state === 'absent';
  if (totalHours?.state !== 'read' || memberSince?.state !== 'read') {
    const isKnown = isCounted || totalHours?.state === 'absent';
    return isKnown ? clear : unknown(say('rule.implausible_hours_volume.undated'));
  }
  const weeks = (Math.floor(now / day) - daysOf(memberSince.value).first + 1) / week;
  if (weeks < bounds.weeks || totalHours.value <= bounds.hours * weeks) return clear;
  const evidence: Evidence[] = [
    ...placesOf('totalHours', totalHours.sources),
    ...placesOf('memberSince', memberSince.sources),
  ];
  const values = { hours: rounded(totalHours.value, weeks), date: { date: memberSince.value } };
  return flagged(say('rule.implausible_hours_volume.total', values), evidence);
}

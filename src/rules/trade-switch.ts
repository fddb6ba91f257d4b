import { daysOf, monthsOf } from '../profile/dates';
import type { Contract } from '../profile/facts';
import type { Source } from '../profile/profile';
import { say } from '../profile/sentence';
import { clear, defineRule, type Evidence, flagged, need, unknown } from './rule';

const manyBefore = 5;
const someAfter = 2;

/** `to`: missing where the page says that the job goes on, or does not say that it ended. */
type Dated = { category: string; from: string; to: string | undefined; source: Source | undefined };

export const tradeSwitch = defineRule({
  id: 'trade-switch',
  kind: 'ask',
  group: 'history',
  on: false,
  needs: [need('contracts')],
  thresholds: {
    months: { unit: 'months', default: 6, min: 3, max: 24, step: 1 },
  },
  check({ facts: { contracts }, thresholds: { months } }) {
    if (contracts?.state !== 'read') return clear;
    const dated = contracts.value
      .flatMap((contract, i) => datedOf(contract, contracts.sources[i]))
      .sort((one, other) => daysOf(one.from).first - daysOf(other.from).first);
    const known = dated.filter(({ category }) => category);
    if (known.length < contracts.value.length && known.length < manyBefore + someAfter) {
      return unknown(say('rule.trade_switch.unsaid'));
    }
    const at = known.findIndex((_, i) => isSwitch(known, i, months));
    if (at < 0) return clear;
    if (contracts.partial) return unknown(say('rule.trade_switch.part'));
    const pair = [known[at - 1], known[at]].flatMap((one) => one?.source ?? []);
    const evidence: Evidence[] = pair.map((source) => ({ fact: 'contracts', source }));
    return flagged(say('rule.trade_switch.found'), evidence);
  },
});

function datedOf({ category = '', start, end }: Contract, source: Source | undefined): Dated[] {
  if (!start) return [];
  return [{ category: category.normalize('NFKC').trim().toLowerCase(), from: start, to: end, source }];
}

/** Does a pause lie before the job at `i`, with enough jobs on both sides and no category on both? */
function isSwitch(jobs: Dated[], i: number, months: number): boolean {
  const before = jobs.slice(0, i);
  const after = jobs.slice(i);
  if (before.length < manyBefore || after.length < someAfter) return false;
  const [next] = after;
  const pause = Math.min(...before.map(({ to }) => (next && to ? wholeMonths(to, next.from) : 0)));
  const old = new Set(before.map(({ category }) => category));
  return pause >= months && !after.some(({ category }) => old.has(category));
}

/** Months that lie between for certain: with both days by the calendar, else those from the end of one to the other. */
function wholeMonths(earlier: string, later: string): number {
  const months = monthsOf(later).first - monthsOf(earlier).last;
  const [from, to] = [earlier, later].map((date) => Number(date.split('-')[2] ?? 0)) as [number, number];
  return from && to ? months - (to < from ? 1 : 0) : months - 1;
}

import { daysOf } from '../profile/dates';
import { say } from '../profile/sentence';
import { placesOf } from './evidence';
import { clear, defineRule, type Evidence, flagged, need, unknown } from './rule';

const enough = 3;

export const ghHistoryPredatesAccount = defineRule({
  id: 'gh-history-predates-account',
  kind: 'ask',
  group: 'history',
  on: true,
  needs: [need('repositories', 'memberSince')],
  partialWillDo: true,
  thresholds: {
    days: { unit: 'days', default: 180, min: 90, max: 730, step: 10 },
  },
  check({ facts: { repositories, memberSince }, thresholds: { days } }) {
    if (repositories?.state !== 'read' || memberSince?.state !== 'read') return clear;
    const began = daysOf(memberSince.value).first;
    const own = repositories.value
      .map(({ isFork, firstCommit }, i) => ({ isFork, firstCommit, source: repositories.sources[i] }))
      .filter(({ isFork }) => !isFork);
    const dated = own.filter(({ firstCommit }) => firstCommit);
    const older = dated.filter(({ firstCommit = '' }) => began - daysOf(firstCommit).last >= days);
    if (older.length >= enough && older.length * 2 > dated.length) {
      const evidence: Evidence[] = older.flatMap(({ source }) => (source ? [{ fact: 'repositories', source }] : []));
      const account = placesOf('memberSince', memberSince.sources);
      const values = { older: older.length, all: dated.length, date: { date: memberSince.value } };
      return flagged(say('rule.gh_history_predates_account.found', values), [...evidence.slice(0, 2), ...account]);
    }
    return own.length >= enough && dated.length < enough
      ? unknown(say('rule.gh_history_predates_account.undated'))
      : clear;
  },
});

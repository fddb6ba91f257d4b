import { daysOf } from '../profile/dates';
import type { Job } from '../profile/facts';
import type { Fact } from '../profile/profile';
import { say } from '../profile/sentence';
import { experienceClaims } from '../text/experience';
import { placesOf, quoteFrom } from './evidence';
import { clear, defineRule, flagged, need, unknown } from './rule';

const day = 24 * 60 * 60 * 1000;

export const newAccountSeniorClaim = defineRule({
  id: 'new-account-senior-claim',
  kind: 'ask',
  group: 'history',
  on: true,
  needs: [need('memberSince', 'bio')],
  uses: ['employment'],
  partialWillDo: true,
  thresholds: {
    days: { unit: 'days', default: 90, min: 30, max: 365, step: 5 },
    years: { unit: 'years', default: 8, min: 3, max: 25, step: 1 },
  },
  check({ facts: { memberSince, bio, employment }, now, thresholds: { days, years } }) {
    if (memberSince?.state !== 'read' || bio?.state !== 'read') return clear;
    const joined = daysOf(memberSince.value);
    const today = Math.floor(now / day);
    if (today - joined.last >= days || hasDates(employment)) return clear;
    const claim = longest(experienceClaims(bio.value));
    if (!claim || claim.years < years) return bio.partial ? unknown(say('rule.new_account_senior_claim.part')) : clear;
    if (joined.first > today) return unknown(say('rule.new_account_senior_claim.ahead'));
    if (today - joined.first >= days) return unknown(say('rule.new_account_senior_claim.inexact'));
    if (isPartUnread(employment)) return unknown(say('rule.new_account_senior_claim.workUnread'));
    const evidence = placesOf('memberSince', memberSince.sources);
    return flagged(
      say('rule.new_account_senior_claim.found', { date: { date: memberSince.value }, years: claim.years }),
      [...evidence, quoteFrom(bio, 'bio', claim.start, claim.end)],
    );
  },
});

/** Several figures are usual: the whole career, and single skills. The largest is the claim. */
const longest = (claims: ReturnType<typeof experienceClaims>) =>
  claims.sort((one, other) => other.years - one.years)[0];

const hasDates = (employment: Fact<Job[]> | undefined) =>
  employment?.state === 'read' && employment.value.some(({ start, end }) => start ?? end);

const isPartUnread = (employment: Fact<Job[]> | undefined) =>
  employment?.state === 'unreadable' || (employment?.state === 'read' && employment.partial === true);

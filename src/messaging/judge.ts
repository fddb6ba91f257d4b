import { assess, type Report } from '../engine/assess';
import { type DismissedReasons, summarise } from '../engine/summary';
import { withoutFollowed } from '../following/profile';
import { guidanceOf, nameOf } from '../guidance';
import { type FactStates, statesOf } from '../health/health';
import { countHits, rememberReading } from '../health/store';
import { parsePageState } from '../profile/page-state';
import { dismissedReasons } from '../reviews/store';
import { activeOwnRules, activeRules } from '../settings/active-rules';
import { ruleSetName } from '../settings/rule-set';
import { loadSettings } from '../settings/store';
import { direction, language, t, write } from '../words';
import { dismissableOf } from './dismissable';
import { type Following, follow, followable } from './following';
import { whyOff } from './may-read';
import type { Card, Judgement, PageRead } from './messages';

/** How many innocent explanations fit on the small card; all of them stand in the popup. */
const onCard = 2;

/**
 * Judges what a tab read, by the rules that are switched on. `host`: of the page, as the browser says it. Without
 * `following` it is not noted where addresses led.
 */
export async function judge(read: PageRead, host: string, following?: Following): Promise<Judgement> {
  const { site } = read;
  const sent = parsePageState(read.state);
  const stored = await loadSettings();
  const off = whyOff({ site, host }, stored);
  if (off) return off;
  if (!sent) return { kind: 'failed' };
  const now = Date.now();
  const { settings, problem } = stored;
  const rules = [...activeRules(settings), ...activeOwnRules(settings, now)];
  const placeAt = following && site !== 'practice' && followable(stored, rules, following.placeAt);
  const state = placeAt ? await follow(read, sent, { ...following, placeAt }) : sent;
  if (state.kind !== 'profile') return state;
  const profile = placeAt ? state.profile : withoutFollowed(state.profile);
  const states = statesOf(withoutFollowed(profile).facts);
  const report = assess(rules, profile, now);
  await count(read, states, report);
  const dismissed = await dismissedReasons(dismissables(report), now);
  const cards = cardsOf(report, dismissed);
  return {
    kind: 'report',
    report,
    dismissed,
    states,
    ruleSet: ruleSetName(settings),
    cards,
    ...(problem && { problem }),
  };
}

async function count({ site, visit }: PageRead, states: FactStates, report: Report): Promise<void> {
  if (!visit || site === 'practice') return;
  await rememberReading(site, { visit, states });
  // Nobody waits for a count.
  void countHits(report);
}

const dismissables = (report: Report) =>
  report.findings.filter(({ outcome }) => outcome === 'flagged').map((finding) => dismissableOf(report, finding));

function cardsOf(report: Report, dismissed: DismissedReasons): Card[] {
  const { act, ask, context } = summarise(report, dismissed);
  return [...act, ...ask, ...context].map(({ rule, name, kind, message, evidence }) => ({
    rule,
    kind,
    heading: t(`kind.${kind}`),
    name: nameOf({ rule, name }),
    message: message ? write(message) : '',
    introduction: t('card.innocent'),
    innocent: guidanceOf(rule).innocent.slice(0, onCard),
    more: t('card.more'),
    language: language(),
    direction: direction(),
    evidence,
  }));
}

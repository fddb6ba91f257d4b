import type { Finding, Report } from '../../engine/assess';
import {
  countToAsk,
  type DismissedReasons,
  groupsToAsk,
  type Reach,
  reachOf,
  type Summary,
  summarise,
} from '../../engine/summary';
import { nameOf } from '../../guidance';
import { type FactStates, foldedUp } from '../../health/health';
import { dismissableOf } from '../../messaging/dismissable';
import type { Judgement, TabView } from '../../messaging/messages';
import { type Tab, version } from '../../messaging/tab';
import { groupName, type Kind } from '../../rules/rule';
import { type Key, t, write } from '../../words';
import { CopyButton } from '../copy-button';
import { factInWords } from '../fact-words';
import { readingReport } from '../reading-report';
import { Dismissed, type PutAside } from './dismissed';
import { FindingCard } from './finding-card';
import { cardId, undoId, useFollow } from './use-follow';

type Reported = Extract<Judgement, { kind: 'report' }>;
type Props = { tab: Tab; view: TabView; judgement: Reported };

export function PageReport({ tab, view, judgement }: Props) {
  const { report, dismissed, ruleSet, isOnce = false } = judgement;
  const summary = summarise(report, dismissed);
  const follow = useFollow();
  const card = (finding: Finding) => (
    <FindingCard key={finding.rule} {...{ tab, report, finding, isOnce, follow }} marked={view.marked[finding.rule]} />
  );
  return (
    <>
      <section class="state" role="status">
        <h2>{headline(summary, reachOf(report))}</h2>
        <p>
          {t('page.checks', { ...report.checks, ruleSet })} {advice(summary, reachOf(report))}
        </p>
        <Subjects summary={summary} />
      </section>
      {(['act', 'ask', 'context'] as Kind[])
        .filter((kind) => summary[kind].length)
        .map((kind) => (
          <section key={kind} class={`findings ${kind}`}>
            <h2>{t(`kind.${kind}`)}</h2>
            {summary[kind].map(card)}
          </section>
        ))}
      <Dismissed
        heading={<h2>{t('finding.dismissed')}</h2>}
        list={summary.dismissed.map((finding) => putAside(report, finding, dismissed))}
        follow={follow}
      />
      <Unchecked findings={[...summary.unknown, ...summary.notApplicable]} />
      <Checked findings={summary.clear} />
      <FoldedUp states={judgement.states} />
      <ReadingProblem judgement={judgement} />
      <p class="quiet">{t('guidance.closing')}</p>
    </>
  );
}

const putAside = (report: Report, finding: Finding, reasons: DismissedReasons): PutAside => ({
  what: dismissableOf(report, finding),
  name: nameOf(finding),
  reason: reasons[finding.rule] ?? '',
  card: cardId(finding.rule),
  undo: undoId(finding.rule),
});

const unreached: Record<Exclude<Reach, 'read'>, { title: Key; advice: Key }> = {
  none: { title: 'page.noChecks', advice: 'page.noChecksAdvice' },
  elsewhere: { title: 'page.notHere', advice: 'page.notHereAdvice' },
  unread: { title: 'page.unread', advice: 'page.unreadAdvice' },
};

function advice(summary: Summary, reach: Reach): string {
  if (reach !== 'read') return t(unreached[reach].advice);
  return countToAsk(summary) ? '' : t('page.clearAdvice');
}

function headline(summary: Summary, reach: Reach): string {
  if (reach !== 'read') return t(unreached[reach].title);
  const count = countToAsk(summary);
  return count ? t('page.ask', { count }) : t('page.clear');
}

/** Two findings that speak of one thing may have one cause; of two things, they are independent. */
function Subjects({ summary }: { summary: Summary }) {
  const groups = groupsToAsk(summary).map((group) => write(groupName(group)));
  const [subject, ...others] = groups;
  const findings = summary.act.length + summary.ask.length;
  if (findings < 2) return null;
  return (
    <p>
      {subject && !others.length
        ? t('page.oneSubject', { subject })
        : t('page.subjects', { subjects: groups.join('; ') })}{' '}
      {countToAsk(summary) < findings && t('page.oneCause')}
    </p>
  );
}

/** What stands behind a button of the page is not read: only the user opens it. */
function FoldedUp({ states }: { states: FactStates }) {
  const names = foldedUp(states).map(factInWords);
  if (!names.length) return null;
  return <p class="quiet">{t('page.foldedUp', { facts: { list: names } })}</p>;
}

/** For whoever sees on the page what we did not, or the reverse. */
function ReadingProblem({ judgement: { report, ruleSet, states } }: { judgement: Reported }) {
  const text = readingReport({
    version: version(),
    browser: navigator.userAgent,
    site: report.site,
    ruleSet: write(ruleSet),
    states,
  });
  return (
    <details class="others">
      <summary>{t('report.title')}</summary>
      <p class="quiet">{t('report.about')}</p>
      <pre dir="auto">{text}</pre>
      <CopyButton label={t('report.copy')} text={text} />
    </details>
  );
}

function Unchecked({ findings }: { findings: Finding[] }) {
  if (!findings.length) return null;
  const byReason = Object.entries(Object.groupBy(findings, ({ reason }) => (reason ? write(reason) : '')));
  return (
    <details class="others">
      <summary>{t('page.unchecked', { count: findings.length })}</summary>
      <dl>
        {byReason.map(([reason, group = []]) => (
          <div key={reason}>
            <dt>{reason}</dt>
            <dd>{namesOf(group)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Checked({ findings }: { findings: Finding[] }) {
  if (!findings.length) return null;
  return (
    <details class="others">
      <summary>{t('page.checked', { count: findings.length })}</summary>
      <p>{namesOf(findings)}</p>
    </details>
  );
}

const namesOf = (findings: Finding[]) => findings.map(nameOf).join(' · ');

import type { Finding } from '../../engine/assess';
import { countToAsk, groupsToAsk, type Reach, reachOf, type Summary, summarise } from '../../engine/summary';
import { nameOf } from '../../guidance';
import { type FactStates, foldedUp } from '../../health/health';
import type { Judgement, TabView } from '../../messaging/messages';
import { type Tab, version } from '../../messaging/tab';
import { groupNames, type Kind } from '../../rules/rule';
import { t } from '../../words';
import { CopyButton } from '../copy-button';
import { factNamesInWords } from '../fact-words';
import { readingReport } from '../reading-report';
import { Dismissed } from './dismissed';
import { FindingCard } from './finding-card';

type Reported = Extract<Judgement, { kind: 'report' }>;
type Props = { tab: Tab; view: TabView; judgement: Reported };

export function PageReport({ tab, view, judgement }: Props) {
  const { report, dismissed, ruleSet, isOnce = false } = judgement;
  const summary = summarise(report, dismissed);
  const card = (finding: Finding) => (
    <FindingCard key={finding.rule} {...{ tab, report, finding, isOnce }} marked={view.marked[finding.rule]} />
  );
  return (
    <>
      <section class="state" role="status">
        <h2>{headline(summary, reachOf(report))}</h2>
        <p>
          {report.checks.possible} of {report.checks.total} checks were possible on this page. Rule set: {ruleSet}.
          {advice(summary, reachOf(report))}
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
      <Dismissed report={report} findings={summary.dismissed} reasons={dismissed} />
      <Unchecked findings={[...summary.unknown, ...summary.notApplicable]} />
      <Checked findings={summary.clear} />
      <FoldedUp states={judgement.states} />
      <ReadingProblem judgement={judgement} />
      <p class="quiet">
        These notes compare statements on this page. They are not evidence about who someone is or where they come from.
        Ask first, and apply the same checks to everybody.
      </p>
    </>
  );
}

const unreached: Record<Exclude<Reach, 'read'>, { title: string; advice: string }> = {
  none: { title: 'All checks are switched off', advice: ' Switch some on under Rules.' },
  elsewhere: { title: 'No check that is on applies to this site', advice: ' Nothing was checked.' },
  unread: {
    title: 'Could not read this page',
    advice: ' It may still be loading, or the site has changed. Reload it, and look for yourself.',
  },
};

function advice(summary: Summary, reach: Reach): string {
  if (reach !== 'read') return unreached[reach].advice;
  return countToAsk(summary) ? '' : ' Nothing found is not a clean bill: go on with your usual steps.';
}

function headline(summary: Summary, reach: Reach): string {
  if (reach !== 'read') return unreached[reach].title;
  const count = countToAsk(summary);
  if (!count) return 'Nothing to ask about in what could be read';
  return count === 1 ? '1 thing to ask about' : `${count} things to ask about`;
}

/** Two findings that speak of one thing may have one cause; of two things, they are independent. */
function Subjects({ summary }: { summary: Summary }) {
  const groups = groupsToAsk(summary).map((group) => groupNames[group]);
  const findings = summary.act.length + summary.ask.length;
  if (findings < 2) return null;
  return (
    <p>
      {groups.length === 1 ? `All of them speak of one thing: ${groups[0]}.` : `They speak of ${groups.join('; ')}.`}
      {countToAsk(summary) < findings && ' Findings with one cause count as one.'}
    </p>
  );
}

/** What stands behind a button of the page is not read: only the user opens it. */
function FoldedUp({ states }: { states: FactStates }) {
  const names = foldedUp(states).map((name) => factNamesInWords[name]);
  if (!names.length) return null;
  return (
    <p class="quiet">
      Folded up on this page, or cut short: {names.join(', ')}. Open it on the page, and the checks start again by
      themselves.
    </p>
  );
}

/** For whoever sees on the page what we did not, or the reverse. */
function ReadingProblem({ judgement: { report, ruleSet, states } }: { judgement: Reported }) {
  const text = readingReport({ version: version(), browser: navigator.userAgent, site: report.site, ruleSet, states });
  return (
    <details class="others">
      <summary>Report a reading problem</summary>
      <p class="quiet">This text says what could be read, and nothing of what the page says. Nothing is sent.</p>
      <pre>{text}</pre>
      <CopyButton label="Copy the text" text={text} />
    </details>
  );
}

function Unchecked({ findings }: { findings: Finding[] }) {
  if (!findings.length) return null;
  const byReason = Object.entries(Object.groupBy(findings, ({ reason = '' }) => reason));
  return (
    <details class="others">
      <summary>Could not be checked: {findings.length}</summary>
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
      <summary>Checked, and nothing to ask: {findings.length}</summary>
      <p>{namesOf(findings)}</p>
    </details>
  );
}

const namesOf = (findings: Finding[]) => findings.map(nameOf).join(' · ');

import type { Finding, Report } from '../../engine/assess';
import { type Guidance, guidanceOf, guidancePageOf, guidanceUrl } from '../../guidance';
import { dismissableOf } from '../../messaging/dismissable';
import type { Tab } from '../../messaging/tab';
import { dismissalDays } from '../../reviews/dismissals';
import { dismiss } from '../../reviews/store';
import type { Evidence } from '../../rules/rule';
import { Failure, useAttempt } from '../attempt';
import { CopyButton } from '../copy-button';
import { useOrganisation } from '../organisation';
import { shownQuote } from '../quote';

type Props = { tab: Tab; report: Report; finding: Finding; marked: boolean[] | undefined; isOnce: boolean };

/** A finding is never shown without its whole card. */
export function FindingCard({ tab, report, finding, marked, isOnce }: Props) {
  const { rule, name, message, evidence } = finding;
  const guidance = guidanceOf(rule);
  return (
    <article aria-labelledby={`finding-${rule}`}>
      <h3 id={`finding-${rule}`}>{name}</h3>
      <p>{message}</p>
      {evidence.map((one, index) => (
        <Quote
          key={one.source.quote}
          evidence={one}
          isMarked={marked?.[index] ?? false}
          show={() => tab.show(rule, index)}
        />
      ))}
      <Explanation guidance={guidance} />
      <footer>
        <a href={guidanceUrl(guidancePageOf(rule))} target="_blank" rel="noopener" aria-label={`Guidance: ${name}`}>
          Guidance
        </a>
        {!isOnce && <DismissButton report={report} finding={finding} name={name} />}
      </footer>
    </article>
  );
}

type QuoteProps = { evidence: Evidence; isMarked: boolean; show(): Promise<boolean> };

function Quote({ evidence: { source }, isMarked, show }: QuoteProps) {
  return (
    <figure>
      <blockquote dir="auto">{shownQuote(source.quote)}</blockquote>
      {isMarked ? (
        <button type="button" onClick={show}>
          Show on page
        </button>
      ) : (
        <figcaption class="quiet">Part of the page, but not visible on it now</figcaption>
      )}
    </figure>
  );
}

/** The parts of a card that are the same for every finding of a rule. */
export function Explanation({ guidance: { innocent, why, question, next, common } }: { guidance: Guidance }) {
  return (
    <>
      <h4>Innocent explanations</h4>
      <ul>
        {innocent.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <h4>What to ask</h4>
      <blockquote class="question">{question}</blockquote>
      <CopyButton label="Copy the question" text={question} />
      <details>
        <summary>Why it can matter, and how common it is</summary>
        {[...why, ...next, ...common].map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </details>
    </>
  );
}

function DismissButton({ report, finding, name }: { report: Report; finding: Finding; name: string }) {
  const [attempt, failure] = useAttempt();
  const { dismissalDays: days = dismissalDays } = useOrganisation();
  const put = () => attempt(() => dismiss(dismissableOf(report, finding), Date.now(), { days }));
  return (
    <>
      <button type="button" onClick={put} aria-label={`Dismiss for ${days} days: ${name}`}>
        Dismiss for {days} days
      </button>
      <Failure of={failure} />
    </>
  );
}

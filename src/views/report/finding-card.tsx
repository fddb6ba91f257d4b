import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding, Report } from '../../engine/assess';
import { type Guidance, guidanceOf, guidancePageOf, nameOf } from '../../guidance';
import { dismissableOf } from '../../messaging/dismissable';
import type { Tab } from '../../messaging/tab';
import type { Evidence } from '../../rules/rule';
import { t, write } from '../../words';
import { CopyButton } from '../copy-button';
import { GuidanceLink } from '../guidance-link';
import { Message } from '../message';
import { shownQuote } from '../quote';
import { DismissButton } from './dismiss-button';
import { cardId, type Follow, undoId } from './use-follow';

type Props = {
  tab: Tab;
  report: Report;
  finding: Finding;
  marked: boolean[] | undefined;
  isOnce: boolean;
  follow: Follow;
};

/** A finding is never shown without its whole card. */
export function FindingCard({ tab, report, finding, marked, isOnce, follow }: Props) {
  const { rule, message, evidence } = finding;
  const guidance = guidanceOf(rule);
  const name = nameOf(finding);
  return (
    <article aria-labelledby={cardId(rule)}>
      <h3 id={cardId(rule)} tabIndex={-1}>
        <bdi>{name}</bdi>
      </h3>
      <p>{message && write(message)}</p>
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
        <GuidanceLink page={guidancePageOf(rule)} name={name} />
        {!isOnce && <DismissButton what={dismissableOf(report, finding)} undo={undoId(rule)} {...{ name, follow }} />}
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
          {t('finding.show')}
        </button>
      ) : (
        <figcaption class="quiet">{t('finding.hidden')}</figcaption>
      )}
    </figure>
  );
}

/** The parts of a card that are the same for every finding of a rule. */
export function Explanation({ guidance: { innocent, why, question, next, common } }: { guidance: Guidance }) {
  return (
    <>
      <h4>{t('finding.innocent')}</h4>
      <ul>
        {innocent.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <h4>{t('finding.ask')}</h4>
      <Question question={question} />
      <details>
        <summary>{t('finding.why')}</summary>
        {[...why, ...next, ...common].map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </details>
    </>
  );
}

/** Ready to copy as it is, or with the user's own words. It is never sent. */
function Question({ question }: { question: string }) {
  const [isChanged, setChanged] = useState(false);
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => field.current?.querySelector('textarea')?.focus(), [isChanged]);
  if (isChanged) {
    return (
      <div ref={field}>
        <Message text={question} />
      </div>
    );
  }
  return (
    <>
      <blockquote class="question">{question}</blockquote>
      <div class="buttons">
        <CopyButton label={t('finding.copy')} text={question} />
        <button type="button" onClick={() => setChanged(true)}>
          {t('finding.change')}
        </button>
      </div>
    </>
  );
}

import type { PairFinding } from '../../comparing/compare';
import type { Comparison } from '../../comparing/comparisons';
import type { Traits } from '../../comparing/traits';
import { guidanceOf, guidanceUrl } from '../../guidance';
import { completed } from '../../profile/sentence';
import { t, write } from '../../words';
import { shownQuote } from '../quote';
import { DismissButton } from './dismiss-button';
import { pairCardId, pairDismissable, pairUndoId } from './dismissed-pairs';
import { Explanation } from './finding-card';
import type { Follow } from './use-follow';

/** `added`: the day on which the other page was added, in words. */
type Props = { finding: PairFinding; comparison: Comparison; traits: Traits; added: string; follow: Follow };

/** What two pages share or where they differ, with the words of the open one; the other's are not kept. */
export function PairCard({ finding: { rule, message, words = [] }, comparison, traits, added, follow }: Props) {
  const { page } = comparison;
  const guidance = guidanceOf(rule);
  const { name } = guidance;
  const id = pairCardId(comparison, rule);
  const undo = pairUndoId(comparison, rule);
  const quotes = words.map(traits.quote).filter(Boolean);
  return (
    <article class="ask" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {name}
      </h3>
      <p>{message && write(completed(message, { page: page.label, added }))}</p>
      {quotes.map((quote) => (
        <figure key={quote}>
          <blockquote dir="auto">{shownQuote(quote)}</blockquote>
          <figcaption class="quiet">{t('comparing.here')}</figcaption>
        </figure>
      ))}
      <Explanation guidance={guidance} />
      <footer>
        <a href={guidanceUrl(rule)} target="_blank" rel="noopener" aria-label={t('finding.guidanceOf', { name })}>
          {t('finding.guidance')}
        </a>
        <DismissButton what={pairDismissable(comparison, rule)} {...{ name, undo, follow }} />
      </footer>
    </article>
  );
}

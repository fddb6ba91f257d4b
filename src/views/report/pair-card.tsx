import type { PairFinding } from '../../comparing/compare';
import type { ComparedPage } from '../../comparing/pages';
import type { Traits } from '../../comparing/traits';
import { guidanceOf, guidanceUrl } from '../../guidance';
import { completed } from '../../profile/sentence';
import { t, write } from '../../words';
import { shownQuote } from '../quote';
import { Explanation } from './finding-card';

/** `added`: the day on which the other page was added, in words. */
type Props = { finding: PairFinding; page: ComparedPage; traits: Traits; added: string };

/** What two pages share or where they differ, with the words of the open one; the other's are not kept. */
export function PairCard({ finding: { rule, message, words = [] }, page, traits, added }: Props) {
  const guidance = guidanceOf(rule);
  const { name } = guidance;
  const id = `pair-${rule}-${page.sketch.key}`;
  const quotes = words.map(traits.quote).filter(Boolean);
  return (
    <article class="ask" aria-labelledby={id}>
      <h3 id={id}>{name}</h3>
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
      </footer>
    </article>
  );
}

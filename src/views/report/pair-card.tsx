import type { PairFinding } from '../../comparing/compare';
import type { Comparison } from '../../comparing/comparisons';
import type { Traits } from '../../comparing/traits';
import { guidanceOf } from '../../guidance';
import { completed } from '../../profile/sentence';
import { t, write } from '../../words';
import { GuidanceLink } from '../guidance-link';
import { DismissButton } from './dismiss-button';
import { pairCardId, pairDismissable, pairUndoId } from './dismissed-pairs';
import { Explanation } from './finding-card';
import { PlainQuote } from './plain-quote';
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
        <PlainQuote key={quote} quote={quote} caption={t('comparing.here')} />
      ))}
      <Explanation guidance={guidance} />
      <footer>
        <GuidanceLink page={rule} name={name} />
        <DismissButton what={pairDismissable(comparison, rule)} {...{ name, undo, follow }} />
      </footer>
    </article>
  );
}

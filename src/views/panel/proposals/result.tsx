import type { ComparedProposals } from '../../../comparing/proposals';
import { guidanceOf } from '../../../guidance';
import { completed } from '../../../profile/sentence';
import { t, write } from '../../../words';
import { GuidanceLink } from '../../guidance-link';
import { Explanation } from '../../report/finding-card';
import { PlainQuote } from '../../report/plain-quote';

/** What was found between the proposals, and what could not be compared. `isOld`: something was changed since. */
export function ProposalResult({ pairs, isOld }: { pairs: ComparedProposals[]; isOld: boolean }) {
  const unknown = pairs.filter(({ finding }) => finding.outcome === 'unknown');
  const found = pairs.filter(({ finding }) => finding.outcome === 'flagged');
  return (
    <section class="comparing" aria-labelledby="proposals-result">
      <h2 id="proposals-result">{t('proposals.result')}</h2>
      {isOld && <p class="notice">{t('proposals.old')}</p>}
      <p role="status">
        {t('comparing.checks', { possible: pairs.length - unknown.length, total: pairs.length })}{' '}
        {found.length > 0 && t('proposals.found', { count: found.length })}
        {!found.length && unknown.length < pairs.length && t('comparing.clear')}
      </p>
      {found.map((pair) => (
        <ProposalCard key={pair.id} pair={pair} />
      ))}
      {unknown.length > 0 && <NotCompared pairs={unknown} />}
    </section>
  );
}

function ProposalCard({ pair: { one, other, finding, quote } }: { pair: ComparedProposals }) {
  const { rule, message } = finding;
  const guidance = guidanceOf(rule);
  const { name } = guidance;
  const names = { one: one.name, other: other.name };
  return (
    <article class="ask" aria-label={t('proposals.pair', names)}>
      <h3>{name}</h3>
      <p>{message && write(completed(message, names))}</p>
      <PlainQuote quote={quote} caption={t('proposals.inBoth')} />
      <Explanation guidance={guidance} />
      <footer>
        <GuidanceLink page={rule} name={name} />
      </footer>
    </article>
  );
}

function NotCompared({ pairs }: { pairs: ComparedProposals[] }) {
  return (
    <dl>
      {pairs.map(({ id, one, other, finding: { reason } }) => (
        <div key={id}>
          <dt>{t('proposals.pair', { one: one.name, other: other.name })}</dt>
          <dd>{reason && write(reason)}</dd>
        </div>
      ))}
    </dl>
  );
}

import { useRef, useState } from 'preact/hooks';
import { type ComparedProposals, compareProposals } from '../../../comparing/proposals';
import type { PairRule } from '../../../rules/pairs/pair';
import { activePairRules } from '../../../settings/active-rules';
import type { Settings } from '../../../settings/settings';
import { t } from '../../../words';
import { ProposalFields } from './proposal-fields';
import { fewestProposals, mostProposals, type PutIn, type Writing } from './put-in';
import { ProposalResult } from './result';

type Compared = { of: PutIn; pairs: ComparedProposals[] };
type Props = { settings: Settings; writing: Writing };

const isOfProposals = ({ between }: PairRule) => between === 'two-proposals';

/** Proposals to one job, beside each other, as the user puts them in. Nothing of a page is read, and nothing is kept. */
export function ProposalsTab({ settings, writing }: Props) {
  const { putIn, add, clear } = writing;
  const form = useRef<HTMLFormElement>(null);
  const [compared, setCompared] = useState<Compared>();
  const [isLacking, setLacking] = useState(false);
  const rule = activePairRules(settings).find((active) => isOfProposals(active.rule));
  const focus = (id: string) => setTimeout(() => form.current?.querySelector<HTMLElement>(`#${id}`)?.focus());
  if (!rule) return <p class="state">{t('proposals.off', { place: t('rules.pairs') })}</p>;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const filled = putIn.proposals
      .map(({ name, text }, i) => ({ name: name.trim() || t('proposals.name', { count: i + 1 }), text }))
      .filter(({ text }) => text.trim());
    const lacks = filled.length < fewestProposals;
    setLacking(lacks);
    if (lacks) return focus(`proposal-${putIn.proposals.find(({ text }) => !text.trim())?.id}`);
    setCompared({ of: putIn, pairs: compareProposals(rule, filled, putIn.post) });
  };
  const startOver = () => {
    clear();
    setCompared(undefined);
    setLacking(false);
    focus('post');
  };
  return (
    <>
      <section class="state">
        <h2>{t('proposals.title')}</h2>
        <p>{t('proposals.about')}</p>
      </section>
      <form class="proposals" ref={form} onSubmit={submit} noValidate>
        <ProposalFields writing={writing} isLacking={isLacking} focus={focus} />
        {isLacking && (
          <p class="notice" role="alert" id="proposals-problem">
            {t('proposals.lacking')}
          </p>
        )}
        <p class="buttons">
          <button type="submit" class="main">
            {t('proposals.compare')}
          </button>
          {putIn.proposals.length < mostProposals && (
            <button type="button" onClick={() => focus(`proposal-${add()}`)}>
              {t('proposals.add')}
            </button>
          )}
          <button type="button" onClick={startOver}>
            {t('proposals.clear')}
          </button>
        </p>
      </form>
      {compared && <ProposalResult pairs={compared.pairs} isOld={compared.of !== putIn} />}
    </>
  );
}

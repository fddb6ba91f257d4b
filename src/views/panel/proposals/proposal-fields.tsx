import { t } from '../../../words';
import { fewestProposals, longestName, longestText, type PutIn, type Writing } from './put-in';

type Props = { writing: Writing; isLacking: boolean; focus(id: string): void };

/** The post, and each proposal with the user's name for it. */
export function ProposalFields({ writing, isLacking, focus }: Props) {
  const { putIn, write } = writing;
  return (
    <>
      <div class="field">
        <label for="post">{t('proposals.post')}</label>
        <span class="quiet" id="post-hint">
          {t('proposals.postHint')}
        </span>
        <textarea
          id="post"
          rows={2}
          dir="auto"
          autocomplete="off"
          maxLength={longestText}
          aria-describedby="post-hint"
          value={putIn.post}
          onInput={({ currentTarget: { value } }) => write({ post: value })}
        />
      </div>
      {putIn.proposals.map((proposal, i) => (
        <One key={proposal.id} {...{ proposal, writing, focus }} place={i + 1} isLacking={isLacking} />
      ))}
    </>
  );
}

type OneProps = Props & { proposal: PutIn['proposals'][number]; place: number };

function One({ proposal: { id, name, text }, place, writing, isLacking, focus }: OneProps) {
  const { putIn, writeOne, remove } = writing;
  const isEmpty = !text.trim();
  const take = () => {
    remove(id);
    focus('post');
  };
  return (
    <fieldset class="field">
      <legend>{t('proposals.name', { count: place })}</legend>
      <label for={`proposal-name-${id}`}>{t('proposals.whose')}</label>
      <input
        id={`proposal-name-${id}`}
        type="text"
        dir="auto"
        autocomplete="off"
        maxLength={longestName}
        value={name}
        onInput={({ currentTarget: { value } }) => writeOne(id, { name: value })}
      />
      <label for={`proposal-${id}`}>{t('proposals.text')}</label>
      <textarea
        id={`proposal-${id}`}
        rows={4}
        dir="auto"
        autocomplete="off"
        maxLength={longestText}
        value={text}
        aria-invalid={isLacking && isEmpty}
        aria-describedby={isLacking && isEmpty ? 'proposals-problem' : undefined}
        onInput={({ currentTarget: { value } }) => writeOne(id, { text: value })}
      />
      {putIn.proposals.length > fewestProposals && (
        <button type="button" aria-label={t('proposals.removeNamed', { name })} onClick={take}>
          {t('comparing.remove')}
        </button>
      )}
    </fieldset>
  );
}

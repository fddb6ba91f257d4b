import { useState } from 'preact/hooks';
import { t } from '../words';

/** Copies; never sends. */
export function CopyButton({ label, text }: { label: string; text: string | (() => string) }) {
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  const words = () => (typeof text === 'string' ? text : text());
  const copy = () =>
    navigator.clipboard.writeText(words()).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  return (
    <div class="copy">
      <button type="button" onClick={copy}>
        {label}
      </button>{' '}
      <span role="status">
        {state === 'copied' && t('shared.copied')}
        {state === 'failed' && t('shared.notCopied')}
      </span>
      {/* Words that stand nowhere else have to be there to be selected. */}
      {state === 'failed' && typeof text !== 'string' && (
        <textarea
          readOnly
          dir="auto"
          rows={5}
          aria-label={label}
          value={words()}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </div>
  );
}

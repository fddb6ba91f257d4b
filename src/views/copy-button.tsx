import { useState } from 'preact/hooks';
import { t } from '../words';

/** Copies; never sends. */
export function CopyButton({ label, text }: { label: string; text: string }) {
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  return (
    <p class="copy">
      <button type="button" onClick={copy}>
        {label}
      </button>{' '}
      <span role="status">
        {state === 'copied' && t('shared.copied')}
        {state === 'failed' && t('shared.notCopied')}
      </span>
    </p>
  );
}

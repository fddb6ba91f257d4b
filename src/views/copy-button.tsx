import { useState } from 'preact/hooks';

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
      </button>
      <span role="status">
        {state === 'copied' && ' Copied'}
        {state === 'failed' && ' The browser did not allow it: select the words and copy them.'}
      </span>
    </p>
  );
}

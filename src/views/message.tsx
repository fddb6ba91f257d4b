import { useId, useRef, useState } from 'preact/hooks';
import { t } from '../words';

type Said = 'copied' | 'notCopied' | undefined;

/** Words to send to somebody: the user changes them first, and copies them. They are not kept, and nothing is sent. */
export function Message({ text }: { text: string }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [words, setWords] = useState(text);
  const [said, setSaid] = useState<Said>();
  const change = (changed: string) => {
    setWords(changed);
    setSaid(undefined);
  };
  // The button cannot be used any more, so the keyboard would be nowhere.
  const startAgain = () => {
    change(text);
    field.current?.focus();
  };
  const copy = () =>
    navigator.clipboard.writeText(words).then(
      () => setSaid('copied'),
      () => setSaid('notCopied'),
    );
  return (
    <div class="message">
      <label for={id}>{t('message.label')}</label>
      <textarea
        ref={field}
        id={id}
        dir="auto"
        rows={rowsOf(text)}
        autocomplete="off"
        value={words}
        onInput={({ currentTarget: { value } }) => change(value)}
      />
      <p class="message-actions">
        <button type="button" onClick={copy}>
          {t('message.copy')}
        </button>{' '}
        <button type="button" disabled={words === text} onClick={startAgain}>
          {t('message.again')}
        </button>{' '}
        <span role="status">
          {said === 'copied' && t('message.copied')}
          {said === 'notCopied' && t('shared.notCopied')}
        </span>
      </p>
    </div>
  );
}

/** For browsers in which a text area does not grow with its words. */
const rowsOf = (text: string) => Math.min(12, Math.max(2, Math.ceil(text.length / 60)));

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Change, Refusal } from '../../reviews/change';
import { type Notes as Kept, limits } from '../../reviews/review';
import { t } from '../../words';
import { RefusalNotice } from './refusal';

type Props = { notes: Kept; change(change: Change): Promise<Refusal | undefined> };

/** How long after the last letter the notes are kept, in milliseconds. */
const pause = 400;

/** Notes are kept while they are typed. What another window wrote meanwhile is shown, and never lost. */
export function Notes({ notes, change }: Props) {
  const { text, state, refusal, type, flush } = useNotes(notes, change);
  const drop = (version: number) => change({ kind: 'drop-aside', version });
  const insert = async (aside: Kept['aside'][number]) => {
    type(`${text.trimEnd()}\n\n${aside.text}`.trim());
    if (!(await flush())) await drop(aside.version);
  };
  return (
    <section aria-labelledby="notes">
      <h3 id="notes">{t('panel.notes.title')}</h3>
      <p class="quiet" id="notes-hint">
        {t('panel.notes.hint')}
      </p>
      <textarea
        dir="auto"
        rows={5}
        maxLength={limits.notes}
        aria-labelledby="notes"
        aria-describedby="notes-hint"
        value={text}
        onInput={({ currentTarget: { value } }) => type(value)}
        onBlur={flush}
      />
      <p class="quiet" role="status">
        {state === 'kept' && t('panel.notes.kept')}
        {state === 'typing' && t('panel.notes.typing')}
      </p>
      <RefusalNotice of={refusal} />
      {notes.aside.map((aside) => (
        <div key={aside.version} class="notice">
          <p>{t('panel.notes.aside')}</p>
          <blockquote dir="auto">{aside.text}</blockquote>
          <p class="buttons">
            <button type="button" onClick={() => insert(aside)}>
              {t('panel.notes.insert')}
            </button>
            <button type="button" onClick={() => drop(aside.version)}>
              {t('panel.notes.drop')}
            </button>
          </p>
        </div>
      ))}
    </section>
  );
}

type State = 'as-kept' | 'typing' | 'kept';

function useNotes(notes: Kept, change: Props['change']) {
  const [text, setText] = useState(notes.text);
  const [state, setState] = useState<State>('as-kept');
  const [refusal, setRefusal] = useState<Refusal>();
  /** What is typed and not kept yet, and the version that it was built on. */
  const pending = useRef<{ text: string; base: number } | undefined>(undefined);
  /** The version that the text becomes which is being written now: what is typed meanwhile is built on that. */
  const coming = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const flush = async (): Promise<Refusal | undefined> => {
    clearTimeout(timer.current);
    const typed = pending.current;
    if (!typed) return undefined;
    pending.current = undefined;
    coming.current = typed.base + 1;
    const refused = await change({ kind: 'notes', ...typed });
    setRefusal(refused);
    if (refused) {
      coming.current = 0;
      pending.current = { text: (pending.current ?? typed).text, base: typed.base };
    } else setState((before) => (pending.current ? before : 'kept'));
    return refused;
  };
  const latest = useRef(flush);
  latest.current = flush;
  // What another window has written stands here too, unless something is being typed.
  useEffect(() => {
    if (!pending.current) setText(notes.text);
  }, [notes.text]);
  useEffect(() => {
    const leave = () => void latest.current();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, []);
  const type = (value: string) => {
    setText(value);
    setState('typing');
    pending.current = { text: value, base: pending.current?.base ?? Math.max(notes.version, coming.current) };
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void latest.current(), pause);
  };
  return { text, state, refusal, type, flush };
}

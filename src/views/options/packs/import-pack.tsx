import { useEffect, useRef, useState } from 'preact/hooks';
import { mostCharacters, type Pack, readPack } from '../../../settings/rule-packs';
import { t } from '../../../words';
import { Rich } from '../../rich';
import { ProblemText } from '../own-rules/field';
import { type Problem, problem } from '../own-rules/problem';
import { PackPreview } from './pack-preview';

type Props = { packs: Pack[]; add(pack: Pack): Promise<void> };

type Read = ({ pack: Pack } | { refusal: Problem }) & { fileName: string };

/** A file that is chosen, or dropped anywhere on the page, is shown before it is taken. */
export function ImportPack({ packs, add }: Props) {
  const [read, setRead] = useState<Read>();
  const open = async (file: File) => setRead({ ...(await readFile(file)), fileName: file.name });
  const input = useRef<HTMLInputElement>(null);
  useDrop(open);
  return (
    <div class="import">
      <h3>{t('packs.import')}</h3>
      <label for="pack-file">{t('packs.file')}</label>
      <input
        ref={input}
        id="pack-file"
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void open(file);
          // The same file can be chosen again after it was mended.
          currentTarget.value = '';
        }}
      />
      {read && 'refusal' in read && (
        <p class="notice" role="alert">
          <Rich of="packs.refused" values={{ file: <b dir="auto">{read.fileName}</b> }} />{' '}
          <ProblemText of={read.refusal} />
        </p>
      )}
      {read && 'pack' in read && (
        <PackPreview
          key={read.fileName}
          before={packs.find(({ id }) => id === read.pack.id)}
          pack={read.pack}
          take={() => add(read.pack).then(() => setRead(undefined))}
          leave={() => {
            setRead(undefined);
            input.current?.focus();
          }}
        />
      )}
    </div>
  );
}

/** A file of many megabytes is not even opened. */
async function readFile(file: File): Promise<{ pack: Pack } | { refusal: Problem }> {
  const mostBytes = mostCharacters * 4;
  try {
    return readPack(await (file.size > mostBytes ? file.slice(0, mostBytes) : file).text());
  } catch {
    return { refusal: problem('packs.notOpened') };
  }
}

/** Without this a file that is dropped beside the place would replace the page, and with it what was typed. */
function useDrop(open: (file: File) => void): void {
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const [file] = event.dataTransfer?.files ?? [];
      if (!file) return;
      event.preventDefault();
      latest.current(file);
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  }, []);
}

import { useRef, useState } from 'preact/hooks';
import { kept } from '../../../keeping';
import { type DataFile, mostCharacters, type Refused, readData, restoreData } from '../../../keeping/data-file';
import { refused } from '../../../keeping/kept';
import { say } from '../../../profile/sentence';
import { t } from '../../../words';
import { Failure, useAttempt } from '../../attempt';
import { Rich } from '../../rich';
import { ProblemText } from '../own-rules/field';
import type { KeptNow } from './data';
import { ImportPreview } from './import-preview';

type Read = (DataFile | Refused) & { fileName: string };

/** A file is shown before it takes the place of anything. */
export function ImportData({ now, done }: { now: KeptNow; done(): Promise<void> }) {
  const [attempt, failure] = useAttempt();
  const [read, setRead] = useState<Read>();
  const [isDone, setDone] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const open = async (file: File) => {
    setDone(false);
    setRead({ ...(await readFile(file)), fileName: file.name });
  };
  const leave = () => {
    setRead(undefined);
    input.current?.focus();
  };
  const take = ({ parts }: DataFile) =>
    attempt(async () => {
      await restoreData(parts);
      await done();
      setDone(true);
      leave();
    });
  return (
    <div class="import">
      <label for="data-file">{t('data.file.import')}</label>
      <input
        ref={input}
        id="data-file"
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void open(file);
          // The same file can be chosen again after it was mended.
          currentTarget.value = '';
        }}
      />
      {read && 'refusal' in read && <NotTaken read={read} />}
      {read && 'parts' in read && <ImportPreview now={now} file={read} take={() => take(read)} leave={leave} />}
      <p role="status" class={isDone ? 'notice' : undefined}>
        {isDone && t('data.file.done')}
      </p>
      <Failure of={failure} />
    </div>
  );
}

function NotTaken({ read: { fileName, refusal, of } }: { read: Refused & { fileName: string } }) {
  const problem = <ProblemText of={refusal} />;
  return (
    <p class="notice" role="alert">
      <Rich of="data.file.refused" values={{ file: <b>{fileName}</b> }} />{' '}
      {of ? <Rich of="data.file.refusedPart" values={{ name: t(`data.item.${of.id}.name`), problem }} /> : problem}
    </p>
  );
}

/** A file of very many megabytes is not even opened. */
async function readFile(file: File): Promise<DataFile | Refused> {
  const mostBytes = mostCharacters * 4;
  try {
    return readData(await (file.size > mostBytes ? file.slice(0, mostBytes) : file).text(), kept, Date.now());
  } catch {
    return refused(say('keeping.unreadable'));
  }
}

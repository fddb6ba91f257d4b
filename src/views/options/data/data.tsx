import { useEffect, useState } from 'preact/hooks';
import { kept } from '../../../keeping';
import type { Kept } from '../../../keeping/kept';
import { loadSettings } from '../../../settings/store';
import { t } from '../../../words';
import { Failure, useAttempt } from '../../attempt';
import { type Undoable, UndoNotice } from '../undo-notice';
import { EraseEverything } from './erase-everything';
import { ExportData } from './export-data';
import { ImportData } from './import-data';
import { KeptRow } from './kept-row';

/** What is kept, as it is now. By id; nothing where nothing is. */
export type KeptNow = Partial<Record<Kept['id'], unknown>>;

/** What this browser keeps, item by item, and how it goes out, in and away. */
export function Data() {
  const [now, update] = useKept();
  const [attempt, failure] = useAttempt();
  const [undoable, setUndoable] = useState<Undoable>();
  const erase = (item: Kept) =>
    attempt(async () => {
      const before = await item.read();
      await item.erase?.();
      setUndoable(undoing(item, () => attempt(() => putBackAndSay(item, before))));
      await update();
    });
  const putBackAndSay = async ({ restore }: Kept, before: unknown) => {
    await restore?.write(before);
    setUndoable(undefined);
    await update();
  };
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{t('data.title')}</h2>
      <p>{t('data.intro')}</p>
      <ul class="rows">
        {kept
          .filter((item) => !item.isRare || now[item.id] !== undefined)
          .map((item) => (
            <KeptRow key={item.id} item={item} data={now[item.id]} erase={() => erase(item)} />
          ))}
      </ul>
      <UndoNotice of={undoable} />
      <Failure of={failure} />
      <ExportData />
      <ImportData now={now} done={update} />
      <EraseEverything done={update} />
    </section>
  );
}

function undoing({ id, restore }: Kept, undo: () => void): Undoable {
  const text = t('data.erased', { name: t(`data.item.${id}.name`) });
  return restore ? { text, label: t('data.undo'), undo } : { text };
}

function useKept(): [KeptNow, () => Promise<void>] {
  const [now, setNow] = useState<KeptNow>({});
  const update = async () => setNow(await readAll());
  useEffect(() => {
    void update();
    // Other tabs and the popup change it as well; whoever comes back sees what is true now.
    const look = () => document.visibilityState === 'visible' && void update();
    addEventListener('visibilitychange', look);
    return () => removeEventListener('visibilitychange', look);
  }, []);
  return [now, update];
}

async function readAll(): Promise<KeptNow> {
  // It makes sure that the organisation's values have been asked for.
  await loadSettings();
  return Object.fromEntries(await Promise.all(kept.map(async ({ id, read }) => [id, await read()] as const)));
}

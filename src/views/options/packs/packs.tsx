import { useState } from 'preact/hooks';
import type { Pack } from '../../../settings/rule-packs';
import { type Settings, withoutPack, withPack } from '../../../settings/settings';
import { changeSettings } from '../../../settings/store';
import { Failure, useAttempt } from '../../attempt';
import { type Undoable, UndoNotice } from '../undo-notice';
import { ExportOwnRules } from './export-own-rules';
import { ImportPack } from './import-pack';
import { PackItem } from './pack-item';

/** Rules as files: from a colleague, and for one. */
export function Packs({ settings: { packs, ownRules } }: { settings: Settings }) {
  const [attempt, failure] = useAttempt();
  const [undoable, setUndoable] = useState<Undoable>();
  const put = (pack: Pack, then: Undoable | undefined) =>
    attempt(async () => {
      await changeSettings((before) => withPack(before, pack));
      setUndoable(then);
    });
  const remove = (pack: Pack) =>
    attempt(async () => {
      await changeSettings((before) => withoutPack(before, pack.id));
      const undo = () => put(pack, undefined);
      setUndoable({ text: `“${pack.name}” is removed.`, label: 'Undo', undo });
    });
  const add = (pack: Pack) =>
    put(pack, { text: `“${pack.name}” was imported, switched off. Look through it before you switch it on.` });
  return (
    <section aria-labelledby="packs">
      <h2 id="packs">Rule packs</h2>
      <p>
        A rule pack is a file of rules, from a colleague or for one. It holds words and numbers, never a program. The
        same is refused as in your own rules, and nothing is used before you switch it on.
      </p>
      <ul class="rows">
        {packs.map((pack) => (
          <PackItem key={pack.id} pack={pack} remove={() => remove(pack)} />
        ))}
      </ul>
      <UndoNotice of={undoable} />
      <Failure of={failure} />
      <ImportPack packs={packs} add={add} />
      <ExportOwnRules rules={ownRules} />
    </section>
  );
}

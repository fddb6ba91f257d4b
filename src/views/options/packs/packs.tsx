import { useState } from 'preact/hooks';
import type { Pack } from '../../../settings/rule-packs';
import { type Settings, withoutPack, withPack } from '../../../settings/settings';
import { changeSettings } from '../../../settings/store';
import { t } from '../../../words';
import { Failure, useAttempt } from '../../attempt';
import { Rich } from '../../rich';
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
      setUndoable({ text: <Rich of="packs.removed" values={{ name: pack.name }} />, label: t('shared.undo'), undo });
    });
  const add = (pack: Pack) => put(pack, { text: <Rich of="packs.imported" values={{ name: pack.name }} /> });
  return (
    <section aria-labelledby="packs">
      <h2 id="packs">{t('packs.title')}</h2>
      <p>{t('packs.about')}</p>
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

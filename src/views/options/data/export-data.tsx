import { kept } from '../../../keeping';
import { writeData } from '../../../keeping/data-file';
import { version } from '../../../messaging/tab';
import { download } from '../download';
import { dataWords } from './words';

const { file: words } = dataWords;

export function ExportData() {
  const save = async () => {
    const made = new Date().toISOString();
    download(await writeData(kept, { made, version: version() }), `second-look-${made.slice(0, 10)}.json`);
  };
  return (
    <div class="import">
      <h3>{words.title}</h3>
      <p>{words.intro}</p>
      <div class="buttons">
        <button type="button" onClick={save}>
          {words.export}
        </button>
      </div>
    </div>
  );
}

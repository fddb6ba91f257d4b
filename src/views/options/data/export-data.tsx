import { kept } from '../../../keeping';
import { writeData } from '../../../keeping/data-file';
import { version } from '../../../messaging/tab';
import { saveFile } from '../../save-file';
import { dataWords } from './words';

const { file: words } = dataWords;

export function ExportData() {
  const save = async () => {
    const made = new Date().toISOString();
    const text = await writeData(kept, { made, version: version() });
    saveFile(`second-look-${made.slice(0, 10)}.json`, 'application/json', text);
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

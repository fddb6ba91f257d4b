import { kept } from '../../../keeping';
import { writeData } from '../../../keeping/data-file';
import { version } from '../../../messaging/tab';
import { t } from '../../../words';
import { saveFile } from '../../save-file';

export function ExportData() {
  const save = async () => {
    const made = new Date().toISOString();
    const text = await writeData(kept, { made, version: version() });
    saveFile(`second-look-${made.slice(0, 10)}.json`, 'application/json', text);
  };
  return (
    <div class="import">
      <h3>{t('data.file.title')}</h3>
      <p>{t('data.file.intro')}</p>
      <div class="buttons">
        <button type="button" onClick={save}>
          {t('data.file.export')}
        </button>
      </div>
    </div>
  );
}

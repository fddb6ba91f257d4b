import type { Kept } from '../../../keeping/kept';
import { language, t } from '../../../words';

type Props = { item: Kept; data: unknown; erase(): Promise<void> };

export function KeptRow({ item, data, erase }: Props) {
  const name = t(`data.item.${item.id}.name`);
  return (
    <li class="kept">
      <div>
        <h3>{name}</h3>
        <p>{t(`data.item.${item.id}.what`)}</p>
        <p class="quiet">{amountOf(item, data)}</p>
      </div>
      {item.erase && data !== undefined && (
        <button type="button" aria-label={t('data.eraseNamed', { name })} onClick={erase}>
          {t('data.erase')}
        </button>
      )}
    </li>
  );
}

function amountOf({ count, erase }: Kept, data: unknown): string {
  if (data === undefined) return t('data.nothing');
  const size = sizeInWords(new TextEncoder().encode(JSON.stringify(data)).length);
  return erase ? t('data.held', { count: count(data), size }) : t('data.size', { size });
}

/** "1.2 kB", of a number of bytes. */
function sizeInWords(bytes: number): string {
  const [amount, unit] = bytes < 1000 ? [bytes, 'byte'] : [bytes / 1000, 'kilobyte'];
  return new Intl.NumberFormat(language(), { style: 'unit', unit, maximumFractionDigits: 1 }).format(amount);
}

import type { Kept } from '../../../keeping/kept';
import { keptWords, sizeInWords, dataWords as words } from './words';

type Props = { item: Kept; data: unknown; erase(): Promise<void> };

export function KeptRow({ item, data, erase }: Props) {
  const { name, what } = keptWords[item.id];
  return (
    <li class="kept">
      <div>
        <h3>{name}</h3>
        <p>{what}</p>
        <p class="quiet">{amountOf(item, data)}</p>
      </div>
      {item.erase && data !== undefined && (
        <button type="button" aria-label={words.eraseNamed(name)} onClick={erase}>
          {words.erase}
        </button>
      )}
    </li>
  );
}

function amountOf({ count, erase }: Kept, data: unknown): string {
  if (data === undefined) return words.nothing;
  const size = sizeInWords(new TextEncoder().encode(JSON.stringify(data)).length);
  return erase ? words.held(count(data), size) : words.size(size);
}

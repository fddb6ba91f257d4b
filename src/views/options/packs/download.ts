import { type Pack, writePack } from '../../../settings/rule-packs';
import { slugOf } from '../own-rules/ids';

/** Hands the pack to the user as a file. It goes from memory to the disk, not over the network. */
export function downloadPack({ on: _, ...pack }: Pack): void {
  const address = URL.createObjectURL(new Blob([writePack(pack)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileNameOf(pack);
  link.click();
  // Not at once: the browser has yet to begin with it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export const fileNameOf = ({ id, version }: Pick<Pack, 'id' | 'version'>): string =>
  `${['rules', id, slugOf(version)].filter(Boolean).join('-')}.json`;

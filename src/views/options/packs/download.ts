import { type Pack, writePack } from '../../../settings/rule-packs';
import { saveFile } from '../../save-file';
import { slugOf } from '../own-rules/ids';

/** Hands the pack to the user as a file. */
export const downloadPack = ({ on: _, ...pack }: Pack): void =>
  saveFile(fileNameOf(pack), 'application/json', writePack(pack));

export const fileNameOf = ({ id, version }: Pick<Pack, 'id' | 'version'>): string =>
  `${['rules', id, slugOf(version)].filter(Boolean).join('-')}.json`;

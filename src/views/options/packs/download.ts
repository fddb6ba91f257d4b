import { type Pack, writePack } from '../../../settings/rule-packs';
import { download } from '../download';
import { slugOf } from '../own-rules/ids';

/** Hands the pack to the user as a file. */
export const downloadPack = ({ on: _, ...pack }: Pack): void => download(writePack(pack), fileNameOf(pack));

export const fileNameOf = ({ id, version }: Pick<Pack, 'id' | 'version'>): string =>
  `${['rules', id, slugOf(version)].filter(Boolean).join('-')}.json`;

import { say } from '../profile/sentence';
import type { Refusal } from '../settings/own-rules';
import { hasPrototypeKey } from '../settings/rule-packs';
import { type Kept, refused } from './kept';

export const dataFormat = 'second-look-data';
export const dataVersion = 1;

/** A file larger than this holds something else. */
export const mostCharacters = 16 * 1024 * 1024;

/** The text of a file with all that is kept. `made`: ISO time. `version`: of Second Look. */
export async function writeData(kept: readonly Kept[], about: { made: string; version: string }): Promise<string> {
  const read = await Promise.all(kept.map(async ({ id, read }) => [id, await read()] as const));
  const data = Object.fromEntries(read.filter(([, value]) => value !== undefined));
  return `${JSON.stringify({ format: dataFormat, formatVersion: dataVersion, ...about, data }, undefined, 2)}\n`;
}

/** A part of a file that can take the place of what is kept. */
export type Part = { kept: Kept; data: unknown };

/** `left`: what is in the file, and does not come back from one. */
export type DataFile = { made: string; parts: Part[]; left: Kept[] };

/** `of`: what the refusal is about, where it is about one part. */
export type Refused = { refusal: Refusal; of?: Kept };

/** Reads the text of a file, and changes nothing. One bad part refuses all of it. */
export function readData(text: string, kept: readonly Kept[], now: number): DataFile | Refused {
  if (text.length > mostCharacters) return refused(say('keeping.tooLarge'));
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused(say('keeping.notJson'));
  }
  const { format, formatVersion, made, version, data, ...others } = (file ?? {}) as Record<string, unknown>;
  if (format !== dataFormat) return refused(say('keeping.notOurs'));
  if (typeof formatVersion !== 'number') return refused(say('keeping.noFormat'));
  if (formatVersion > dataVersion) return refused(say('keeping.later'));
  const [strange] = Object.keys(others);
  if (strange) return refused(say('keeping.strange', { key: strange }));
  if (hasPrototypeKey(file)) return refused(say('keeping.prototypeKey'));
  const isWhole = typeof made === 'string' && typeof version === 'string' && isRecord(data);
  return isWhole ? readParts(data, { made, kept, now }) : refused(say('keeping.notWhole'));
}

type Reading = { made: string; kept: readonly Kept[]; now: number };

function readParts(data: Record<string, unknown>, { made, kept, now }: Reading): DataFile | Refused {
  const file: DataFile = { made, parts: [], left: [] };
  for (const [id, value] of Object.entries(data)) {
    const known = kept.find((one) => one.id === id);
    if (!known) return refused(say('keeping.strange', { key: id }));
    const checked = known.restore?.check(value, now);
    if (checked && 'refusal' in checked) return { ...checked, of: known };
    if (checked) file.parts.push({ kept: known, data: checked.data });
    else file.left.push(known);
  }
  return file;
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/**
 * Puts the parts in the place of what is kept.
 * @throws what the browser says where one could not be written; then those before it are put back.
 */
export async function restoreData(parts: readonly Part[]): Promise<void> {
  const done: Part[] = [];
  try {
    for (const { kept, data } of parts) {
      done.push({ kept, data: await kept.read() });
      await kept.restore?.write(data);
    }
  } catch (error) {
    for (const part of done.reverse()) await putBack(part)?.catch(() => undefined);
    throw error;
  }
}

/** What was there before; nothing where nothing was. */
export const putBack = ({ kept: { restore, erase }, data }: Part): Promise<void> | undefined =>
  data === undefined ? erase?.() : restore?.write(data);

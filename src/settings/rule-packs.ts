import { type Sentence, say } from '../profile/sentence';
import type { OwnRule } from '../rules/own-rule-data';
import { firstIssue, type Refusal, unfairness } from './own-rules';
import { type Pack, type PackFile, packFormat, packSchema, packVersion } from './pack-schema';

export { type Pack, type PackFile, packSchema, storedPack } from './pack-schema';

/** A file larger than this holds something else. */
export const mostCharacters = 256 * 1024;

const refuse = (message: Sentence, link?: string): { refusal: Refusal } => ({
  refusal: { message, ...(link && { link }) },
});

/** Reads the text of a file. Runs nothing of it. @returns the pack, switched off, or why it was refused. */
export function readPack(text: string): { pack: Pack } | { refusal: Refusal } {
  if (text.length > mostCharacters) return refuse(say('pack.tooLarge', { limit: mostCharacters / 1024 }));
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse(say('pack.notJson'));
  }
  const strange = strangeIn(data);
  if (strange) return refuse(strange);
  const parsed = packSchema.safeParse(data);
  if (!parsed.success) return refuse(say('pack.unusable', { problem: firstIssue(parsed.error) }));
  return checked(parsed.data);
}

/** What deserves a sentence of its own. */
function strangeIn(data: unknown): Sentence | undefined {
  const { format, formatVersion } = (data ?? {}) as Record<string, unknown>;
  if (format !== packFormat) return say('pack.another');
  if (typeof formatVersion === 'number' && formatVersion > packVersion) {
    return say('pack.newer', { format: formatVersion, known: packVersion });
  }
  return hasPrototypeKey(data) ? say('pack.prototypeKey') : undefined;
}

export const hasPrototypeKey = (data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  Object.entries(data).some(
    ([key, value]) => /^(?:__proto__|constructor|prototype)$/.test(key) || hasPrototypeKey(value),
  );

function checked({ $schema: _, format: __, formatVersion: ___, ...pack }: PackFile): ReturnType<typeof readPack> {
  const ids = pack.rules.map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice) return refuse(say('pack.sameId', { id: twice }));
  for (const rule of pack.rules) {
    const unfair = unfairness(rule);
    if (unfair) return refuse(say('pack.refused', { name: rule.name, problem: unfair.message }), unfair.link);
  }
  return { pack: { ...pack, on: false } };
}

/** The text of a file with these rules. `today`: ISO day. */
export function writePack(pack: Omit<Pack, 'on'>): string {
  const file: PackFile = { format: packFormat, formatVersion: packVersion, ...pack };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

export type PackChange = { kind: 'added' | 'changed' | 'removed'; rule: OwnRule };

/** What an import would change: rules are told apart by their ids. */
export function changesBetween(before: Pack | undefined, after: Pack): PackChange[] {
  const old = new Map(before?.rules.map((rule) => [rule.id, rule]));
  const now = new Set(after.rules.map(({ id }) => id));
  const changes = after.rules.flatMap((rule): PackChange[] => {
    const known = old.get(rule.id);
    if (!known) return [{ kind: 'added', rule }];
    return sameWords(known) === sameWords(rule) ? [] : [{ kind: 'changed', rule }];
  });
  const removed = [...old.values()]
    .filter(({ id }) => !now.has(id))
    .map((rule) => ({ kind: 'removed' as const, rule }));
  return [...changes, ...removed];
}

/** A switch is the user's, and no change of the pack. */
const sameWords = ({ on: _, ...rule }: OwnRule) => JSON.stringify(rule);

/** Is it past the day on which somebody should have looked at it again? `today`: ISO day. */
export const isOverdue = ({ reviewBy }: Pack, today: string): boolean => today > reviewBy;

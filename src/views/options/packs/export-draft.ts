import type { OwnRule } from '../../../rules/own-rule';
import { type Pack, readPack, writePack } from '../../../settings/rule-packs';
import { slugOf } from '../own-rules/ids';
import { type Problem, problemOf } from '../own-rules/problem';

/** What a pack is asked for before it is written. */
export type ExportDraft = { name: string; author: string; version: string; reviewBy: string };

export type ExportProblems = Partial<Record<keyof ExportDraft | 'rules', Problem>>;

const longest = { name: 80, author: 120, version: 40 } as const;

const missing: Record<keyof ExportDraft, string> = {
  name: 'Give the pack a name.',
  author: 'Say who made it: a name, a team or a company.',
  version: 'Give it a version, such as 1.',
  reviewBy: 'Choose a day on which somebody should look at it again.',
};

/**
 * The pack as whoever imports it would read it, so that nothing is exported that would be refused there.
 * `today`: ISO day.
 */
export function packOf(
  typed: ExportDraft,
  rules: OwnRule[],
  today: string,
): { pack: Pack } | { problems: ExportProblems } {
  const problems = problemsOf(typed, today);
  if (Object.keys(problems).length) return { problems };
  const { name, author, version, reviewBy } = trimmed(typed);
  const id = slugOf(name) || 'rules';
  const read = readPack(writePack({ id, name, version, provenance: { author, made: today }, reviewBy, rules }));
  return 'pack' in read ? read : { problems: { rules: problemOf(read.refusal) } };
}

function problemsOf(typed: ExportDraft, today: string): ExportProblems {
  const { reviewBy, ...texts } = trimmed(typed);
  const wrong = (Object.keys(texts) as (keyof typeof texts)[]).flatMap((field) => {
    const { length } = texts[field];
    const message = length ? length > longest[field] && `At most ${longest[field]} characters fit.` : missing[field];
    return message ? [[field, { message }]] : [];
  });
  const day = reviewBy ? reviewBy <= today && 'Choose a day that is still to come.' : missing.reviewBy;
  return Object.fromEntries([...wrong, ...(day ? [['reviewBy', { message: day }]] : [])]);
}

const trimmed = ({ name, author, version, reviewBy }: ExportDraft): ExportDraft => ({
  name: name.trim(),
  author: author.trim(),
  version: version.trim(),
  reviewBy,
});

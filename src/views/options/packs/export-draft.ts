import type { OwnRule } from '../../../rules/own-rule-data';
import { type Pack, readPack, writePack } from '../../../settings/rule-packs';
import type { Key } from '../../../words';
import { slugOf } from '../own-rules/ids';
import { type Problem, problem } from '../own-rules/problem';

/** What a pack is asked for before it is written. */
export type ExportDraft = { name: string; author: string; version: string; reviewBy: string };

export type ExportProblems = Partial<Record<keyof ExportDraft | 'rules', Problem>>;

const longest = { name: 80, author: 120, version: 40 } as const;

const missing: Record<keyof ExportDraft, Key> = {
  name: 'packs.noName',
  author: 'packs.noAuthor',
  version: 'packs.noVersion',
  reviewBy: 'packs.noReviewBy',
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
  return 'pack' in read ? read : { problems: { rules: read.refusal } };
}

function problemsOf(typed: ExportDraft, today: string): ExportProblems {
  const { reviewBy, ...texts } = trimmed(typed);
  const problems: ExportProblems = {};
  for (const field of ['name', 'author', 'version'] as const) {
    const wrong = textProblem(field, texts[field]);
    if (wrong) problems[field] = wrong;
  }
  if (!reviewBy) problems.reviewBy = problem(missing.reviewBy);
  else if (reviewBy <= today) problems.reviewBy = problem('packs.dayIsOver');
  return problems;
}

function textProblem(field: keyof typeof longest, { length }: string): Problem | undefined {
  if (!length) return problem(missing[field]);
  const most = longest[field];
  return length > most ? problem('packs.tooLong', { most }) : undefined;
}

const trimmed = ({ name, author, version, reviewBy }: ExportDraft): ExportDraft => ({
  name: name.trim(),
  author: author.trim(),
  version: version.trim(),
  reviewBy,
});

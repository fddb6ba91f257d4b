import type { dateFacts, Looks, numberFacts, OwnRule, textFacts } from '../../../rules/own-rule-data';
import type { Kind } from '../../../rules/rule';
import { limits, parseOwnRule, type Refusal, unfairnessOf } from '../../../settings/own-rules';
import { type Problem, problem } from './problem';

export type TextFact = (typeof textFacts)[number];
export type NumberFact = (typeof numberFacts)[number];
type DateFact = (typeof dateFacts)[number];

/** A rule as it is being typed: what belongs to the other ways of looking is kept too, so that nothing is lost. */
export type Draft = {
  name: string;
  why: string;
  kind: Kind;
  looksFor: Looks['for'];
  /** One a line. */
  phrases: string;
  parts: TextFact[];
  number: NumberFact;
  is: 'below' | 'above';
  than: string;
  date: DateFact;
  when: 'within' | 'before';
  days: string;
  /** ISO day, or empty. */
  expires: string;
};

/** What is wrong, by the field it stands beside. */
export type Problems = Partial<Record<keyof Draft, Problem>>;
type Found = { [Field in keyof Draft]?: Problem | undefined };

export const emptyDraft: Draft = {
  name: '',
  why: '',
  kind: 'ask',
  looksFor: 'words',
  phrases: '',
  parts: ['headline', 'bio'],
  number: 'reviews',
  is: 'below',
  than: '',
  date: 'memberSince',
  when: 'within',
  days: '',
  expires: '',
};

export function draftOf({ name, why, kind, expires = '', looks }: OwnRule): Draft {
  const base = { ...emptyDraft, name, why, kind, expires, looksFor: looks.for };
  if (looks.for === 'words') return { ...base, phrases: looks.phrases.join('\n'), parts: looks.in };
  if (looks.for === 'number') return { ...base, number: looks.of, is: looks.is, than: String(looks.than) };
  return { ...base, date: looks.of, when: looks.is, days: String(looks.days) };
}

/** What stays as it is when a rule is changed. */
export type Kept = Pick<OwnRule, 'id' | 'on'>;

/** @returns the rule that was typed, or what is wrong with it. `today`: ISO day. */
export function ruleOf(draft: Draft, kept: Kept, today: string): { rule: OwnRule } | { problems: Problems } {
  const problems = problemsOf(draft, today);
  if (Object.keys(problems).length) return { problems };
  const { kind, expires } = draft;
  const { id, on } = kept;
  const name = draft.name.trim();
  const why = draft.why.trim();
  const parsed = parseOwnRule({ id, on, name, why, kind, ...(expires && { expires }), looks: looksOf(draft) });
  return 'refusal' in parsed ? { problems: { name: parsed.refusal } } : parsed;
}

/** Only what the rule must not say, which need not wait until it is saved. */
export function unfairIn(draft: Draft): Problems {
  const phrases = draft.looksFor === 'words' ? phrasesOf(draft.phrases) : [];
  return present({
    name: unfairnessOnce(draft.name),
    why: unfairnessOnce(draft.why),
    phrases: phrases.map(unfairnessOnce).find((refusal) => refusal !== undefined),
  });
}

const judged = new Map<string, Refusal | undefined>();
const mostJudged = 500;

/** Between two letters only one line changes, and the others need not be looked up again. */
function unfairnessOnce(text: string): Refusal | undefined {
  if (judged.size > mostJudged) judged.clear();
  if (!judged.has(text)) judged.set(text, unfairnessOf(text));
  return judged.get(text);
}

export const phrasesOf = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function looksOf(draft: Draft): Looks {
  if (draft.looksFor === 'words') return { for: 'words', in: draft.parts, phrases: phrasesOf(draft.phrases) };
  if (draft.looksFor === 'number') {
    return { for: 'number', of: draft.number, is: draft.is, than: Number(draft.than) };
  }
  return { for: 'date', of: draft.date, is: draft.when, days: Number(draft.days) };
}

function problemsOf(draft: Draft, today: string): Problems {
  const wrong = present({
    name: draft.name.trim() ? tooLong(draft.name, limits.name) : problem('ruleProblem.noName'),
    why: tooLong(draft.why, limits.why),
    expires: draft.expires && draft.expires < today ? problem('ruleProblem.dayIsOver') : undefined,
    ...looksProblems(draft),
  });
  return { ...wrong, ...unfairIn(draft) };
}

function looksProblems({ looksFor, phrases, parts, is, than, days }: Draft): Found {
  if (looksFor === 'words') {
    return { phrases: phrasesProblem(phrases), parts: parts.length ? undefined : problem('ruleProblem.noParts') };
  }
  if (looksFor === 'date') return { days: isWhole(days, 1, 36_500) ? undefined : problem('ruleProblem.noDays') };
  if (!isWhole(than, 0, 1_000_000)) return { than: problem('ruleProblem.noNumber') };
  return { than: is === 'below' && Number(than) === 0 ? problem('ruleProblem.belowZero') : undefined };
}

function phrasesProblem(typed: string): Problem | undefined {
  const phrases = phrasesOf(typed);
  if (!phrases.length) return problem('ruleProblem.noPhrase');
  if (phrases.length > limits.phrases)
    return problem('ruleProblem.manyPhrases', { count: phrases.length, most: limits.phrases });
  const empty = phrases.find((phrase) => !/[\p{L}\p{N}]/u.test(phrase));
  if (empty) return problem('ruleProblem.emptyPhrase', { phrase: empty });
  const long = phrases.find(({ length }) => length > limits.phrase);
  return long ? problem('ruleProblem.longPhrase', { start: long.slice(0, 30), most: limits.phrase }) : undefined;
}

function tooLong(text: string, most: number): Problem | undefined {
  const count = text.trim().length;
  return count > most ? problem('ruleProblem.tooLong', { count, most }) : undefined;
}

const isWhole = (typed: string, least: number, most: number) =>
  /^\d{1,7}$/.test(typed.trim()) && Number(typed) >= least && Number(typed) <= most;

const present = (problems: Found): Problems =>
  Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem));

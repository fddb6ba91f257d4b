import type { dateFacts, Looks, numberFacts, OwnRule, textFacts } from '../../../rules/own-rule';
import type { Kind } from '../../../rules/rule';
import { limits, parseOwnRule, type Refusal, unfairnessOf } from '../../../settings/own-rules';
import { type Problem, problemOf } from './problem';

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
  return 'refusal' in parsed ? { problems: { name: problemOf(parsed.refusal) } } : parsed;
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
function unfairnessOnce(text: string): Problem | undefined {
  if (judged.size > mostJudged) judged.clear();
  if (!judged.has(text)) judged.set(text, unfairnessOf(text));
  const refusal = judged.get(text);
  return refusal && problemOf(refusal);
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
    name: say(draft.name.trim() ? tooLong(draft.name, limits.name) : 'Give it a name: a few words for what it finds.'),
    why: say(tooLong(draft.why, limits.why)),
    expires: say(draft.expires && draft.expires < today && 'This day is over. Choose a later one, or leave it empty.'),
    ...looksProblems(draft),
  });
  return { ...wrong, ...unfairIn(draft) };
}

function looksProblems(draft: Draft): { [Field in keyof Draft]?: Problem | undefined } {
  const { looksFor, phrases, parts, is, than, days } = draft;
  if (looksFor === 'words') {
    return {
      phrases: say(phrasesProblem(phrases)),
      parts: say(!parts.length && 'Choose at least one part of the page.'),
    };
  }
  if (looksFor === 'date')
    return { days: say(!isWhole(days, 1, 36_500) && 'Type a whole number from 1 to 36500, in digits only.') };
  if (!isWhole(than, 0, 1_000_000)) return { than: say('Type a whole number from 0 to 1000000, in digits only.') };
  return { than: say(is === 'below' && Number(than) === 0 && 'No number is below 0. Type 1 or more.') };
}

function phrasesProblem(typed: string): string | undefined {
  const phrases = phrasesOf(typed);
  if (!phrases.length) return 'Type at least one word or phrase.';
  if (phrases.length > limits.phrases)
    return `These are ${phrases.length} lines. At most ${limits.phrases} fit in a rule.`;
  const empty = phrases.find((phrase) => !/[\p{L}\p{N}]/u.test(phrase));
  if (empty) return `“${empty}” has no letter or digit, so there is nothing to find.`;
  const long = phrases.find(({ length }) => length > limits.phrase);
  return long && `“${long.slice(0, 30)}…” is too long. A phrase has at most ${limits.phrase} characters.`;
}

const tooLong = (text: string, most: number) =>
  text.trim().length > most ? `These are ${text.trim().length} characters. At most ${most} fit.` : undefined;

const isWhole = (typed: string, least: number, most: number) =>
  /^\d{1,7}$/.test(typed.trim()) && Number(typed) >= least && Number(typed) <= most;

const say = (message: string | false | undefined): Problem | undefined => (message ? { message } : undefined);

const present = (problems: { [Field in keyof Draft]?: Problem | undefined }): Problems =>
  Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem));

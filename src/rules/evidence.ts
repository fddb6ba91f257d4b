import type { FactName } from '../profile/facts';
import type { Fact, Facts, Source } from '../profile/profile';
import { type Sentence, say } from '../profile/sentence';
import { isEnglish } from '../text/language';
import { type Found, rangeOf } from '../text/sentences';
import { clear, type Evidence, flagged, type Outcome, unknown } from './rule';

const context = 32;

/** The characters from `start` to `end` of a text on the page, with their place: its source, narrowed to them. */
export function quoteFrom(
  fact: Fact<string> & { state: 'read' },
  name: FactName,
  start: number,
  end: number,
): Evidence {
  const source = fact.sources[0] ?? { selector: '', quote: '' };
  const line = fact.value.replaceAll('\n', ' ');
  const prefix = ((source.prefix ?? '') + line.slice(0, start)).slice(-context).replace(/^[\udc00-\udfff]/, '');
  const suffix = (line.slice(end) + (source.suffix ?? '')).slice(0, context).replace(/[\ud800-\udbff]$/, '');
  const { selector } = source;
  const quote = line.slice(start, end);
  return { fact: name, source: { selector, quote, ...(prefix && { prefix }), ...(suffix && { suffix }) } };
}

/** The decisive words of a text, in its order. */
export type Finder = (text: string) => Found[];

type Range = { start: number; end: number };

const mostQuotes = 3;
const longestQuote = 160;
const texts = ['headline', 'bio'] as const;

/** Looks through what the person wrote, sentence by sentence; at most three quotes. */
export function judgeWords(facts: Facts, find: Finder, message: Sentence): Outcome {
  const evidence = texts.flatMap((name) => evidenceIn(facts[name], name, find));
  if (evidence.length) return flagged(message, evidence.slice(0, mostQuotes));
  return facts.bio?.state === 'unreadable' ? unknown(say('check.textUnread')) : clear;
}

/**
 * The same for sentences, which are read in English only: what stands in another language is not understood, so it is
 * neither found nor cleared.
 */
export function judgeEnglish(facts: Facts, find: Finder, message: Sentence): Outcome {
  const outcome = judgeWords(facts, (text) => (isEnglish(text) ? find(text) : []), message);
  const isForeign = texts.some((name) => facts[name]?.state === 'read' && !isEnglish(facts[name].value));
  return outcome.outcome === 'clear' && isForeign ? unknown(say('check.otherLanguage')) : outcome;
}

function evidenceIn(fact: Fact<string> | undefined, name: FactName, find: Finder): Evidence[] {
  if (fact?.state !== 'read') return [];
  return find(fact.value)
    .slice(0, mostQuotes)
    .map((found) => clauseAround(fact.value, found))
    .map(({ start, end }) => quoteFrom(fact, name, start, end));
}

/** The whole sentence if it is short, else what stands around the decisive words, cut between words. */
function clauseAround(text: string, { sentence, from, to }: Found): Range {
  const whole = rangeOf(sentence, 0, sentence.words.length - 1);
  if (whole.end - whole.start <= longestQuote) return whole;
  const decisive = rangeOf(sentence, from, to);
  const room = Math.max(0, longestQuote - (decisive.end - decisive.start));
  const start = Math.max(whole.start, decisive.start - Math.floor(room / 2));
  const end = Math.min(whole.end, start + longestQuote);
  return { start: wordStart(text, start, decisive.start), end: wordEnd(text, end, decisive) };
}

function wordStart(text: string, at: number, latest: number): number {
  if (at === 0 || /\s/.test(text.charAt(at - 1))) return at;
  const space = text.slice(at, latest).search(/\s/);
  return space < 0 ? latest : at + space + 1;
}

function wordEnd(text: string, at: number, decisive: Range): number {
  if (at >= text.length || /\s/.test(text.charAt(at))) return at;
  const space = text.slice(decisive.end, at).search(/\s\S*$/);
  return space < 0 ? Math.min(decisive.end, decisive.start + longestQuote) : decisive.end + space;
}

/** The places of a fact, each as evidence. */
export const placesOf = (fact: FactName, sources: readonly Source[]): Evidence[] =>
  sources.map((source) => ({ fact, source }));

/** Is there, provably, nothing where this fact would stand? Its place is the evidence. */
export function judgeMissing(facts: Facts, name: FactName, message: Sentence): Outcome {
  const fact = facts[name];
  if (fact?.state !== 'absent') return clear;
  return flagged(message, placesOf(name, fact.sources));
}

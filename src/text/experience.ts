import { rangeOf, type Sentence, sentencesOf, type Word } from './sentences';

/** `start` and `end` are places in the text: the words of the claim. */
export type ExperienceClaim = { years: number; start: number; end: number };

/** A number of years: words `from` to `to`. */
export type Amount = { years: number; from: number; to: number };

const longestCareer = 60;

/**
 * How many years of experience a text claims, each time it does: "8+ years of experience", "over ten years in design".
 * Of a range the lower end. Ages, the age of a company, the sum of a team, contracts and warranties are none.
 */
export function experienceClaims(text: string): ExperienceClaim[] {
  return sentencesOf(text).flatMap((sentence) =>
    [...amountsIn(sentence), ...labelledIn(sentence)].flatMap((amount) => {
      const end = endOfClaim(sentence.words, amount);
      const from = Math.min(amount.from, end ?? amount.from);
      return end === undefined ? [] : [{ years: amount.years, ...rangeOf(sentence, from, Math.max(amount.to, end)) }];
    }),
  );
}

/** "Years of experience: 12": the number comes last, without a unit. */
function labelledIn({ words, classes }: Sentence): Amount[] {
  const at = words.findIndex(({ text }) => text === ':' || text === '=');
  const years = numberOf(words[at + 1]?.text ?? '');
  const label = words.slice(0, Math.max(0, at));
  const isLabel =
    label.length <= 6 && ['year', 'experience'].every((name) => label.some((word) => word.classes.has(name)));
  const isAlone = !words[at + 2]?.classes.has('year') && words[at + 2]?.text !== '+';
  if (!classes.has('experience') || !isLabel || !isAlone || !years || years > longestCareer) return [];
  return [{ years, from: at + 1, to: at + 1 }];
}

/** Every number of years in a sentence, whatever it is said of; of a range the lower end. */
export function amountsIn({ words, classes }: Sentence): Amount[] {
  if (!classes.has('year') && !classes.has('decade') && !words.some(({ text }) => joined.test(text))) return [];
  const amounts: Amount[] = [];
  for (let i = 0; i < words.length; i++) {
    const amount = amountAt(words, i);
    if (amount) amount.years -= shortfall(words, i);
    if (amount && amount.years >= 1 && amount.years <= longestCareer) amounts.push(amount);
    if (amount) i = amount.to;
  }
  return amounts;
}

/** "almost 8 years" are seven at least; of "less than 8 years" nothing is known. */
function shortfall(words: readonly Word[], at: number): number {
  const [third = '', second = '', first = ''] = [1, 2, 3].map((before) => words[at - before]?.text ?? '');
  if (/^(?:almost|nearly)$/.test(third) || (third === 'to' && second === 'close')) return 1;
  const isLess = third === 'than' && /^(?:less|fewer)$/.test(second) && !/^(?:no|not)$/.test(first);
  return isLess || /^(?:under|below)$/.test(third) ? longestCareer : 0;
}

const joined = /^(\d{1,2})(?:-\d{1,2})?-?(?:years?|yrs?|y|yoe)$/;
const filler = new Set(['+', 'plus', 'or', 'more', 'solid', 'full', 'long', 'whole', 'good', ')', '(', 'amazing']);

function amountAt(words: readonly Word[], from: number): Amount | undefined {
  const first = words[from] as Word;
  const short = joined.exec(first.text)?.[1];
  if (short) return { years: Number(short), from, to: from };
  const value = first.classes.has('decade') ? 1 : numberOf(first.text);
  let to = first.classes.has('decade') ? from : skipRange(words, from + 1);
  while (filler.has(words[to]?.text ?? '')) to++;
  const unit = words[to]?.classes;
  if (value === undefined || !(unit?.has('year') || unit?.has('decade'))) return undefined;
  return { years: Math.min(value * sizeOf(words, from, to), lowerEndBefore(words, from) ?? longestCareer), from, to };
}

/** In years: a decade, half a decade, a year. */
function sizeOf(words: readonly Word[], from: number, to: number): number {
  if (!words[to]?.classes.has('decade')) return 1;
  return words.slice(Math.max(0, from - 2), from).some(({ text }) => text === 'half') ? 5 : 10;
}

/** "8/10 years", "between 8 and 10 years". */
function lowerEndBefore(words: readonly Word[], at: number): number | undefined {
  const joint = words[at - 1]?.text;
  const isRange = joint === '/' || (joint === 'and' && words[at - 3]?.text === 'between');
  return isRange ? numberOf(words[at - 2]?.text ?? '') : undefined;
}

function skipRange(words: readonly Word[], at: number): number {
  const isRange = /^(?:-|to)$/.test(words[at]?.text ?? '') && numberOf(words[at + 1]?.text ?? '') !== undefined;
  return isRange ? at + 2 : at;
}

const small =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'ten twenty thirty forty fifty'.split(' ');

function numberOf(word: string): number | undefined {
  const digits = /^(\d{1,2})(?:[.-]\d{1,2})?$/.exec(word)?.[1];
  if (digits) return Number(digits);
  const [head = '', tail] = word.split('-');
  const units = small.indexOf(tail ?? head) + 1;
  const ten = (tens.indexOf(head) + 1) * 10;
  return (tail === undefined ? units || ten : ten && ten + units) || undefined;
}

/** How many words before the years may say what they are; and since when something has been done. */
const near = 6;
const far = 12;

/** @returns the word that makes it experience, before or after it; `undefined`: it is something else. */
function endOfClaim(words: readonly Word[], { from, to }: Amount): number | undefined {
  const before = words.slice(Math.max(0, from - near), from);
  if (isSomethingElse(words, to, before)) return undefined;
  if (words[to]?.text === 'yoe' || isLabelOf(words, from, to)) return to;
  const said = words.slice(to + 1, to + 8).findIndex(({ classes }) => classes.has('experience'));
  if (said >= 0) return to + 1 + said;
  const craft = craftIn(words.slice(to + 1, to + 5));
  if (craft >= 0) return to + 1 + craft;
  const stated = before.findLastIndex(({ classes }) => classes.has('experience'));
  if (stated >= 0) return from - before.length + stated;
  const further = words.slice(Math.max(0, from - far), from);
  const isLong = !isSomethingElse(words, to, further) && isLasting(further);
  return isLong || isLastingAhead(words, to, before) ? to : undefined;
}

function isSomethingElse(words: readonly Word[], to: number, before: readonly Word[]): boolean {
  const next = words[to + 1];
  if (before.some(({ classes }) => classes.has('otherSpan')) || isOfOthers(before) || isDenied(before)) return true;
  return isOther(next) || (/^(?:of|in|on|the|'|a|-)$/.test(next?.text ?? '') && isOther(words[to + 2]));
}

/** "Senior engineer (10+ yrs)": with a plus it is no age, and nothing else is said. */
function isLabelOf(words: readonly Word[], from: number, to: number): boolean {
  const isOpen = words.slice(from, to).some(({ text }) => text === '+' || text === 'plus');
  if (!isOpen || !words[to]?.closes) return false;
  const head = words.slice(0, from).findLast(({ kind }) => kind !== 'mark');
  return !head || head.classes.has('building');
}

/** "clients with ten years …", "my father has …", "looking for someone with …". */
function isOfOthers(before: readonly Word[]): boolean {
  const holder = before.findLastIndex(({ text }) => /^(?:with|has|have|had|of|having)$/.test(text));
  if (holder < 1) return false;
  const { text, classes } = before[holder - 1] as Word;
  return classes.has('others') || classes.has('otherHolder') || /^(?:who|someone|somebody|which)$/.test(text);
}

/** "I do not have ten years …"; "not only" and "no less than" deny nothing. */
function isDenied(before: readonly Word[]): boolean {
  const at = before.findLastIndex(({ classes }) => classes.has('not'));
  if (at < 0 || before.slice(at).some(({ text, kind }) => kind === 'mark' || text === 'but')) return false;
  return !/^(?:only|just|less|fewer|merely|stranger)$/.test(before[at + 1]?.text ?? '');
}

/** "For the last 12 years I have built …" */
function isLastingAhead(words: readonly Word[], to: number, before: readonly Word[]): boolean {
  const at = words[to + 1]?.text === ',' ? to + 2 : to + 1;
  const said = words.slice(at + 1, at + 4);
  const isDone = said.some(
    (word) => isDoing(word) || (word.classes.has('done') && !/^ha(?:ve|s)$|^been$/.test(word.text)),
  );
  const last = before.findLast(({ text }) => text !== 'a');
  return Boolean(last?.classes.has('lasting')) && Boolean(words[at]?.classes.has('i')) && isDone;
}

const isOther = (word: Word | undefined) => word?.classes.has('otherYears') ?? false;

/** "years as a welder", "years of teaching", "years of watch repair work". @returns where it stands; −1: it is none. */
function craftIn(words: readonly Word[]): number {
  const [next, second] = words;
  if (!next || next.classes.has('craft') || isDoing(next)) return next ? 0 : -1;
  if (/^(?:as|with|in|within)$/.test(next.text)) return second?.kind === 'word' ? 0 : -1;
  if (next.text !== 'of') return -1;
  return second && isDoing(second) ? 1 : words.findIndex(({ classes }) => classes.has('craft'));
}

const isDoing = ({ text }: Word) => /.{2}ing$/.test(text);

/** "I have been drawing for over 12 years." */
function isLasting(before: readonly Word[]): boolean {
  const last = before.at(-1);
  return Boolean(last?.classes.has('lasting')) && before.some((word) => word.classes.has('done') || isDoing(word));
}

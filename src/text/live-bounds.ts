import { type Match, phrases } from './phrases';
import type { Sentence, Word } from './sentences';
import { partsOf } from './stance';

const has = ({ classes }: Word, ...names: string[]) => names.some((name) => classes.has(name));

/** "No long calls", "never end a call": there is room for a talk, or what is denied is not the talk. */
const bounds = phrases(
  '{limitedTime|limitedLength}',
  'not by|about',
  'not my ~1 field|trade|specialty|speciality',
  '{not} just|only|merely|because|necessarily|hesitate|enough',
  "not|don't|dont|doesn't|can't|cannot|won't|never every|always|everyone|everybody",
  'your ~1 {liveSure|liveTalk|liveSeen}',
  'before|when|if|unless you ~1 call|ring|phone|meet',
  '{not} ~2 {harmlessDeed}',
  '{not} ~3 talk|speak ~1 about|for|over|down|badly',
  '<number> ~1 am|pm|to|h|min|mins|minutes|hours',
  'half|an|over|than|two|three|one ~1 hour|hours|minutes',
  'during ~2 day|week|work|hours|school|lessons|classes|lunch|trip|travel|flight|office|exam|exams',
  'until|till',
  'while {i}',
  'if|when ~1 {you} ~1 {not|shun} !ask',
  'in-person|on-site|onsite|physical ~1 {liveWord}',
  '{liveWord} ~1 for|with|from ~1 articles|press|podcasts|podcast|magazines|newspapers|journalists|recruiters|agencies|surveys|students',
  'than ~2 {written}',
  'more than',
  '{not} ~1 email|let|asked|sent|another',
  'phone ~1 is|does|works|rings|drops|may|broken|broke|number|numbers|died',
  'call plus',
  '{not} used|tried|met|had ~4 before|yet',
  '{not} ~4 late',
  'had no',
  '{written} or ~1 {liveWord}',
  '{written} and {liveWord}',
  '{liveWord} or|and {written}',
  'from|until|on the ~1 <number>',
  'on|from my|the ~1 phone|laptop|desktop|tablet|mobile ~2 only|but|while',
  'for ~1 small|tiny|short|simple|little ~1 <word>',
  'nobody|people|someone|everyone ~1 like|likes|loves|wants|enjoys',
  'this|next|last ~1 type|kind|week|month|morning|season',
);
const isDate = ({ text }: Word) => /^\d+(?:st|nd|rd|th|am|pm)$/.test(text);
const isBounded = (sentence: Sentence, { from, to }: Match) =>
  bounds(sentence).some((at) => at.from >= from - 2 && at.to <= to + 6) ||
  sentence.words.slice(from, to + 6).some(isDate) ||
  ofAKind(sentence).length > 0;
/** Said of the rest of the sentence: there is another camera, or it was so once. */
const ofAKind = phrases(
  '{limitedLength} ~1 {liveWord}',
  'bad|noisy ~1 {liveWord}',
  'bought|got|have|spare|ordered|ordering ~2 new|another|spare|replacement',
  'new|spare one|webcam|camera|cam ~1 arrives|is|came|comes|will',
  'now i ~1 do|have|can|host|join',
  'sometimes|occasionally',
  'at first',
  'in|on|at|for ~1 {anotherPlace}',
  'without ~1 your',
  'once ; now',
  '^ then i|we ~1 join|call|meet|talk',
);

/** "I refuse no interview", "no start without a call"; "no camera, no microphone" says one thing twice. */
function isDoubled(sentence: Sentence, match: Match): boolean {
  if (unwritten(sentence).length) return false;
  const denials = partsOf(sentence, match).filter((word) => has(word, 'not', 'shun'));
  return denials.some(
    (word, i) =>
      i > 0 && isReversing(word) !== isReversing(denials[i - 1] as Word) && !isWithout(denials[i - 1] as Word),
  );
}
const unwritten = phrases('{not} ~1 in|by|via|over ~1 {written}');
const isWithout = ({ text }: Word) => /^(?:without|neither)$/.test(text);
const isReversing = (word: Word) => has(word, 'shun') || /^(?:without|before|until|unless)$/.test(word.text);

const stop = /^[.!;]$/;
const ofOthers =
  /^(?:who|which|where|whose|whom|developers|freelancers|candidates|applicants|everyone|some|many|most)$/;
const inside = /^(?:who|which|where|until|till|unless|before|so|but|although|because)$/;

/** One deed of the speaker's in one sentence: "I hate it when developers avoid calls" tells of others. */
export function isOwnDeed({ words }: Sentence, { from, to }: Match): boolean {
  const said = words.slice(from, to + 1);
  if (has(said[0] as Word, 'liveWord') && said.some(({ text }) => /^(?:that|without)$/.test(text))) return false;
  return !said.some(({ text }) => stop.test(text) || inside.test(text)) && !isOfOthers(words, from);
}

const isOfOthers = (words: readonly Word[], from: number) =>
  words.slice(Math.max(0, from - 3), from).some(({ text }) => ofOthers.test(text)) || isTheirs(words, from);

/** "Three clients refused to meet me": whose "no" it is stands before it. */
function isTheirs(words: readonly Word[], from: number): boolean {
  const no = words[from] as Word;
  if (!has(no, 'not', 'shun')) return false;
  const before = words.slice(Math.max(0, from - 5), from).filter(({ part }) => part === no.part);
  return before.some((word) => has(word, 'others', 'stranger')) && !before.some((word) => has(word, 'i', 'we', 'my'));
}

export const leavesRoom = (sentence: Sentence, match: Match) =>
  isBounded(sentence, match) || isDoubled(sentence, match) || isOfOthers(sentence.words, match.from);

import { type Amount, amountsIn } from './experience';
import { type Product, products } from './products';
import { rangeOf, type Sentence, sentencesOf } from './sentences';
import { isQuoted } from './stance';

/** How many years of work with a product a text claims; `start` and `end` are places in the text. */
export type ProductClaim = { product: Product; years: number; start: number; end: number };

/** Each time a text says for how long somebody has worked with one of the products of the table. */
export function productClaims(text: string): ProductClaim[] {
  return sentencesOf(text).flatMap((sentence) =>
    amountsIn(sentence).flatMap((amount) => (isOwn(sentence, amount) ? claimOf(sentence, amount) : [])),
  );
}

/** A team's sum, what others ask for and what is denied are nobody's claim. */
const others =
  /\b(?:combined|collective\w*|together|jointly|team|teams|company|agency|employers?|recruiters?|needs?|someone|somebody|must|requir\w+|asks?|asked|asking|looking for|seeking|wanted|hiring|job ads?|not|never|no|don't|doesn't|nobody|impossible|if)\b/;

function isOwn(sentence: Sentence, amount: Amount): boolean {
  const { words, text } = sentence;
  const before = text.text.slice(words[Math.max(0, amount.from - 10)]?.start, words[amount.from]?.start);
  if (others.test(before) || isQuoted(sentence, amount)) return false;
  return !words[amount.to + 1]?.classes.has('otherYears') || words[amount.to + 1]?.text === 'school';
}

function claimOf(sentence: Sentence, amount: Amount): ProductClaim[] {
  const found = after(sentence, amount) ?? before(sentence, amount);
  if (!found || !isWrittenSo(sentence, found)) return [];
  const { original, at } = sentence.text;
  const amountRange = rangeOf(sentence, amount.from, amount.to);
  const start = Math.min(amountRange.start, at[found.start] ?? 0);
  const end = Math.max(amountRange.end, at[found.end] ?? original.length);
  return [{ product: found.product, years: amount.years, start, end }];
}

/** Places in the folded text. */
type Named = { product: Product; start: number; end: number };

/** What may stand between the years and the product: "years of hands-on experience as a senior …". */
const filler =
  "of|in|with|using|on|as|an?|the|experiences?|exp\\.?|expertise|hands-on|professional|solid|commercial|practical|working|work|worked|developing|building|programming|coding|writing|creating|making|doing|deep|proven|extensive|real-world|production|industry|relevant|strong|senior|lead|full-time|freelance|freelancing|mobile|app|'";

const bySpelling = new Map(products.flatMap((product) => product.spellings.map((spelling) => [spelling, product])));
const spellings = [...bySpelling.keys()]
  .sort((one, other) => other.length - one.length)
  .map((spelling) => spelling.replace(/[.+]/g, '\\$&'));
const named = `(${spellings.join('|')})(?![\\p{L}\\p{N}_+#]|[.-]\\p{L}| native| ui\\b| 2d)`;

const following = new RegExp(`^[\\s+).]*(?:(?:${filler})\\s+){0,7}${named}`, 'u');

function after({ words, text }: Sentence, { to }: Amount): Named | undefined {
  const from = words[to]?.end ?? 0;
  const rest = text.text.slice(from, words.at(-1)?.end);
  const match = following.exec(rest);
  const product = bySpelling.get(match?.[1] ?? '');
  if (!match || !product) return undefined;
  const end = from + match[0].length;
  return { product, start: end - (match[1] ?? '').length, end };
}

const work =
  '(?:\\s+(?:apps?|development|projects?|applications?|programming|coding|websites?|sites|stores?|clusters?|experience|professionally|daily))*';
const about =
  '(?:(?:for|over|more|than|about|the|past|last|almost|around|nearly|at|least|already|roughly|approximately|now)\\s+|[~>+]\\s*)*';

/** "React (8 years)", "shipping Flutter apps for 8 years"; with a colon or a dash only at the start of an entry. */
const bracketed = new RegExp(`(?<![\\p{L}\\p{N}_.-])${named}${work}\\s*[([]\\s*${about}$`, 'u');
const lasting = new RegExp(
  `(?<![\\p{L}\\p{N}_.-])${named}${work}(?:\\s+(?:developer|engineer))?\\s+(?:for|since)\\s+${about}$`,
  'u',
);
const entry = new RegExp(`(?:^[\\s*>#-]*|(?:years?|yrs?)\\)?\\s*[,/]\\s*)${named}${work}\\s*[:=–-]\\s*${about}$`, 'u');

function before({ words, text }: Sentence, { from }: Amount): Named | undefined {
  const start = words[0]?.start ?? 0;
  const head = text.text.slice(start, words[from]?.start);
  for (const pattern of [bracketed, lasting, entry]) {
    const match = pattern.exec(head);
    const spelling = match?.[1] ?? '';
    const product = bySpelling.get(spelling);
    if (!match || !product) continue;
    const place = start + match.index + match[0].indexOf(spelling);
    return { product, start: place, end: place + spelling.length };
  }
  return undefined;
}

/** "Go" and "Swift" are names only with their capital letter. */
function isWrittenSo({ text: { original, at } }: Sentence, { product, start, end }: Named): boolean {
  if (!product.isWord) return true;
  const written = original.slice(at[start], at[end]);
  return written === product.name || written.toLowerCase() !== product.name.toLowerCase();
}

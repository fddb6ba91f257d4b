import { phrases, type Way } from './phrases';
import type { Word } from './sentences';

/** Endings in 's that name no person beside the speaker and the reader. */
const impersonal = new Set(
  (
    "it's let's that's there's what's he's she's who's here's where's how's today's month's year's week's platform's " +
    "site's project's client's clients' company's team's user's users' customer's bachelor's master's world's men's " +
    "women's children's kid's driver's everyone's one's brand's business's studio's country's city's employer's"
  ).split(' '),
);

/** "My pastor's", "a neighbour's": whoever it is, it is not the speaker's. */
const owned: Way = ({ words }) =>
  words.flatMap(({ text }, at) =>
    /[a-z]'s$/.test(text) && !impersonal.has(text) && isSomebodys(words, at) ? [{ from: at, to: at }] : [],
  );

const isSomebodys = (words: readonly Word[], at: number) =>
  words[at]?.classes.has('kin') === true ||
  words
    .slice(Math.max(0, at - 2), at)
    .some(({ text }, i, all) => /^(?:my|our|a|an|one|some)$/.test(text) && !/^your?$/.test(all[i + 1]?.text ?? ''));

const named = phrases(
  '{kin|otherPerson}',
  '{title} !my',
  'ms .',
  'a|some|third|another person|individual in|that|i|abroad',
  'trusted|reliable person|individual|man|woman|contact ~1 in|who|from|abroad',
  'anyone|anybody else',
  'one|a|some|another|this|that ~1 man|woman|lady|gentleman|girl|guy ~1 in|from|who|of|abroad|that|i|named|called',
  'my|our|an ~2 {ally} !with',
  'a {ally} abroad|overseas|in|who',
  'the|a|an|my|our|one|his|her|some ~1 {goBetween}',
);

/** Somebody who is neither the speaker nor the reader. */
export const someoneElse: Way = (sentence) => [...named(sentence), ...owned(sentence)];

/** "Make it out to Marta, she collects": a name that is given money or work, of whom the sentence goes on to speak. */
export const namedPerson: Way = ({ words, texts, text: { original, at } }) => {
  if (!pronouns.some((one) => texts.has(one))) return [];
  return words.flatMap(({ kind, classes, start, end }, i) => {
    const written = original.slice(at[start], at[end]);
    const isName = kind === 'word' && !classes.size && /^\p{Lu}\p{Ll}{2,11}$/u.test(written);
    return isName && i > 0 && handed.test(words[i - 1]?.text ?? '') ? [{ from: i, to: i }] : [];
  });
};
const pronouns = ['me', 'my', 'he', 'she', "he's", "she's", "he'll", "she'll", 'i', "i'm", "i'll"];
const handed = /^(?:to|with|for|by|of|via|through|be|is|hire|pay|contract|book|mr|mrs|ms|miss|named|called|from|:)$/;

/** What is theirs: "my cousin's PayPal", "the account of a friend", "a friend, who has a company". */
const theirs = phrases(
  '{kin|otherPerson} ~2 {holding}',
  '{holding} ~2 of|from|by ~4 {kin|otherPerson|goBetween|title|ally}',
  '{holding} ~3 one of ~3 {kin|otherPerson|goBetween|title|ally}',
  '{holding} ~6 belongs|belonging|belong ~4 {kin|otherPerson|goBetween|title|ally}',
  'name|names of|: ~4 {kin|goBetween|title|ally}',
  'one of a person',
  'one|that|those of ~3 {kin|otherPerson|goBetween|title|ally}',
  '{kin|otherPerson|goBetween|title|ally} ~2 has|owns|holds|with|got ~4 {holding}',
);

/** "Tomasz's name". */
export const namedThing: Way = ({ words }) =>
  words.flatMap(({ text }, at) =>
    /[a-z]'s$/.test(text) && !impersonal.has(text) && things.test(words[at + 1]?.text ?? '')
      ? [{ from: at, to: at + 1 }]
      : [],
  );
const things =
  /^(?:name|account|acc|profile|login|id|paypal|payoneer|wise|bank|card|iban|swift|wallet|stripe|revolut)$/;

/** "I bid from a colleague's." */
const unsaid: Way = (sentence) =>
  owned(sentence).filter(({ to }) => {
    const next = sentence.words[to + 1];
    return (next?.kind !== 'word' || next.opens) && sentence.classes.has('holding');
  });

export const othersThing: Way = (sentence) => [
  ...theirs(sentence),
  ...namedThing(sentence),
  ...unsaid(sentence),
  ...owned(sentence).flatMap((match) => {
    const next = sentence.words.slice(match.to + 1, match.to + 4).findIndex(({ classes }) => classes.has('holding'));
    return next < 0 ? [] : [{ from: match.from, to: match.to + 1 + next }];
  }),
];

import { expect, it } from 'vitest';
import { deniesDeed, isAnsweredNo } from '../../src/text/denied-deeds';
import { inSentences, type Sentence, sentencesOf } from '../../src/text/sentences';

const deed = { deeds: ['leaseVerb', 'handVerb'], spared: ['spared'] };
const whole = ({ words }: Sentence) => ({ from: 0, to: words.length - 1 });

it.each([
  ['I never rent my account.', true],
  ['I do not lend or share it.', true],
  ['Account rental is forbidden.', true],
  ['Do not worry, I rent it for a year.', false],
  ['An account that you do not use, I rent it.', false],
  ["Don't you use it? I rent it.", false],
])('%s denies the deed: %s', (text, denies) => {
  const sentence = sentencesOf(text)[0] as Sentence;
  expect(deniesDeed(sentence, whole(sentence), deed)).toBe(denies);
});

it.each([
  ['Would I lend my account? No.', true],
  ['May I lend your account? Notes are welcome.', false],
  ['I lend my account. No problem.', false],
])('%s is answered with no: %s', (text, answered) => {
  const [first] = inSentences(whole)(text);
  expect(first && isAnsweredNo(text, first)).toBe(answered);
});

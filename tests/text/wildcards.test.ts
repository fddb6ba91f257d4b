import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWildcard, wildcardOf, wordsOf } from '../../src/text/wildcards';

const found = (phrase: string, text: string) => {
  const place = findWildcard(wordsOf(text), wildcardOf(phrase));
  return place && text.slice(place.start, place.end);
};

describe('a phrase that a user typed', () => {
  it.each([
    ['remote desktop', 'I use Remote Desktop daily', 'Remote Desktop'],
    ['remote desktop', 'a remote, desktop app', 'remote, desktop'],
    ['remote desktop', 'remote work on a desktop', undefined],
    ['pay', 'I repay you', undefined],
    ['*pay', 'I repay you', 'repay'],
    ['pay*', 'payment first', 'payment'],
    ['te*gram', 'telegram', 'telegram'],
    ['a*b*c', 'aabbc', 'aabbc'],
    ['a*b*c', 'acb', undefined],
    ['send … first', 'send me half of it first', 'send me half of it first'],
    ['send ... first', 'send the first part', 'send the first'],
    ['send … first', 'send one two three four five six first', undefined],
    ['crème brûlée', 'CREME BRULEE', 'CREME BRULEE'],
    ['telegram', 'tеlegrаm', 'tеlegrаm'],
    ['telegram', '𝐭𝐞𝐥𝐞𝐠𝐫𝐚𝐦', '𝐭𝐞𝐥𝐞𝐠𝐫𝐚𝐦'],
    ['node.js', 'I write Node.js', 'Node.js'],
    ['支付', '先 支付 定金', '支付'],
    ['***', 'anything', undefined],
    ['', 'anything', undefined],
  ])('%s in “%s”', (phrase, text, expected) => {
    expect(found(phrase, text)).toBe(expected);
  });

  it('takes no longer for a phrase made to be slow', () => {
    const evil = `${'a*'.repeat(19)}b … ${'a* '.repeat(12)}`;
    const text = `${'a'.repeat(400)} `.repeat(500);
    // A search that goes back would not end before the test does.
    expect(found(evil, text)).toBeUndefined();
  });

  it('finds itself in any text that holds it', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 4 }),
        fc.array(word),
        fc.array(word),
        (words, before, after) => {
          expect(found(words.join(' '), [...before, ...words, ...after].join(' '))).toBeDefined();
        },
      ),
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => void found(a, b)));
  });
});

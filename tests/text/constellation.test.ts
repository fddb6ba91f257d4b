import { describe, expect, it } from 'vitest';
import { constellations } from '../../src/text/constellation';
import { sentencesOf } from '../../src/text/sentences';

const wish = constellations({
  all: ['{me|my}', 'pay|paid|salary', ['cheese', 'bread ~1 butter']],
  none: ['{building}'],
  nowhere: ['wedding'],
  within: 8,
});

const found = (text: string) =>
  sentencesOf(text).flatMap((sentence) =>
    wish(sentence).map(({ from, to }) =>
      sentence.words
        .slice(from, to + 1)
        .map((word) => word.text)
        .join(' '),
    ),
  );

describe('constellations', () => {
  it.each([
    ['in one order', 'Please pay me in cheese today.', 'pay me in cheese'],
    ['in another', 'Cheese is how I want my salary.', 'cheese is how i want my salary'],
    ['with a sign of several words', 'Bread and butter, if you pay me.', 'bread and butter , if you pay me'],
    ['where only another part has a frame', 'I build sites, pay me in cheese.', 'pay me in cheese'],
  ])('are found %s', (_, text, words) => {
    expect(found(text)).toEqual([words]);
  });

  it.each([
    ['a sign is missing', 'Please pay me.'],
    ['the signs are in different sentences', 'Please pay me. I like cheese.'],
    ['the signs are too far apart', 'Pay me for all of the work that I did in a shop that sells cheese.'],
    ['a frame in the same part makes it innocent', 'I build a shop that can pay me in cheese.'],
    ['a word anywhere in the sentence rules it out', 'At a wedding, pay me in cheese.'],
  ])('are not found where %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('takes no word for two signs', () => {
    const twice = constellations({ all: ['{me}', '{me|my}'] });
    const matches = (text: string) => sentencesOf(text).flatMap(twice).length;
    expect(matches('Pay me.')).toBe(0);
    expect(matches('Pay me my due.')).toBe(1);
  });
});

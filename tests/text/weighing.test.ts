import { describe, expect, it } from 'vitest';
import { phrases } from '../../src/text/phrases';
import { sentencesOf } from '../../src/text/sentences';
import { type Kind, weigh } from '../../src/text/weighing';

const kind = (weight: number, word: string): Kind => ({ name: word, signs: [[weight, phrases(word)]] });
const find = weigh({
  needs: [kind(2, 'laptop')],
  needsOne: [kind(2, 'garage'), kind(1, 'cellar')],
  more: [kind(1, 'nobody')],
  enough: 4,
  longest: 12,
});
const places = (text: string) => sentencesOf(text).flatMap((sentence) => find(sentence));

describe('signs that are weighed', () => {
  it('say something where they are heavy enough together', () => {
    expect(places('The laptop lives in a garage')).toHaveLength(1);
    expect(places('The laptop lives in a cellar')).toHaveLength(0);
    expect(places('The laptop lives in a cellar and nobody knows')).toHaveLength(1);
  });

  it('say nothing where a needed one is missing, or in a long text', () => {
    expect(places('The bike lives in a garage and nobody knows')).toHaveLength(0);
    expect(places('The laptop of my old and very dear friend lives in a big garage near us')).toHaveLength(0);
  });
});

describe('shorthand', () => {
  it('is read as the word that is meant, and shown as it stands', () => {
    const [sentence] = sentencesOf('w/o cam, delivery tmrw');
    const words = sentence?.words ?? [];
    expect(words.map(({ text }) => text)).toEqual(['without', 'cam', ',', 'delivery', 'tomorrow']);
    expect(words.map(({ start, end }) => end - start)).toEqual([3, 3, 1, 8, 4]);
  });
});

import { describe, expect, it } from 'vitest';
import { inPairs, inSentences, rangeOf, sentencesOf } from '../../src/text/sentences';

const textsOf = (text: string) =>
  sentencesOf(text).map((sentence) => {
    const { start, end } = rangeOf(sentence, 0, sentence.words.length - 1);
    return text.slice(start, end);
  });

describe('sentencesOf', () => {
  it.each([
    ['I paint. I draw!', ['I paint.', 'I draw!']],
    ['one\ntwo\n\nthree', ['one', 'two', 'three']],
    ['one; two', ['one;', 'two']],
    ['✅ React ✅ Node | CSS', ['React ✅', 'Node |', 'CSS']],
    ['Tools, e.g. Figma, etc. and so on', ['Tools, e.g. Figma, etc. and so on']],
    ['Version 4.5 of node.js, see t.me/rowan.', ['Version 4.5 of node.js, see t.me/rowan.']],
    ['Mail a.sample@tiderow.example. Thanks', ['Mail a.sample@tiderow.example.', 'Thanks']],
    ['Ask there.Contact me', ['Ask there.', 'Contact me']],
    ['He said "stop." Then he left', ['He said "stop.', '" Then he left']],
    ['... ?', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(textsOf(text)).toEqual(expected);
  });

  it.each([
    ['I build bots, but call me', [0, 0, 0, 1, 2, 2, 2]],
    ['I draw and you pay', [0, 0, 1, 1, 1]],
    ['fast and cheap', [0, 0, 0]],
    ['bots (and more) - call me', [0, 1, 1, 1, 2, 3, 3, 3]],
  ])('parts of %j', (text, parts) => {
    expect(sentencesOf(text)[0]?.words.map(({ part }) => part)).toEqual(parts);
  });

  it('knows fixed phrases and names in pieces as one word', () => {
    const words = (text: string) => sentencesOf(text)[0]?.words.map(({ text: word }) => word);
    expect(words('on Google Chat now')).toEqual(['on', 'google_chat', 'now']);
    expect(words('on tele gram now')).toEqual(['on', 'telegram', 'now']);
  });

  it('cuts a list without any full stop', () => {
    expect(sentencesOf('word '.repeat(500)).length).toBeGreaterThan(4);
  });
});

describe('inSentences and inPairs', () => {
  const findBoth = (sentence: { texts: ReadonlySet<string> }) =>
    sentence.texts.has('one') && sentence.texts.has('two') ? { from: 0, to: 0 } : undefined;

  it.each([
    ['one two', 1, 1],
    ['one. two', 0, 1],
    ['one. and. two', 0, 0],
    ['one.\ntwo', 0, 0],
    ['one. two. one', 0, 1],
    ['one two. one two', 2, 2],
  ])('%j: %i alone, %i with pairs', (text, alone, pairs) => {
    expect(inSentences(findBoth)(text)).toHaveLength(alone);
    expect(inPairs(findBoth)(text)).toHaveLength(pairs);
  });
});

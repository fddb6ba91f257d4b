import { describe, expect, it } from 'vitest';
import { phrases } from '../../src/text/phrases';
import { sentencesOf } from '../../src/text/sentences';

const matches = (pattern: string, text: string) => {
  const sentence = sentencesOf(text)[0];
  if (!sentence) return [];
  return phrases(pattern)(sentence).map(({ from, to }) =>
    sentence.words
      .slice(from, to + 1)
      .map((word) => word.text)
      .join(' '),
  );
};

describe('phrases', () => {
  it.each([
    ['red car', 'a red car', ['red car']],
    ['red car', 'a red old car', []],
    ['red ~1 car', 'a red old car', ['red old car']],
    ['red ~1 car', 'a red very old car', []],
    ['red ~2 red ~2 car', 'red red car', ['red red car']],
    ['red|blue car', 'blue car and red car', ['blue car', 'red car']],
    ['red big? car', 'red car, red big car', ['red car', 'red big car']],
    ['{messenger} ~2 me', 'Telegram or write me', ['telegram or write me']],
    ['{messenger|skype}', 'Skype', ['skype']],
    ['mail <email>', 'mail a.sample@tiderow.example', ['mail a.sample@tiderow.example']],
    ['^ {please}? call', 'please call, I call', ['please call']],
    ['^ call', 'you call, call', ['call']],
    ['^ ~1 call', 'so call, but i do call', ['call']],
    ['paint $', 'I paint, I paint walls', ['paint']],
    ['{messenger} !{product}', 'Telegram bots', []],
    ['{messenger} !{product}', 'Telegram', ['telegram']],
    ['= me', 'a = me', ['= me']],
  ])('%j in %j', (pattern, text, expected) => {
    expect(matches(pattern, text)).toEqual(expected);
  });

  it.each(['{nolist} me', 'no_such_phrase me'])('refuses %j, which could never match, once it is needed', (pattern) => {
    const way = phrases(pattern);
    expect(() => sentencesOf('Write me').map(way)).toThrow();
  });
});

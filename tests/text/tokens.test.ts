import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold';
import { tokenize } from '../../src/text/tokens';

const tokens = (text: string) => tokenize(fold(text));
const found = (text: string, kind: string) =>
  tokens(text).flatMap((token) => (token.kind === kind ? [token.text] : []));

describe('tokenize', () => {
  it.each([
    ['mail office@tiderow.example.', 'email', ['office@tiderow.example']],
    ['a package @tiderow/forms, a picture logo@2x.png, react@18.2.0', 'email', []],
    ['tools: @tiderow @forms.example', 'email', []],
    ['@rowan_sample and x@rowan', 'handle', ['@rowan_sample']],
    ['npm i @tiderow/forms', 'handle', []],
    ['rowan#1234, live:.cid.rowan', 'handle', ['rowan#1234', 'live:.cid.rowan']],
    ['see https://tiderow.example/a?b=c), t.me/rowan.', 'link', ['https://tiderow.example/a?b=c', 't.me/rowan']],
    ['and/or, node.js/react, 24/7', 'link', []],
    ['+44 7700 900318 or (415) 555-0134', 'phone', ['+44 7700 900318', '(415) 555-0134']],
    ['2012-2020, 2024-02-11, 09.02.2022, 1 200 300, 10.4.2231, 99.99%', 'phone', []],
    ['file 2023-10-14 at 18.39.21.jpg', 'phone', []],
    ['8+ years, 1,555,000 and 4.9', 'number', ['8', '1,555,000', '4.9']],
    ['100usd, 1,500eur and 10kg', 'number', ['100', '1,500']],
    ['node.js and rowan.sample', 'word', ['node.js', 'and', 'rowan.sample']],
    ['Ask there.Contact me', 'word', ['ask', 'there', 'contact', 'me']],
    ["don't click-to-chat", 'word', ["don't", 'click-to-chat']],
  ])('%j: %s %j', (text, kind, expected) => {
    expect(found(text, kind)).toEqual(expected);
  });

  it.each([
    ['t e l e g r a m', 'telegram', 'spaced'],
    ['W.h.a.t.s.A.p.p', 'whatsapp', 'spaced'],
    ['s a m p l e @ g m a i l . c o m', 'sample@gmail.com', 'spaced'],
    ['te1egr@m', 'telegram', 'leet'],
    ['TeIegram', 'telegram', 'leet'],
    ['sky*pe', 'skype', 'broken'],
    ['up-work', 'upwork', 'broken'],
    ['tlgrm', 'telegram', 'broken'],
    ['margelet', 'telegram', 'reversed'],
  ])('understands %j as %s (%s)', (text, word, manner) => {
    expect(tokens(text)).toMatchObject([{ text: word, manner, start: 0, end: text.length }]);
  });

  it.each(['S E O', 'k8s i18n a11y e2e', 'whats-app e-mail', 'U.S.A. and e.g. this', 'A, B, C'])(
    'sees nothing hidden in %j',
    (text) => {
      expect(tokens(text).filter(({ manner }) => manner)).toEqual([]);
    },
  );

  it('leaves nothing out but white space', () => {
    const text = 'One, two: (three) – 4 €; 😀 five@six.example\nseven!';
    const { text: folded } = fold(text);
    expect(
      tokens(text)
        .map(({ start, end }) => folded.slice(start, end))
        .join('')
        .replace(/\s/g, ''),
    ).toBe(folded.replace(/\s/g, ''));
  });
});

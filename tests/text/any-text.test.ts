import { describe, expect, it } from 'vitest';
import { accountSharingOffer } from '../../src/rules/account-sharing-offer';
import { obfuscatedContact } from '../../src/rules/obfuscated-contact';
import { offPlatformContact } from '../../src/rules/off-platform-contact';
import { remoteDesktopAccess } from '../../src/rules/remote-desktop-access';
import { experienceClaims } from '../../src/text/experience';
import { rangeOf, sentencesOf } from '../../src/text/sentences';
import { judge } from '../rules/cases';

const long = (piece: string) => piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000);

/** What a page may hold: hostile, broken, or only long. */
const texts: [what: string, text: string][] = [
  ['lone surrogates', '\ud800 call \udc00 me \ud83d on Telegram \ud800'],
  ['right-to-left', 'שלום עולם \u202e telegram \u202c مرحبا @sample'],
  ['only marks', '.,;:!?()[]{}<>@#$%^&*_+-=|/~`"\''],
  ['words of the language itself', 'constructor __proto__ toString hasOwnProperty valueOf'],
  ['one line of letters', long('a')],
  ['one line of words', long('message me about walls and paint ')],
  ['digits with spaces', long('1 ')],
  ['signs of addresses', long('a@b.c(at)d ')],
  ['dots', long('a.')],
  ['letters with spaces', long('t e l e g r a m ')],
  ['lone halves', long('\ud800')],
  ['marks over letters', long('e\u0301\u0323')],
  ['emoji', long('👨‍👩‍👧‍👦📞')],
  ['lines', long('\n')],
];

describe.each(texts)('%s', (_, text) => {
  it('is read without an error, and every place is in the text', () => {
    for (const sentence of sentencesOf(text)) {
      const { start, end } = rangeOf(sentence, 0, sentence.words.length - 1);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
    expect(() => experienceClaims(text)).not.toThrow();
  });

  it.each([offPlatformContact, obfuscatedContact, accountSharingOffer, remoteDesktopAccess])(
    'is judged by $id',
    (rule) => {
      expect(judge(rule, { bio: text }).reason).not.toBe('This check stopped with an error of its own.');
    },
  );
});

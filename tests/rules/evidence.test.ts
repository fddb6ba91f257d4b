import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/profile/profile';
import { quoteFrom } from '../../src/rules/evidence';
import { offPlatformContact } from '../../src/rules/off-platform-contact';
import { judge } from './cases';

type Read = Fact<string> & { state: 'read' };

const read = (value: string, source = { selector: '#bio', quote: value.replaceAll('\n', ' ') }): Read => ({
  state: 'read',
  value,
  sources: [source],
});

describe('quoteFrom', () => {
  it('keeps the place and narrows the words, with what stands around them', () => {
    const value = `${'a'.repeat(40)} one\ntwo ${'b'.repeat(40)}`;
    const { fact, source } = quoteFrom(read(value), 'bio', 41, 48);
    expect(fact).toBe('bio');
    expect(source).toEqual({
      selector: '#bio',
      quote: 'one two',
      prefix: `${'a'.repeat(31)} `,
      suffix: ` ${'b'.repeat(31)}`,
    });
  });

  it('leaves out what is not there, and never cuts a character in two', () => {
    expect(quoteFrom(read('one'), 'bio', 0, 3).source).toEqual({ selector: '#bio', quote: 'one' });
    const emoji = quoteFrom(read(`${'😀'.repeat(40)}one${'😀'.repeat(40)}`), 'bio', 80, 83).source;
    expect(`${emoji.prefix}${emoji.suffix}`.isWellFormed()).toBe(true);
  });
});

const quotesOf = (bio: string) => judge(offPlatformContact, { bio }).evidence.map(({ source }) => source.quote);

describe('what a finding quotes', () => {
  it('is the very words of the page, in their own letters', () => {
    const words = '𝗧𝗲𝗹𝗲𝗴𝗿𝗮𝗺: @𝗿𝗼𝘄𝗮𝗻_𝘀𝗮𝗺𝗽𝗹𝗲';
    expect(quotesOf(`I paint walls.\n${words}\nThank you`)).toEqual([words]);
  });

  it('is the sentence, without its neighbours', () => {
    expect(quotesOf('I paint. Message me on WhatsApp first! Thanks.')).toEqual(['Message me on WhatsApp first!']);
  });

  it('is cut between words around what decides', () => {
    const filler = 'and then some more words about walls '.repeat(12);
    const [quote = ''] = quotesOf(`First ${filler}mail office@tiderow.example ${filler}`);
    expect(quote.length).toBeLessThanOrEqual(160);
    expect(quote).toContain('office@tiderow.example');
    expect(`First ${filler}mail office@tiderow.example ${filler}`.split(' ')).toEqual(
      expect.arrayContaining(quote.split(' ')),
    );
  });

  it('is at most three', () => {
    expect(quotesOf('Mail a.sample@tiderow.example.\n'.repeat(9))).toHaveLength(3);
  });
});

import { describe, expect, it } from 'vitest';
import { shownQuote } from '../../src/views/quote';

describe('a quote on our own pages', () => {
  it.each([
    ['a change of direction', 'pay\u202Egnp.exe\u202C now', 'paygnp.exe now'],
    ['zero-width characters', 'tele\u200Bgram\uFEFF', 'telegram'],
    ['a lone surrogate', 'half \uD83D', 'half \uFFFD'],
    ['markup stays text', '<img src=x onerror=1>', '<img src=x onerror=1>'],
  ])('%s', (_, quote, shown) => {
    expect(shownQuote(quote)).toBe(shown);
  });

  it('is cut where it is long', () => {
    expect(shownQuote('a'.repeat(1_000_000))).toHaveLength(241);
  });
});

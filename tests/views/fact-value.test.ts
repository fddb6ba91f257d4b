import { describe, expect, it } from 'vitest';
import { factText } from '../../src/views/fact-value';

describe('what a page says, beside our own words', () => {
  it.each<[what: string, value: unknown]>([
    ['a text', 'Clock maker \u202egnp.exe'],
    ['an entry of a list', [{ title: 'Clock maker', company: '\u2066\u202egnp.exe' }]],
  ])('of %s shows nothing that turns its direction', (_, value) => {
    expect(factText('headline', value)).toMatch(/^Clock maker,? gnp\.exe$/);
  });
});

import { describe, expect, it } from 'vitest';
import { parseCount, parseMoney } from '../../src/sites/reading/numbers';

it.each([
  ['26', 26],
  ['0', 0],
  ['1,337', 1337],
  ['1.337', 1337],
  ['1 337', 1337],
  ['12,345,678', 12345678],
  ['4.5', undefined],
  ['50+', undefined],
  ['1.2k', undefined],
  ['1,33', undefined],
  ['', undefined],
])('%s as a count', (words, count) => {
  expect(parseCount(words)).toBe(count);
});

describe('money', () => {
  it.each([
    ['$20 USD', { amount: 20, currency: 'USD' }],
    ['$35 AUD', { amount: 35, currency: 'AUD' }],
    ['$43.00', { amount: 43, currency: 'USD' }],
    ['$1,250.50', { amount: 1250.5, currency: 'USD' }],
    ['€22,50 EUR', { amount: 22.5, currency: 'EUR' }],
    ['₹600 INR', { amount: 600, currency: 'INR' }],
    ['USD 15', { amount: 15, currency: 'USD' }],
    ['550 €', { amount: 550, currency: 'EUR' }],
    ['R$ 50,00', { amount: 50, currency: 'BRL' }],
    ['£8.50', { amount: 8.5, currency: 'GBP' }],
    ['20', undefined],
    ['$', undefined],
    ['$1.2.3', undefined],
  ])('%s', (words, money) => {
    expect(parseMoney(words)).toEqual(money);
  });
});

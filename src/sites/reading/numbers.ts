/** A whole number as people write it: "1,337", "1.337", "1 337". @returns nothing for "4.5", "50+" or "1.2k". */
export function parseCount(words: string): number | undefined {
  const digits = words.trim();
  if (!/^(\d+|\d{1,3}([.,'’\s]\d{3})+)$/.test(digits)) return undefined;
  return Number(digits.replace(/\D/g, ''));
}

/** The same in brackets, as it may stand beside stars: "(31)". */
export const countInBrackets = (words: string): number | undefined =>
  parseCount(words.trim().replace(/^\((.*)\)$/, '$1'));

/** The number in the group `count` of a match. */
export const countIn = ({ groups }: RegExpExecArray): number | undefined => parseCount(groups?.count ?? '');

const symbols: Record<string, string> = {
  $: 'USD',
  US$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  '£': 'GBP',
  '€': 'EUR',
  '₹': 'INR',
  R$: 'BRL',
};

const money =
  /^(?<first>[A-Z]{3}(?!\p{L}))?\s*(?<symbol>[A-Z]{1,2}\$|[$£€₹])?\s*(?<amount>\d[\d.,]*(?:\s\d{3})*(?:,\d+)?)\s*(?<behind>[£€])?\s*(?<code>[A-Z]{3})?$/u;

/** An amount and its ISO currency from "$20 USD", "USD 15", "€1.250,50", "550 €". A code says more than a symbol. */
export function parseMoney(words: string): { amount: number; currency: string } | undefined {
  const { first, symbol, amount: digits = '', behind, code = first } = money.exec(words.trim())?.groups ?? {};
  const amount = parseAmount(digits);
  const currency = code ?? symbols[symbol ?? behind ?? ''];
  return amount !== undefined && currency ? { amount, currency } : undefined;
}

function parseAmount(written: string): number | undefined {
  const digits = /^\d{1,3}(\s\d{3})+(,\d+)?$/.test(written) ? written.replace(/\s/g, '') : written;
  if (/^\d+(\.\d+)?$|^\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits)) return Number(digits.replaceAll(',', ''));
  if (/^\d+,\d{1,2}$|^\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits))
    return Number(digits.replaceAll('.', '').replace(',', '.'));
  return undefined;
}

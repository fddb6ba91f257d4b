import { parseMoney } from '../reading/numbers';

/** "45 €/h", "USD 15 per hour". A dollar without a code may be any of many. */
export function rateOf(words: string): { amount: number; currency: string } | undefined {
  const amount = words.replace(/\s*(\/|per|an?|por|la|de l['’]|pro|par)\s*(h|hr|hour|hora|heure|stunde)\.?$/iu, '');
  return /^\$/.test(amount) && !/[A-Z]{3}$/.test(amount) ? undefined : parseMoney(amount);
}

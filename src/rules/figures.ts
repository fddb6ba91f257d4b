/**
 * How a rule fared on labelled texts that it was not written on (`tests/rules/corpus/<rule>.held.jsonl`): how many there
 * are, how many of them it marked, how many of these rightly, and how many it should have marked.
 * `tests/rules/corpus.test.ts` counts again.
 */
export type Figures = { texts: number; marked: number; right: number; wanted: number };

const ofFifty = (right: number, marked: number): Figures => ({ texts: 50, marked, right, wanted: 25 });

/** Only rules that read sentences are measured in this way. */
export const figures: Readonly<Record<string, Figures>> = {
  'account-sharing-offer': ofFifty(20, 20),
  'alternate-account-or-payee': ofFifty(22, 24),
  'crypto-payment-request': ofFifty(20, 21),
  'obfuscated-contact': ofFifty(20, 20),
  'off-platform-contact': ofFifty(21, 21),
  'prepayment-request': ofFifty(20, 20),
  'remote-desktop-access': ofFifty(18, 18),
  'team-behind-one-persona': ofFifty(20, 20),
  'video-call-refusal': ofFifty(19, 19),
};

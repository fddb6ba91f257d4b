/**
 * How a rule fared on labelled texts that it was not written on (`tests/rules/corpus/<rule>.held.jsonl`): how many there
 * are, how many of them it marked, how many of these rightly, and how many it should have marked.
 * `tests/rules/corpus.test.ts` counts again.
 */
export type Figures = { texts: number; marked: number; right: number; wanted: number };

const ofHundred = (right: number, marked: number): Figures => ({ texts: 100, marked, right, wanted: 50 });

/** Only rules that read sentences are measured in this way. */
export const figures: Readonly<Record<string, Figures>> = {
  'account-sharing-offer': ofHundred(40, 41),
  'alternate-account-or-payee': ofHundred(41, 44),
  'crypto-payment-request': ofHundred(41, 43),
  'obfuscated-contact': ofHundred(40, 40),
  'off-platform-contact': ofHundred(44, 44),
  'prepayment-request': ofHundred(44, 44),
  'remote-desktop-access': ofHundred(43, 44),
  'team-behind-one-persona': ofHundred(40, 40),
  'video-call-refusal': ofHundred(42, 44),
};

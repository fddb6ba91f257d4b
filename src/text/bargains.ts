import { type Match, phrases } from './phrases';
import type { Sentence } from './sentences';

/** What the other side would get for lending something: money from the freelancer, a part of the income. */
const earned = phrases(
  '{i|we} ~3 pay|send|remit|leave|transfer ~2 you|u|him|her|holder|holders|half',
  '{i|we} ~3 give ~2 you|u|him|her|holder|half ~3 <number>',
  '{i|we} ~3 give ~2 you|u|him|her|holder|half ~3 {money}',
  '{i|we} ~1 give half',
  '{i|we} ~1 give ~1 <number> {percent}',
  '<number> {currency} ~5 to you',
  'for doing nothing',
  'pay|pays you|u|him|her|holder|well|every|monthly|weekly',
  '{you} ~6 get|keep|earn|receive|take|cash|gain|have ~5 {money} !{growth}',
  '{you} ~6 get|keep|earn|receive|take ~1 <number> !{growth|percent}',
  'gets|keeps|earns|receives|takes ~1 <number> {percent} !{growth}',
  '{hand|lend} ~8 and get|receive|earn ~2 <number> {percent}',
  'ready|happy|willing to pay ~3 <number>',
  '<number> {percent} ~2 you|u|yours|holder|owner|stays',
  '<number> {percent} ~5 yours',
  '<number> / <number> ~2 {split}',
  '<number> {currency} ~2 you|u|monthly|month|week|weekly|year',
  'for <number> {percent}',
  '{money|currency} ~1 for|to you|u',
  '{wage} ~4 {split}',
  '{split} ~3 {wage}',
  '{i|we|you} ~3 {split} ~3 {money}',
  '{wage|money} ~3 <number> / <number>',
  '50|60|40|70|30|80|20 / 50|40|60|30|70|20|80',
  'both|we ~1 split|divide|earn|win',
  '{passive}',
  'payment|payments|income|money|salary|sum|paid ~1 {often}',
  '{often} payment|payments|income|money|salary|payout',
  '{i|we} take|keep|stay ~3 {percent}',
  'half ~2 {money}',
  'shared|joint {wage}',
  'payment each|every',
  'pay|pays ~2 {often}',
  'earn ~5 without',
  '50-50|fifty-fifty|50/50|60/40|70/30|80/20|fifty_fifty|half_and_half|40/60|30/70',
  'bring|brings|pays you money',
  'give|gives ~1 holder|owner|half',
  'will|well|good pay|money',
  '{i|we} pay ~1 {money}',
  'earn|earning together',
  '{money} in half',
  '{i|we} pay on|in|per|each|every',
  'paid per|each|every|weekly|monthly',
  'for <number> {currency}',
  'for ~1 {passive}',
  '{i|we} take|keep ~1 <number> {percent}',
  "we|we'll split",
  'forward|send ~2 <number> {percent} ~1 to me',
);

/** "You keep 100 %" is a promise about rights and quality. */
export const earnings = (sentence: Sentence): Match[] =>
  earned(sentence).filter(
    ({ from, to }) =>
      !sentence.words
        .slice(from, to + 3)
        .some(({ text }, i, said) => text === '100' && /^(?:%|percent)$/.test(said[i + 1]?.text ?? '')),
  );

/** Who would do the work. */
export const ownWork = phrases(
  '{i|we|me} ~5 do|doing|does|handle|deliver|code|codes|program|develop|finish|complete|work|works|apply|coding|development|jobs|bid|take|use|log',
  'my ~1 {labour}',
  'write ~2 code',
  '{use}',
  'receive ~2 my',
  'receive ~1 payment|payments',
  'give ~1 me ~2 access|login|password',
  'do|does ~1 rest',
  'only|just|simply ~2 {open|seek}',
  '{person} ~4 for ~1 {interview}',
  '{i|we} ~3 developer|coder|programmer|worker|one',
);

/** "Could I …", "let me …". */
export const pleas = phrases(
  'can|could|may {i|we} ~3 {use}',
  'let|allow me|us ~3 {use}',
  '{i|we} ~2 want|like|wish|need ~3 {use}',
  'share|give ~4 with|to me',
  'take it|them|yours over',
);

/** The client pays: the money goes the ordinary way. */
export const fees = phrases('{you} ~1 pay|pays');

/** Money is spoken of, and not said whose. */
export const softMoney = phrases(
  '{wage|passive|often}',
  '<number> {percent|currency} !{growth}',
  '{i|we} ~1 pay',
  '{i|we} take ~1 <number>',
  'both win|earn',
);

/** The other side would have to do next to nothing. */
export const littleEffort = phrases(
  '{you} ~2 only|just|simply',
  'only|just ~3 {your|their}',
  '{you} ~6 only',
  'for nothing',
  'without|no ~1 skill|skills|effort|work',
  'is enough',
  '{you} ~1 keep',
);

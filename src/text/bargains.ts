import { phrases } from './phrases';

/** What the other side would get for lending something: money from the freelancer, a part of the income. */
export const earnings = phrases(
  '{i|we} ~3 pay|give|send|remit|leave|transfer ~2 you|u|him|her|holder|holders|half',
  'pay|pays you|u|him|her|holder|well|every|monthly|weekly',
  '{you} ~6 get|keep|earn|receive|take|cash|gain|have ~5 {money} !{growth}',
  '{you} ~6 get|keep|earn|receive|take ~1 <number> !{growth}',
  'get|gets|keeps|earns|receives|takes ~1 <number> {percent} !{growth}',
  'ready|happy|willing to pay ~3 <number>',
  '<number> {percent} ~2 you|u|yours|holder|owner|stays',
  '<number> {currency} ~2 you|u|monthly|month|week|weekly|year',
  'for <number> {percent}',
  'for|to you|u $',
  '{wage} ~4 {split}',
  '{split} ~3 {wage}',
  '{i|we|you} ~3 {split} ~3 {money}',
  'both|we ~2 {split|money}',
  '{passive}',
  'shared|joint {wage}',
  'payment each|every',
  'earn ~5 without',
  '50-50|fifty-fifty|50/50|60/40|70/30|80/20|fifty_fifty|half_and_half|40/60|30/70',
  'bring|brings|pays you money',
  'give|gives ~1 holder|owner|half',
  'will|well|good pay|money',
  'forward|send ~2 <number> {percent} ~1 to me',
);

/** Who would do the work. */
export const ownWork = phrases(
  '{i|we|me} ~5 do|doing|does|handle|deliver|code|codes|program|develop|finish|complete|work|works|write|coding|development|jobs|bid|take|use|log',
  'my ~1 {labour}',
  '{use|lend}',
  'receive ~2 my',
  'receive ~1 payment|payments',
  'give ~1 me ~2 access|login|password',
  'do|does ~1 rest',
  'only|just|simply ~2 {open|seek}',
  '{person} ~4 for ~1 {interview}',
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

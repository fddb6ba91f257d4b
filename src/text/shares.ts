import { phrases, type Way } from './phrases';
import { either } from './signs';

/** The freelancer pays, and not the client. */
export const payment: Way = phrases(
  '{i|we} ~3 pay|compensate|reward|remit ~4 {you|your|ownerNoun|often|cut|person} !taxes|rent',
  '{i|we} ~4 pay|pays ~1 well|good|on|for|every|each|monthly|weekly|<number>',
  'ready|willing|happy|will|gladly ~1 pay',
  '{i|we} ~3 give|send|leave|transfer|forward|credit ~2 {you|ownerNoun} ~4 {cut}',
  '{i|we} ~3 give|send|leave ~2 {you|ownerNoun} ~2 <number>',
  'pay ~2 {often}',
  'and|we|i pay {you} ~2 <number>',
  'give|send|leave|forward {you} ~2 half|<number>',
  'give|send|leave|forward {you} ~2 {cut}',
);

/** What it earns is shared, or goes in part to the one whose name it is. */
const shared: Way = either(
  payment,
  phrases(
    '{you|ownerNoun} ~4 {gain} ~4 {cut|passive}',
    '{you|ownerNoun} ~4 {gain} ~3 <number>',
    '{gain} ~1 <number> {percent}',
    '{gain} ~1 five|ten|fifteen|twenty|thirty|forty|fifty {percent}',
    '<number> ~1 {percent|currency} ~4 {you|your|ownerNoun}',
    '<number> ~1 {percent|currency} ~3 {often}',
    '<number> {percent} ~1 me',
    '{cut} ~4 to|for|belongs ~1 {you|ownerNoun}',
    '{cut} ~4 yours',
    '{your} share|cut|part|income|percentage|half|profit',
    '{you} ~2 have|has ~2 cut|share|part',
    'we|both|together|us ~3 split|divide !the|it|work|tasks',
    'we|both|together|us ~3 split|divide the|it|all ~2 {cut}',
    'we|both|together|us ~3 split|divide it|all|everything $',
    'we|both|together|us ~3 earn|win|earns',
    'we ~1 share $',
    'split|splits|divide|share|shared ~3 {cut}',
    'shared|joint|half ~2 {cut}',
    '{cut} ~5 half|halves|split|shared|divided|halved|equal|parts',
    '<number> / <number>',
    '<number> : <number>',
    'for ~1 fee|commission|percentage|compensation|reward',
    'give|gives|take|takes half',
    'gives|brings {you} ~2 <number>',
    '{cut} ~3 in two|half|halves',
    '{currency} ~1 <number> ~2 {often}',
    'bring|brings|pays|makes|earns you ~1 {cut}',
    'for|against <number> {percent}',
    '{their|otherHand} ~3 {gain} ~2 {cut}',
    'pass|send|forward|transfer me|us ~2 <number>',
    'pass|send|forward|transfer me|us ~2 {cut}',
    'halves',
    'sum|fee|amount ~2 {often}',
    'in cash',
    '{i|we} ~1 pass|hand ~2 {cut}',
    'deduct ~1 <number>',
    '{you} ~3 paid',
    'both ~1 smile|happy',
    'equal pay|share|shares|parts',
    'fair|good|nice|decent {cut}',
    '{cut} ~3 guaranteed|monthly|comes|arranged|table',
    'make|making ~1 money',
    '{mutualShare}',
    '{i|we} ~2 take|keep|stay|charge ~4 {cut|percent}',
    'paid|payment|payout|pay|paying|income|salary ~2 {often}',
    '{often} ~1 {cut}',
    '{effortless}',
  ),
);

const hundredPercent = phrases('100 %|percent');

/** "You keep 100 %" is a promise about rights and quality. */
export const share: Way = (sentence) =>
  shared(sentence).filter(
    ({ from, to }) => !hundredPercent(sentence).some((place) => place.from >= from && place.from <= to + 2),
  );

import { constellations } from './constellation';

const coin = '{coin} !{coinTopic}';
const soft = '{softCoin} !{coinTopic}';

/** Anywhere in the sentence: a thing is made, run, studied, or others pay others with it. */
const business = [
  '{payCraft|coinWork|workPiece}',
  '{i|we} ~2 {workVerb} !me|us|you|to',
  '^ ~1 {workVerb} !me|us|you|to',
  '{payers} ~1 {payVerb|receive}',
  'for|let|lets|where|when|why|how ~2 {payers}',
  '{i|we} !{receive|wishVerb|not|payDo}',
  '{i|we} pay|paid',
  'about ~2 {coin}',
  'bought|invested|diligence|custody',
  'even if|though',
  'compare|compares|compared|statements|options',
  'experience|experienced|skills|skilled|expert|knowledge|expertise|developer|engineer|programmer|enthusiast|portfolio|niche',
  'smart|prediction|predictions|chart|charts|feed|alerts|notebook|ticker|tracker|trend|salesforce|lwc|aura|wallpaper',
  'recovered|lost|tokenomics|stakers|series|column',
  '{i|we} ~2 hold|own|trade|mine|collect|follow|hodl',
  'laptop|machine|machines|vending|parking|loyalty|toll|dealer|collector|museum|photography|carbon|auth|jwt',
];

/** What is settled, or how, or with what else. */
const matter = '{payVerb|payNoun|otherPay|portion|unit} !{workPiece}';
const deal = [
  matter,
  'thanked|thank|tip|tips|reward|terms|methods|method|options|option|currency|accepted|arrangement|purchased|bought|booked|ordered|hired|earnings|earned',
  'monthly|weekly|fortnight|fortnightly|biweekly|hourly|daily',
  'paying|paid|payable|compensated|rewarded|sent|lands|land|arrive|arrives|comes|come|goes|go|reach|reaches',
  'works|ok|okay|fine|welcome|accepted|good|possible|preferred|fastest|easiest|simplest|cheaper|cheapest|easier|faster',
];

/** A coin and a matter of payment, and no business of others. */
export const settled = constellations(
  {
    all: [coin, ['{you} ~1 pay|paid|send|transfer|wire|settle|choose|use', 'paying me', 'pay ~1 with|w/|in|by']],
    nowhere: ['{i|we} ~2 {workVerb}', '^ ~1 {workVerb}', '{payers|coinWork}'],
    within: 10,
  },
  { all: ['invoice|bill|charge ~5 in|with ~1 {coin}'], none: ['{workVerb}', 'app|tool|plugin'] },
  { all: ['{coin} network', 'my|me|i|our', '{payVerb|payNoun}'], nowhere: business },
  { all: [coin, deal], nowhere: business, within: 16 },
  {
    all: [`${coin} $`, 'yes|please|sure|only|ok|okay|anything|everything|whatever|any'],
    nowhere: business,
    within: 10,
  },
  {
    all: [
      ['any|the|your|my|some|in|with|as ~1 coins|coin|tokens', 'coins|tokens ~3 cheaper|ok|okay|fine|welcome'],
      deal,
    ],
    nowhere: business,
    within: 12,
  },
  { all: [soft, '{otherPay} !{workPiece}', ['or|and|/|,', 'you']], nowhere: business, within: 8 },
  {
    all: [
      '{i|we|me|my|you|your} ~6 {chain|wallet|exchange} !{coinTopic}',
      ['{payVerb|payNoun}', 'money|earnings|earn'],
    ],
    nowhere: business,
  },
  {
    all: ['{me|my|i|we|lets} ~12 {chain}', ['{payVerb|payNoun|otherPay}', 'earnings|money|way|card']],
    nowhere: business,
  },
  { all: ['in|into|to|on|via my|our ~2 {wallet|exchange|plainWallet}'], nowhere: business },
  { all: ['payable|paid|pay|send|sent|transfer ~3 to|into|on ~1 my|our ~1 ledger|wallet'], nowhere: business },
  { all: ['my|our ~1 {coin} address|wallet|qr'], nowhere: business },
  {
    all: ['via|over|through|by|with|using lightning', '{payVerb|payNoun|otherPay|me|my|you}'],
    nowhere: ['salesforce', ...business],
  },
  { all: ['address ~2 coins|tokens|coin|crypto', 'my|me|i|you|your'], nowhere: business },
  { all: ['{coin} ~1 please|pls|preferred'], nowhere: business },
  { all: ['{i|we} ~2 accept|take|taking ~2 all|any|most|major|every ~2 coins|tokens'], nowhere: business },
  { all: ['my wallet ~1 is|stays ~1 ready|open|waiting'], nowhere: business },
  {
    all: ['must|should|has|needs|can|will ~2 be|come|arrive|go|land ~2 in|through|by ~1 {coin}'],
    none: ['{payCraft}'],
  },
  { all: ['for <number> {coinUnit}'], nowhere: business },
  { all: ['your ~1 wallet ~3 mine|my|me'], nowhere: business },
  { all: ['{payVerb} ~3 wallet|address below|above|underneath', '{payVerb|payNoun}'], nowhere: business },
  { all: ['qr ~8 {wallet|plainWallet|coin}'], nowhere: business },
);

/** A way that is refused, and then the coin: "No wire. Bitcoin, yes." */
export const settledInTwo = constellations(
  { all: [coin, 'pay|paid|paying|send|settle ~3 in|with it|them|that|those'], nowhere: business, within: 16 },
  { all: [coin, '{not} ~1 {otherPay}'], nowhere: business, within: 10 },
  {
    all: [['{payVerb|payNoun|otherPay} ~8 {chain}', '{chain} ~8 {payVerb|payNoun|otherPay}'], 'my|i|me'],
    nowhere: business,
    within: 16,
  },
);

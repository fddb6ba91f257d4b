import { constellations } from './constellation';
import { phrases, type Way } from './phrases';

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

const coins = phrases(coin);
/** In a line of few words, as forms have them, nobody need be named. */
const inBrief: Way = (sentence) => (sentence.words.length <= briefest ? coins(sentence) : []);
const briefest = 11;

/** A coin and a matter of payment, and no business of others. */
export const settled = constellations(
  {
    all: [coin, ['{you} ~1 pay|paid|send|transfer|wire|settle|choose|use', 'paying me', 'pay ~1 with|w/|in|by']],
    nowhere: ['{i|we} ~2 {workVerb}', '^ ~1 {workVerb}', '{payers|coinWork}'],
    within: 10,
  },
  { all: ['invoice|bill|charge ~5 in|with ~1 {coin}'], none: ['{workVerb}', 'app|tool|plugin'] },
  { all: ['{coin} network', 'my|me|i|our', '{payVerb|payNoun}'], nowhere: business },
  { all: [inBrief, deal], nowhere: business, within: 10 },
  { all: [coin, deal, '{i|we|me|my|you|your|please|otherPay|portion|payNoun}'], nowhere: business, within: 20 },
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
  {
    all: [
      'payable|paid|pay|send|sent|transfer|receive|received|transferred ~3 to|into|on|in ~1 my|our ~1 ledger|wallet',
    ],
    nowhere: business,
  },
  { all: ['my|our ~1 {coin} address|wallet|qr'], nowhere: business },
  { all: ['paid|payable|settled|compensated ~2 to|into|through|on ~2 {wallet|exchange}'], nowhere: business },
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
  {
    all: [['{coinUnit} per|/ <word>', '^ {coin} it is', '{payNoun} ~2 coins|tokens only|please|preferred']],
    nowhere: business,
  },
  { all: ['your ~1 wallet ~3 mine|my|me'], nowhere: business },
  { all: ['{payVerb} ~3 wallet|address below|above|underneath', '{payVerb|payNoun}'], nowhere: business },
  { all: ['qr ~8 {wallet|plainWallet|coin}'], nowhere: business },
);

/** Said of the speaker's own pay: whatever else the sentence tells of the speaker's trade. */
export const ownPay = constellations(
  { all: ['{i|we} ~2 charge|bill|ask|cost|take|want|quote|invoice|earn|expect ~2 <number> {coinUnit}'] },
  {
    all: [
      'my ~3 price|fee|rate|retainer|salary|wage|quote|compensation|tariff|pay|paycheck|charge ~4 <number> {coinUnit}',
    ],
    none: ['was'],
  },
  {
    all: [
      [
        'want|like|prefer|love|take|accept|receive|get|expect|welcome ~1 my|our ~2 {payNoun} ~5 {chain|coin|exchange|wallet}',
        'want|like|prefer|love|take|accept|receive|get|expect ~1 {chain|coin} ~3 my|our ~1 {payNoun}',
        '{payDo} ~1 my|our ~3 with|in|by|via|through ~1 {coin|softCoin|chain|exchange|wallet}',
        'pay|pays|paying ~1 me|my|us|our ~3 with|in|by|via|through ~1 {softCoin|coin|chain|exchange|wallet}',
        '{you} ~1 pay|send|give ~2 {softCoin} ~1 i|we',
        '{i|we} ~1 rather|prefer|gladly|happily ~2 get|take|receive|have|be ~3 {coin}',
        'pay|pays|paying ~1 for ~1 my ~2 with|in|by|via|through ~1 {softCoin|coin|chain|exchange|wallet}',
      ],
    ],
  },
  {
    all: ['{softCoin|coin} ~1 is|are ~2 fine|ok|okay|good|great|welcome|cool|perfect|alright ~1 for|with|by me|us'],
  },
  {
    all: ['fine|ok|okay|good|happy|comfortable|great ~1 with|for|to ~1 coins', '{payNoun|payVerb|my|me}'],
    none: ['{payCraft}'],
  },
  {
    all: [
      [
        '{coin} payment|payments|payer|payers|clients|customers|buyers ~3 get|gets|receive|receives|have|give|gives|speeds|earns|earn|makes|saves|unlocks|means|brings',
        'who|whoever|those|clients|customers|buyers|everyone|anyone|if ~3 pay|pays|paying ~4 {coin|softCoin}',
      ],
      [
        'priority|discount|cheaper|bonus|gift|faster|first|percent|%|off|served|free',
        'my ~2 queue|gigs|orders|work|services|list|delivery|prices',
      ],
    ],
    nowhere: ['{payCraft|coinWork}', 'shop|shops|store|merchants'],
  },
  {
    all: ['only|just {coin|softCoin} $', '{otherPay|payNoun|payVerb|portion}'],
    nowhere: ['{payCraft|coinWork}', 'collect|collector|game'],
    within: 10,
  },
  {
    all: ['^ {payNoun} ~1 by|via|through|over|with|to|on ~2 {exchange|wallet}', '{me|my|i|you|your|please}'],
    none: ['{payCraft|coinWork}'],
  },
);

/** A price in coins that opens the sentence, or a last word on coins. */
export const coinPrice = constellations(
  {
    all: ['^ a|only|just|about? flat|fixed? <number> {coinUnit} for|covers|per|each|gets|buys|with|total|all'],
    nowhere: ['{coinWork}', '{i|we} ~2 {workVerb}', 'raised|saved|sold|stolen|lost|worth|gas'],
  },
  {
    all: ['off|discount|cheaper|less ~3 for|with|when|if ~3 {coin}'],
    nowhere: ['{payCraft|coinWork}', 'shop|shops|store|merchants|gas'],
  },
  { all: ['{coin} only ~1 sorry|please|thanks'], nowhere: ['{payCraft|coinWork}', 'i ~1 audit|build|code|trade'] },
);

/** A way that is refused, and then the coin: "No wire. Bitcoin, yes." */
export const settledInTwo = constellations(
  { all: [coin, 'pay|paid|paying|send|settle ~3 in|with it|them|that|those'], nowhere: business, within: 16 },
  { all: [coin, '{not} ~4 {otherPay}'], nowhere: business, within: 12 },
  {
    all: [['{payVerb|payNoun|otherPay} ~8 {chain}', '{chain} ~8 {payVerb|payNoun|otherPay}'], 'my|i|me'],
    nowhere: business,
    within: 16,
  },
);

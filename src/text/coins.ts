import { coinAddress } from './coin-address';
import { isOwnWish } from './coin-frames';
import { coinPrice, ownPay, settled, settledInTwo } from './coin-settling';
import { constellations } from './constellation';
import { firstOf, type Match } from './phrases';
import type { Sentence } from './sentences';

const coin = '{coin} !{coinTopic}';
const store = '{exchange|wallet} !{coinTopic}';

/** Money that comes to the speaker. */
const toMe = [
  '{payVerb} ~2 {me}',
  '{payVerb} ~7 to ~1 {me|my}',
  '{payVerb} my|our',
  '{my} ~3 {payNoun}',
  '{i|we} ~6 paid|compensated|rewarded|remunerated',
  '{i|we} ~3 ask|request|invite ~4 to ~1 {payDo}',
  'possible|ok|okay|like|want|need|prefer ~1 to be|get paid',
  'give|gives|send|sends ~1 {me|my} ~2 {payNoun}',
  'straight|directly|over|through to me|us',
  'reach|reaches me|us',
  'for my {payNoun}',
  'in|into|to|on my ~2 {plainWallet}',
  '{payNoun} ~2 get|are|be|go|is ~1 paid|sent|transferred ~1 to',
];

/** The speaker takes something. */
const taking = ['{i|we} ~3 {receive}', 'let ~1 me ~2 {receive}', '^ accepting|taking|accept'];

/** The other side is asked or told. */
const askOfYou = [
  '{you|your|please|can|lets} ~6 {payVerb}',
  '{you|your|please|can|lets} ~4 {payNoun}',
  '{lets|please|can} ~3 use|using|do|go|make|switch|handle|settle',
  '^ {please}? {payDo}',
  'if ~1 {payDo}',
  'payments|payment|money|salary|wage|fee|amount|sum ~4 sent|transferred|wired|released|remitted|paid|made|come|go|settled',
  'whoever|anyone|client|employer|company ~5 {payVerb}',
];

/** A line of a form: "Payment: …". */
const label = [
  '^ {payNoun} ~1 :',
  '^ {payNoun|otherPay} ~4 in|by|via|with|is|are|through|or|as',
  '^ {payNoun} {coin} !{coinTopic}',
  '^ accepted|accepting|payable',
  'currency',
  '{payNoun} ~6 ( ~2 {coin}',
  'paid|payable|settled|payment|payments|payout|payroll|invoices|salary|rate|fee|billed|denominated|transferred|sent|wired ~2 in|by|via|with|through|using|as',
];

const price = [
  'per|/|hour|hourly|h|hr|monthly|weekly|month|week|day|rate|rates|price|prices|fee|fixed|starting|each|page|word',
  'package|packages|quote|quoted|offer|estimate|video|song|image|session|minute|discount|budget|cost|costs|booking|books|deposit|retainer|logo|article|milestone|bounty|task|total',
];

const preferring = (thing: string) => [
  `${thing} ~5 {okay}`,
  `only|just|preferably|ideally|also ~2 ${thing}`,
  `prefer|prefers|preferring|favour|favor|rather|love|like|want ~4 ${thing}`,
  `happy|fine|good|ok|okay|comfortable|open|cool ~1 with|to|for ~3 ${thing}`,
  `any|whichever|whatever|either ~2 ${thing}`,
  `{portion} ~3 in|by|as ~2 ${thing}`,
  `how ~3 feel ~6 ${thing}`,
  `preferred|preferable|ideal|favourite|favorite ~3 ${thing}`,
  `${thing} or bust|nothing`,
];

const payment = '{payVerb|payNoun|otherPay|me|you|portion}';
const work = [
  '{payCraft|coinWork}',
  'projects|jobs|gigs|contracts|dapps|tasks|clients on|for|with|around ~3 {coin|chain}',
];
const strongWork = [
  'he|she|they paid|gave',
  'set_up|install|connect|enable|recovered',
  '{i|we} ~2 {payCraft}',
  'build|built|wrote|developed|designed|implemented|integrated|created|shipped|launched|coded|translated|gateway|checkout',
];
const forOthers = [
  '{payers|others} ~4 {payVerb|receive}',
  'he|she|it|who ~1 {payVerb|receive}',
  'for|let|lets|allow|allows|allowing|help|helps|helped|helping|where|wanted ~3 {payers|others}',
];

const asked = constellations(
  { all: [coin, toMe], none: strongWork, within: 24 },
  { all: [coin, taking], none: [...work, ...forOthers], within: 11 },
  { all: [store, [...toMe, ...taking]], none: [...strongWork, ...work], within: 20 },
  { all: [coin, askOfYou], none: [...work, ...forOthers], within: 20 },
  { all: [store, askOfYou], none: [...work, ...forOthers], within: 16 },
  { all: [coin, label], none: [...work, ...forOthers], within: 16 },
  { all: ['<number> {coinUnit}', price], none: [...work, ...forOthers], within: 14 },
  {
    all: [
      ['{coin} payment|payments|transfer|payout', 'payment|payments|transfer|payout ~2 in|of|via|by|with ~3 {coin}'],
    ],
    none: [...work, ...forOthers],
  },
);

/** Coins and tokens are other things too. */
const softly = constellations(
  {
    all: [
      [
        'paid|pay|pays|paying|payment|salary|invoice|compensate|compensated|remunerated|rewarded|settle ~4 in|by|with|as|through ~3 {softCoin}',
        '{softCoin} payment|payments|transfer|transfers|payout|payouts',
      ],
    ],
    none: [...work, ...forOthers],
  },
  { all: ['{i|we} ~1 accept|take|get ~4 {softCoin}', '{payNoun|otherPay|okay}'], none: work },
  { all: ['{softCoin} ~2 {okay}', 'bank|cash|paypal|card'], none: work },
  {
    all: [
      [
        'payment|pay|paid|payable|settle|settled|payout|salary|compensated ~4 via|on|by|over|through|in ~2 {chain}',
        '{chain} ~2 payment|payments',
      ],
    ],
    none: [...work, ...forOthers],
  },
  {
    all: ['{plainWallet} !{coinTopic}', ['my {payNoun}', 'invoice|invoices', 'paid|pay|send'], 'bank|qr|address|scan'],
    none: work,
  },
);

const wished = constellations(
  {
    all: ['scan ~4 qr|code', '{exchange|wallet|chain|coin|plainWallet}', 'my'],
    none: [...work, ...forOthers],
    within: 22,
  },
  {
    all: [
      [
        'payment|payments|pay|paid|money|salary|wage|wages|fee|settlement|payable|invoice ~6 through|on|via|over|in|with|by|to ~3 {exchange|wallet|chain|coin}',
        'wages|salary|pay|payment|payments|money|fee|invoice ~5 on-chain|onchain',
      ],
      ["my|me|i|i'm", 'real|contract|please|settlement|payable'],
    ],
    none: [...work, ...forOthers],
    within: 22,
  },
  {
    all: [[`${coin} ~1 accepted|taken`, `equivalent|worth ~2 of|in ${coin}`, 'work ~1 for ~1 {coin} $']],
    none: [...work, ...forOthers],
  },
  { all: [preferring('{stablecoin} !{coinTopic}')], none: work },
  { all: [preferring(coin), payment], none: [...work, ...forOthers], within: 24 },
  {
    all: ['easiest|best|simplest|fastest|cheapest|only ~3 {exchange|wallet|stablecoin}', '{otherPay|my|me}'],
    none: [...work, ...forOthers],
    within: 16,
  },
  { all: ['just|only|but ~2 {exchange|wallet|coin}', '{not} ~4 {otherPay}'], none: work, within: 14 },
  { all: [preferring(store), '{payVerb|payNoun}'], none: [...work, ...forOthers], within: 16 },
  { all: [`{you} ~3 hold|have|own|got|use|keep|do|pay|offer|support ~4 ${coin}`, '?'], none: work },
  { all: ['got|have|hold|own|use|know ~5 {exchange}', 'pay|paying|send|transfer', '{me|my}'], none: work },
  { all: ['^ pay|paying|pays ~2 {coin} !{coinTopic}', '{you|your}'], none: work },
  { all: ['{i|we} ~3 send|share|give|provide ~5 wallet|wallet_address', '{payNoun|payVerb}'], none: work },
);

/** A wish to be paid in virtual currency, in one sentence. */
export function coinsAskedFor(sentence: Sentence): Match | undefined {
  const address = firstOf(sentence, [coinAddress], isOwnWish);
  if (address) return address;
  if (!names.some((name) => sentence.classes.has(name))) return undefined;
  return firstOf(sentence, [asked, wished, softly, settled, ownPay, coinPrice], isOwnWish);
}

const names = ['coin', 'exchange', 'wallet', 'softCoin', 'chain', 'plainWallet'];

/** The same where the one sentence says why, and the next what instead. */
export function coinsInstead(sentence: Sentence): Match | undefined {
  if (!names.some((name) => sentence.classes.has(name))) return undefined;
  return firstOf(sentence, [wished, settledInTwo], isOwnWish);
}

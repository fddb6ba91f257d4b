import { isOnlyAttribute } from './coin-attribute';
import { isDeniedWithin } from './denial';
import {
  type Frame,
  isHypothetical,
  isLongAgo,
  isOwnWork,
  isQuotation,
  isToldOfOthers,
  isTurnedDown,
  isWarning,
} from './frames';
import { phrases } from './phrases';
import type { Sentence } from './sentences';
import { isToldAsWork } from './told-as-work';

const reported = phrases(
  '{i|we} ~1 hold|own|mined|stake ~2 {coin}',
  '{warning} ~6 {coin|softCoin}',
  '{coin|softCoin} ~8 {warning}',
  '{coin} ~2 {forbidden}',
  'stopped|stop|no_longer|anymore|any_more|quit|previously|earlier|former|formerly',
  'i|we|they|he|she ~1 used_to',
  'the|a|one|his|her|another client|customer|buyer|company|brand ~1 paid|gave|sent !{me|my}',
  'some|other|many|most designers|freelancers|developers|artists|people|sellers|shops|companies ~3 {receive|payVerb}',
  'took|takes {coin}',
  'than ~3 {payVerb} ~4 {coin|softCoin}',
  'built|made|coded|developed|designed ~1 by me|us',
  'whether',
  'client|clients|customer|user|users|buyer deposits|deposit|stakes|locks',
  'smart-contract escrow',
  "don't|dont|not ~1 want|need|propose|suggest|offer ~4 it|them|that|this",
  "don't|dont|not|never ~1 propose|suggest|offer",
  'against_the_rules|against_the_rule|against_the_terms|violates|violation|tos',
  '{i|we} pay|paid ~1 our|my|the',
  'my salary|bonus|pay|wage ~4 was',
  '^ need|want|looking|tired|curious ~9 ?',
  'left|quit ~2 <number>',
  'story|history|pizza',
  'hunters|winners|respondents|miners|stakers|validators|contributors|hackers|freelancers|staff|employees|workers|artists ~4 paid|rewarded|compensated',
  'client|company|agency|customer|employer|firm|startup|studio pays|paid ~1 his|her|its|their',
  '{payNoun} ~2 is|are|stays|runs ~1 in euro|euros|dollar|dollars|usd|fiat|pounds !but|,|though',
  'pay attention',
  '{payVerb} ~2 contributors|hackers|freelancers|artists|suppliers|vendors|interns|validators|winners|moderators|employees|staff|merchants|players|users !{me}',
  'you ~1 are|were|get ~1 paid|compensated|rewarded|taxed',
  'you ~1 receive|earn|hold|held|own|sold|bought|mined|lost',
  'about|behind|around|touch|touches|studying|because ~1 {coin} !to',
  '{unit} ~5 for ~3 {coin|softCoin}',
  '{coin|softCoin} ~3 from|for|at|starting <number> {unit}',
  'dollar|dollars|euro|euros|usd|bank|fiat payments|payment ~1 only',
  'dollar|dollars|euro|euros|usd|bank|fiat|cash only',
  'tron|phantom film|movie|style|legacy|game|fan|opera',
  'gallery|channel|generator|converter|parser|simulator|kit|toolkit|youtube|firmware',
  'quote|price|invoice|bill|charge|paid|pay|invoices|fee|rate ~3 in dollars|euros|pounds|usd|fiat|euro|chf|gbp $ !but|,',
  'contracts|audits|packages|articles|projects ~1 from <number> !{coinUnit}',
  'grant|grants|volatile|hackathon',
  'talks|speaks|dreams ~1 of|about',
  'i|we ~1 keep|hold|put|have ~2 savings',
  'what|how ~3 {coin} ~2 would|can|could|will ~1 pay|buy',
  'love|taste|eye|talent ~1 for|of ~3 {coin}',
  '{i|we} ~1 know|heard|read ~3 {coin}',
  '{my} ~1 code|script|app|bot|program ~1 sends|pays|moves|takes',
  'hobby|passion|topic|topics|niche|speciality|specialty|subject',
  '{my} ~2 plugin|app|bot|script|tool|library|package|shop|store|ebook|book|course|thesis|site|website|article|essay|podcast|blog|series|newsletter|talk',
  'skills|frameworks|tools|stack|technologies|topics|keywords|languages|services|experience|expertise|interests :',
  '{coin} ~4 risk|risks|illegal|statements|matched',
  'its|their|his|her|whose ~1 {coin|softCoin}',
  'answer ~3 no|never',
  'instead_of|rather_than|not ~2 {coin}',
  'let alone',
  'than ~1 in|with|by ~2 {coin|softCoin}',
  'got|get|came|come|started|began ~1 into|with ~5 {coin}',
  '{coin} ~2 in <number> $',
  '{coin} ~1 in <number> ~1 and|but|now|i|;',
  'because|when|since|as ~1 they|he|she ~4 {payVerb}',
  "they'd|he'd|she'd|they'll ~3 {payVerb}",
  'turned_down|turn_down',
  'supporters|donors|donation|donations|charity|shelter|ransomware|extortion|gangs',
  'someone|somebody|anyone|people|they ~2 ask|asks|asked|offer|offers|wants|want',
  'if {i|we} ~2 seem|ever',
  'offers|requests|demands ~1 to|of|for|by',
  'no need ~4 {coin}',
  '101',
  '{coin} ~2 is|are ~1 illegal|banned|prohibited|taxed|regulated',
  '{experience|year} ~1 in',
  '{your} ~2 site|website|shop|store|app|checkout|customers|clients|users|buyers|audience|members|visitors',
  'law|laws|legal|regulators ~2 says|say|forbids|allows|requires',
  'survey|respondents|birthday|gift|auction|auctioned|lottery|faucet|laboratory|solvent',
  'tether|tethering your|the|my|phone|phones',
  'worked|job|role|years|team|intern|engineer|developer|manager|analyst ~3 at|for|with ~2 {exchange}',
  '{exchange} ~3 team|alumni|engineer|bot|bots|charts|signals|order|books',
);
/** The site's own way of paying, unless it is what the coins are to replace. */
const bySite = phrases(
  '{payVerb|payNoun} ~3 through|via|on|by|over|with|inside ~2 site|platform|this_site|the_site|this_platform|the_platform|upwork|fiverr|milestone|milestones|tracker|marketplace !or',
);
const notBySite = phrases('instead_of|outside|without|beside|besides|after|finished|later');

const stillSo = phrases('since|can|may|could|please|like|still|now|today|would|prefer|currently|continue|same|want');

/** Others said it, it was once so, or the other side is warned. */
const isReported: Frame = (sentence, match) =>
  isOnlyAttribute(sentence) ||
  reported(sentence).length > 0 ||
  (bySite(sentence).length > 0 && !notBySite(sentence).length) ||
  [isToldAsWork, isOwnWork, isToldOfOthers, isTurnedDown, isWarning, isHypothetical, isQuotation].some((frame) =>
    frame(sentence, match),
  ) ||
  (isLongAgo(sentence, match) && !stillSo(sentence).length);

const harmless = new Set(
  'mind receives arrive reach questions delay contract losses loss delays complained complains failed waiting fear worries hassle use rely trust have'.split(
    ' ',
  ),
);

/** A "no" is about these coins, unless it is said of banks, of trouble, or of another part of the sentence. */
const isDenied = (sentence: Sentence, match: { from: number; to: number }) =>
  isDeniedWithin(sentence, match, match.to + 4, (next) => {
    const coinAt = next.findIndex(({ classes }) => coins.some((name) => classes.has(name)));
    if (/^(?:or|nor|and)$/.test(next[coinAt - 1]?.text ?? '')) return false;
    const before = coinAt < 0 ? next : next.slice(0, coinAt);
    return before.some(({ text, classes }) => classes.has('otherPay') || (coinAt < 0 && harmless.has(text)));
  });
const coins = ['coin', 'softCoin', 'exchange', 'wallet'];

/** The words are the speaker's own wish, and no refusal of it. */
export const isOwnWish: Frame = (sentence, match) => !isDenied(sentence, match) && !isReported(sentence, match);

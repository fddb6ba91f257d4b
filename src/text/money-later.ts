import type { Frame } from './frames';
import { phrases } from './phrases';

/** Nobody is asked: the speaker wants none of it, or it is another who took it. */
const unasked = phrases(
  'i|we ~1 never ~2 request|ask|demand|take|charge|expect|require|collect|bill|invoice|accept',
  "i|we ~1 not|don't|dont|won't|wont ~1 request|ask|demand|take|charge|expect|require|collect|bill|accept|want|need ~2 {cash|prepay} !until|unless|without",
  'no|without ~1 {prepay} ~1 is|are ~1 needed|expected|asked|required|due|necessary',
  'burned|burnt|cheated|robbed|tricked|disappointed|left by ~3 agency|agencies|freelancer|freelancers|developer|developers|designer|contractor|studio|vendor',
  'agency|agencies|freelancer|freelancers|developer|developers|contractor|contractors|vendor|studio ~1 that|who|which ~2 took|take|takes|charged|wanted|asked|demanded|vanished|disappeared|want|ask|demand',
  'i|we pay|paid ~2 subcontractors|illustrators|staff|freelancers|helpers|writers|authors|suppliers|editors|assistants',
);

/** What is known before is the price: nothing is paid yet. */
const priced = phrases(
  'price|prices|cost|costs|quote|budget|fee|rate|total|amount|scope|sum ~2 fixed|known|agreed|clear|transparent|estimated|visible|written|confirmed|shown|discussed',
  'you|clients|client|everybody|everyone|we ~2 know|see|hear|learn|approve|get|agree ~4 price|prices|cost|costs|quote|fee|total|estimate',
  '{upfront} pricing|estimate|estimates|quote|quotes|price|cost|costs|planning',
  'surprises|surprise',
  'i|we ~2 quote|estimate|calculate|tell|send|give|write ~4 price|cost|costs|quote|estimate|offer|proposal',
  'not|never ~1 change|changes|changed|grow|grows|rise|rises|more',
);

const paysNow = phrases('you|please|kindly|must|to ~2 {payDo}', 'paid|payable|due', '{prepay}', 'to|on my|me');

/** Paid for what is there already. */
const afterwards = phrases(
  'pay|paid|payable|payment|payments|due|invoice|invoices|invoiced|bill|billed|money|fee|charge|charged|transfer ~5 after|on|upon|once|when|until ~4 delivery|delivered|deliver|delivering|review|reviewed|approval|approve|approved|acceptance|accepted|completion|completed|live|launch|launched|finished|tested|green|happy|satisfied|inbox|works|read|checked',
  'pay|paid|payable|payment|invoice|invoiced|billed|money|charge|charged ~3 after|afterwards|later|second|last $',
  'after|once|when ~3 delivery|delivered|review|approval|approve|acceptance|completion|launch|finished|satisfied|happy ~5 pay|payment|invoice|paid|bill|release|transfer',
  'before ~1 you pay|paid|spend|release|transfer|send ~3 i|we|you ~1 show|see|get|test|check|receive|try|send|deliver',
  'only ~1 bill|invoice|charge ~2 finished|completed|delivered|approved|done|accepted',
  'bill|invoice|charge|billed|invoiced|charged ~4 in arrears|retrospect',
);
/** Half of it is early, though; or the work is what comes last. */
const split = phrases(
  '{portion}',
  'now|upfront|beforehand|advance|directly|straight',
  '{cash|payDo} ~1 first',
  'before|b4|prior ~2 delivery|review|approval|completion|launch|you',
  'follow|follows|promise',
  '{not} ~4 after|later',
);

/** No money is asked for before the work. */
export const isMoneyLater: Frame = (sentence) =>
  unasked(sentence).length > 0 ||
  (priced(sentence).length > 0 && !paysNow(sentence).length) ||
  (afterwards(sentence).length > 0 && !split(sentence).length);

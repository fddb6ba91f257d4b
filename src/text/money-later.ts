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
  'agree|agreed ~3 price|cost|scope|budget|fee',
  'raised ~2 <number>',
  'not|never ~1 change|changes|changed|grow|grows|rise|rises|more',
);

const paysNow = phrases('you|please|kindly|must|to ~2 {payDo}', 'paid|payable|due', '{prepay}', 'to|on my|me');

/** Something else than money goes first: files, a brief, access. */
const handsOver = phrases(
  'send|sends|transfer|transfers|give|share|forward ~4 manuscript|manuscripts|file|files|brief|briefs|text|texts|material|materials|photo|photos|data|logo|specs|requirements|link|links|details|documents|footage|audio|invitation|message|idea|ideas|sample|samples|access|screenshots|repository|domain|password|wireframes|task',
  'require|need|want|ask|request|expect ~2 access|brief|briefing|specs|requirements|repository|clear|credentials|details|contract|information|content|feedback|clarity',
  'until|before|unless ~3 brief|scope|specs|spec|briefing|requirements|plan|goal|goals|contract ~2 is|are|clear|signed|agreed|ready',
  'i|we ~1 check|test|read|review|study|analyse|analyze|inspect|plan|prepare|look',
);
const handsMoney = phrases(
  '{payDo|demand} ~2 money|payment|deposit|advance|fee|cash|half|third|funds|bonus|percent',
  'pay|wire|prepay|remit|tip|paying|wiring',
  'first|before ~1 the|your|my ~1 transfer|payment|money|wire',
  'transfer then|first',
  '{payDo} ~2 <number> {unit|percent}',
  'money|payment|deposit|advance|fee|cash|half|funds ~4 {arrived|upfront}',
  '{prepay}',
);

/** There is no hurry, and nothing is due. */
const relaxed = phrases(
  "not|don't|dont|never ~1 mind",
  'no hurry|rush|pressure|obligation',
  'up to you',
  'waived',
  'paid|covered ~1 by the|a|their ~1 couple|owner|host|tenant|guest|landlord|school|state|insurer|family|parents|buyer|organiser',
  'not ~1 of ~1 money',
  '{cash|prepay} ~1 is|are ~1 free|nothing|zero',
  'nothing ~2 due|pay',
  'without ~1 paying',
  'even if ~2 {cash}',
  'paid|pay|payment|payments|billing|billed|money ~2 by|through|via|with|per|over ~2 milestone|milestones|tracker|escrow',
  'i|we ~1 send|issue|write ~2 invoice|invoices|bill|bills ~2 on|at|after|second|last|later|monthly|each|every',
  'free sample|trial|pages|draft|first|of',
);

/** Paid for what is there already. */
const afterwards = phrases(
  'pay|paid|payable|payment|payments|due|invoice|invoices|invoiced|bill|billed|money|fee|charge|charged|transfer ~5 after|on|upon|once|when|until ~4 delivery|delivered|deliver|delivering|review|reviewed|approval|approve|approved|acceptance|accepted|completion|completed|live|launch|launched|finished|tested|green|happy|satisfied|inbox|works|read|checked',
  'pay|paid|payable|payment|invoice|invoiced|billed|money|charge|charged ~3 after|afterwards|later|second|last $',
  'after|once|when ~3 delivery|delivered|review|approval|approve|acceptance|completion|launch|finished|satisfied|happy ~5 pay|payment|invoice|paid|bill|release|transfer',
  'pay|paid|payment|payments|bill|invoice ~3 at ~1 end|finish',
  'before ~1 they|anyone|clients|customers|buyers ~1 pay|paid|release',
  'before ~1 you pay|paid|spend|release|transfer|send ~3 i|we|you ~1 show|see|get|test|check|receive|try|send|deliver',
  'only ~1 bill|invoice|charge ~2 finished|completed|delivered|approved|done|accepted',
  'bill|invoice|charge|billed|invoiced|charged ~4 in arrears|retrospect',
);
/** Half of it is early, though; or the work is what comes last. */
const split = phrases(
  '<number> ~1 {unit|percent} ~1 first|before|prior',
  '{portion}',
  'now|upfront|beforehand|advance|directly|straight',
  '{cash|payDo} ~1 first',
  'before|b4|prior ~2 delivery|review|approval|completion|launch|you',
  'follow|follows|promise',
  '{not} ~4 after|later',
);

const presses = phrases(
  'outside|skip|privately|directly|straight',
  'not|no|without ~2 milestone|milestones|escrow|tracker',
);

/** No money is asked for before the work. */
export const isMoneyLater: Frame = (sentence) =>
  unasked(sentence).length > 0 ||
  (relaxed(sentence).length > 0 && !presses(sentence).length) ||
  (handsOver(sentence).length > 0 && !handsMoney(sentence).length) ||
  (priced(sentence).length > 0 && !paysNow(sentence).length) ||
  (afterwards(sentence).length > 0 && !split(sentence).length);

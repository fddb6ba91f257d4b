import { phrases } from './phrases';
import type { Kind } from './weighing';

const money = '{moneyWord|prepay|unit|percent|portion}';
const start =
  'start|starts|started|starting|begin|begins|beginning|commence|commences|commencing|kickoff|kick-off|work|working|works|open|touch|code|coding|draw|write|writing|sketch|design|deliver|delivery|ship|join|joining|move|lift|continue|draft|build|proceed|go|book|reserve|upload|show|project|job|session|lesson|anything|see|hand|files|file|download|services|onboarding|launch|happens|leaves|leave|goes|answer|reply|conversation|cooperation|collaboration|line|written|drawn|coded|built|play|rolling|rolls';
const gives = 'send|sends|give|gives|put|release|unlock|top|share|forward|drop|approve|clear';
const wants =
  'need|needs|want|ask|require|requires|request|expect|charge|take|collect|demand|prefer|accept|invoice|bill|get|insist|requesting|asking|appreciate|receive';
const late = 'after|later|end|completion|delivery|done|finish|finished|ready|launch|handover|afterwards|complete';
const soon = 'now|today|tonight|immediately|already|early|earlier|sooner|asap|urgently|directly';

/** Money, or what stands for it. */
const milestone =
  'release|approve|unlock|close|mark|finish|end|accept|complete|hit|click|press|leave|confirm ~4 milestone|milestones|contract|order|escrow|funds|payment|everything|stars|button';
const unfinished =
  'although|though|nearly|almost|later|rest|remaining|remainder|missing|promise|weekend|bugs|fixes|follow|follows|swear|word|pending|afterwards|nothing';

export const sum: Kind = {
  name: 'sum',
  signs: [
    [
      3,
      phrases(
        '{prepay}',
        '<number> {unit|percent}',
        '{unit} <number>',
        '{sooner} payment|fee|money|amount|sum|charge|transfer|instalment|installment|deposit',
        'half|part|third|quarter|all|full|whole|total|some|percent|portion|bit ~2 money|payment|fee|price|sum|amount|salary|cost|budget|cash|funds',
        '{numberWord} ~1 {percent|unit|upfront}',
        '{portion} ~7 {portion}',
        'financial ~1 help|support|assistance',
        'something|anything|bit ~4 {upfront}',
      ),
    ],
    [
      2,
      phrases(
        '{moneyWord|portion}',
        'prepaid|pre-paid|unpaid',
        '{lendMe} ~4 <number>',
        '<number> ~2 {upfront}',
        'hours|escrow|milestone|milestones|contract|everything|cost',
      ),
    ],
    [1, phrases('{payNow}', 'block|order|price|<number>')],
  ],
};

/** It is due before there is anything to pay for. */
export const early: Kind = {
  name: 'early',
  signs: [
    [
      4,
      phrases(
        `${money} ~5 {upfront}`,
        `upfront|up-front|up_front|in_advance|beforehand|on_signing|at_signing|at_kickoff|at_start ~3 ${money}`,
        '<number> ~3 {upfront}',
        '{numberWord} {upfront}',
        `before ~4 {i|we|my} ~9 {you} ~1 {payNow}`,
        `before ~4 {i|we|my} ~9 {you} ~1 ${gives} ~3 ${money}`,
        `${money} ~8 before|prior|b4|ahead_of|preceding ~4 {i|we|my}`,
        '^ prepay',
        "where|where's ~3 {prepay|bonusWord}",
        '{payNow} ~9 then {you}',
        'payable ~9 then {you}',
        'reserve|book|block|secure|hold ~5 {prepay}',
        '{payNow} ~5 and|then {i} ~1 yours',
        `full|whole|entire|complete ~3 {moneyWord} ~8 {i|we} ~4 finish|deliver|do|complete ~3 later|after|afterwards`,
        `{you} ~3 {payNow} before|without ~2 {you} ~1 see`,
        'something|anything|bit|help ~4 {upfront}',
        '{payNow} ~5 prior|beforehand',
        `${gives} ~2 {me} ~4 prior|beforehand`,
        `{moneyWord|prepay|unit} ~7 upon|after ~1 which`,
        `${gives}|need|require|pay|transfer ~6 <number> ~1 {unit} ~8 {expense}`,
        `{unit} <number> ~8 {expense}`,
        `reserve|reserves|block|blocks|secure|secures|hold ~3 date|dates|slot|place|calendar|time|spot|booking|seat`,
        'only ~8 prepaid|pre-paid',
        '{payNow} ~5 {upfront}',
        `${gives} ~3 ${money} ~3 {upfront}`,
        '{payNow} ~4 first $',
        `${gives} ~3 ${money} ~4 first $`,
        `{payNow} ~4 first , ~3 ${start}`,
        'first ~2 {payNow} ~5 then|after',
        `${money} ~6 before|prior|b4|ahead_of|preceding ~4 ${start}`,
        `before|prior|b4 ~4 ${start} ~7 ${money}`,
        `before|prior|b4 ~4 ${start} ~7 {payNow}`,
        `{payNow} ~6 before|prior|b4 ~4 ${start}`,
        `${start} ~5 after|once|when|until|till|unless|only_after|upon|minute|moment|as_soon_as|provided|if|only_if ~6 {arrived|prepay|moneyWord}`,
        `not|no|never|nothing ~4 ${start} ~4 without|before|until|unless|till ~4 {arrived|moneyWord|prepay|unit}`,
        `without|no ~2 {prepay|moneyWord} ~3 no|not|nothing|never ~4 ${start}|play|talk|drawing|game|answer|lift`,
        'when|once|as_soon_as|after|minute|moment ~4 {moneyWord|prepay|unit|portion} ~4 in|on|lands|clears|arrives|here|received|through|shows|reaches|paid|hits|arrived|cleared|landed',
        'day|second {your|my} ~3 {moneyWord|prepay|unit|portion} ~4 in|on|lands|clears|arrives|here|received|through|shows|reaches|paid|hits|arrived|cleared|landed',
        `${money} ~9 at|on|upon|with|by|to|for|when ~2 start|signature|signing|order|booking|beginning|kickoff|kick-off|hiring|handshake|joining|agreement|hire|award|begin`,
        `{portion|unit|percent|moneyWord} ~2 now|today|first|immediately|tonight ~6 {portion|percent|unit|moneyWord} ~4 ${late}`,
        `{payNow} ~5 now|today|tonight|immediately|early ~6 {i|we} ~3 ${start}`,
        `{prepay} ~3 required|needed|necessary|obligatory|mandatory|must|please|only|expected|due|secures|reserves|payable|compulsory`,
        `{i|we} ~3 ${wants} ~5 {prepay}`,
        '{moneyWord|unit} first $',
        '{moneyWord} first , ',
        `{moneyWord} ~1 then|before|, ~1 ${start} $`,
        `{moneyWord} before ~1 ${start}`,
        'pay|paid|billed|settled|charged|invoiced|due|payable before|first ~1',
        '{lendMe} ~2 {me}',
        'lend_me',
        `{i|we} ~3 ${wants} ~3 loan`,
        'me ~2 loan',
        'loan of',
        'take|takes|deduct|subtract|cut ~3 off|from ~3 {moneyWord}',
        'work|working ~1 it|them|that off',
        `{you} ~2 {payNow} ~7 {i|we} ~3 ${start}`,
        `{you} ~2 ${gives} ~3 ${money} ~6 {i|we} ~3 ${start}`,
        `{payNow} ~5 so|and|then ~3 ${start}`,
        `{you} ~1 {payNow} ~1 it|that|them ~3 ${start}`,
        'need|send|give|lend ~3 {moneyWord} ~5 to|for ~1 buy|fix|pay|get|repair',
        'is|are|be|being prepaid|pre-paid',
        'due|payable ~4 upon|on|at ~1 acceptance|signature ~2 of',
        'unpaid|free ~1 start|starts|beginning ~5 {not|refusedState}',
        `{once} {you} ~2 {payNow|arrived} ~8 {i|we|my}`,
        `${milestone} ~9 ${unfinished}`,
        `${unfinished} ~8 ${milestone}`,
        'approve|log|add|submit|accept|book ~4 hours ~7 now|tomorrow|next|in_advance|later|before|early|already|afterwards',
        '{prepay|bonusWord} ~6 promised|arrived|arrive|reminder|remind|still',
        'promised|remind|waiting|wait|third|again|reminder|reminded|asked ~6 {prepay|bonusWord}',
        `hold|keep|hidden|locked|stay|stays|quiet|back|not ~6 until|till|unless ~7 {moneyWord|unit|prepay|portion|arrived}`,
        `send|pay|give|transfer|put ~6 ${money} ~9 serious|real|trust|genuine|committed|sure|faith|prove|proof|will|goodwill`,
        `serious|real|trust|genuine|committed|prove|proof ~9 send|pay|give|transfer|put ~6 ${money}`,
        '{i|we} ~3 prepaid|pre-paid',
        'prepaid|pre-paid only|basis|hours|blocks|order|orders|block',
      ),
    ],
    [
      3,
      phrases(
        `{portion|unit|percent|moneyWord} ~3 ${soon}`,
        `{portion|unit|percent|prepay} ~6 rest|balance|remaining|remainder|other_half ~5 ${late}`,
        `${gives}|pay|transfer ~2 first half|third|part|instalment|installment|quarter`,
        `${money} ~9 then|afterwards|thereafter ~4 ${start}`,
        `{payNow} ~8 then|so|and ~2 {i|we} ~2 ${start}`,
        `{payNow} ~5 ${soon}`,
        `${gives} ~2 {me} ~3 {prepay}`,
        '{sooner} payment|fee|money|amount|sum|charge|transfer|instalment|installment|deposit',
        'registration|booking|setup|onboarding|kick-off|joining|trust|good-faith fee|money|cost|payment',
        "next|coming|future ~1 week|month|week's|month's ~3 {moneyWord|unit}",
        'outside|off|without|skip|beside|instead_of|never|not|forget|avoid ~3 escrow|platform|site|website|milestone|milestones|upwork|fiverr',
        `mark|close|end|complete|approve|accept|finish ~3 contract|milestone|order|job|timesheet|hours ~4 complete|completed|done|finished|${soon}`,
      ),
    ],
    [0, phrases('{prepay|upfront}', 'before|prior|b4|first', `${soon}`, 'at|on|upon ~1 start|order|signing|booking')],
  ],
};

export const demand: Kind = {
  name: 'demand',
  signs: [
    [
      3,
      phrases(
        `{i|we} ~3 ${wants}`,
        'please|kindly|pls|plz|can|could|would ~3 {payNow|lendMe}',
        `please|kindly|pls|plz|can|could|would ~3 ${gives} ~4 ${money}`,
        '{payNow} ~1 {me}',
        `${gives} ~1 {me} ~4 ${money}`,
        '{payNow} ~5 my|our ~2 account|bank|paypal|card|wise|iban|wallet|revolut|payoneer',
        'must|required|mandatory|obligatory|compulsory|due|payable|non-refundable|nonrefundable|condition|conditions|necessary|needed',
        'terms|pricing|conditions|payment|rule|policy ~1 :|-',
        '{my} ~1 condition|policy|terms|rule|rules',
        '{you} ~2 {payNow}',
        'client|clients|customer|customers|buyer|buyers|everyone|everybody|newcomers ~2 pay|pays|cover|covers|send|sends|deposit|deposits',
        '^ pay|prepay|transfer|wire|remit|tip',
        '{payNow} first|before',
      ),
    ],
    [2, phrases('{i|we|me|my}', '{you|your}', 'please|kindly')],
  ],
};
export const more: Kind = {
  name: 'more',
  signs: [
    [
      2,
      phrases(
        `rest|balance|remaining|remainder|other_half ~5 ${late}`,
        'other|second half',
        '{i|we} ~4 do|finish|deliver|upload|work|complete ~6 later|weekend|tomorrow|afterwards|saturday|sunday|monday',
        'outside|without|skip ~3 escrow|platform|site|website',
        '{i|my|me} ~6 {hardship}',
        '{deduct} ~4 from|off|later|against',
        'non-refundable|nonrefundable',
        'for|as ~1 {trust}',
        'burned|burnt|cheated|scammed|serious|real|commitment|seriousness|security',
        `{i|we|my} ~3 ${wants} ~4 {prepay|upfront}`,
        '{payNow|demand} ~4 {prepay|upfront}',
        '{my} ~1 account|bank|paypal|card|iban|wise|revolut|payoneer',
      ),
    ],
    [1, phrases('then|afterwards|start|begin|until|before', '{otherPay}')],
  ],
};

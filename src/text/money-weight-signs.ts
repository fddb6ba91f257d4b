import { phrases } from './phrases';
import type { Kind } from './weighing';

export const money = '{moneyWord|prepay|unit|percent|portion}';
export const gives = 'send|sends|give|gives|put|release|unlock|top|share|forward|drop|approve|clear';
export const wants =
  'need|needs|want|ask|require|requires|request|expect|charge|take|collect|demand|prefer|accept|invoice|bill|get|insist|requesting|asking|appreciate|receive';
export const late =
  'after|later|end|completion|delivery|done|finish|finished|ready|launch|handover|afterwards|complete';
/** Money, or what stands for it. */
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

/** Asked of whoever hires. */
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
/** What is often said along with it. */
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

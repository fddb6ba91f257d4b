import { constellations } from './constellation';
import { asking, early, frames, innocent, laterMoney, money, prepaid, speaker } from './prepayment-signs';

/** Money that is early by its name. */
export const named = constellations(
  {
    all: [prepaid, ['{demand}', '{modal} {you}', 'is a must', 'has to|be', 'should|must|shall be']],
    none: innocent,
    within: 14,
  },
  {
    all: [
      [
        '<number> {percent} ~4 {prepay}',
        '<number> {unit} ~3 {prepay}',
        '{prepay} ~4 <number>',
        '{sooner} payment|fee|sum|amount ~3 {unit}',
        '{portion} in_advance',
        'full|half|partial|complete|entire|whole ~1 {prepay}',
        '{prepay} ~2 by|via|through|to ~2 {otherPay|my}',
      ],
    ],
    none: [...innocent, 'cost|costs'],
  },
  {
    all: [
      '{prepay}',
      [
        'again|third|second|already|twice|still|remind|reminder|waiting|regarding|ignored|promised',
        'when will|did|do',
        'where is|are|stays',
      ],
    ],
    none: innocent,
  },
);

/** Money, and a word that says it comes before the work. */
export const before = constellations(
  { all: [[...money, '{portion}'], '{upfront}', speaker], none: innocent, within: 12 },
  {
    all: [
      [
        '<number> {percent} ~3 before|prior|upfront',
        'full_payment|full_amount|full_price|full_sum ~3 before|prior|upfront',
        'full|whole|total|entire|complete ~1 {cash} ~2 before|prior|upfront',
      ],
    ],
    none: innocent,
  },
  {
    all: [
      [
        '{payDo|demand} ~6 {cash|prepay|unit|percent}',
        '{cash|prepay|unit|percent} ~6 {demand}',
        '{cash|prepay|unit|percent} ~3 paid|payable|sent|is|are|must|should|has|before|prior|b4|ahead_of',
        '{cash} ~3 to me|my',
      ],
      ['before|b4|prior|preceding|ahead_of ~5 {labourStart|i}', 'before we have|meet|talk|speak'],
      speaker,
    ],
    none: [...innocent, laterMoney],
    within: 26,
  },
  {
    all: ['before|b4|prior ~8 {labourStart}', money, '{payDo|demand|prepay}'],
    none: [...innocent, laterMoney],
    within: 24,
  },
  {
    all: [
      [`{portion} ~3 ${early}`, `<number> ~3 ${early}`, '<number> {unit} now', 'half now'],
      'half|rest|remaining|balance|remainder ~3 after|later|end|completion|finish|finished|delivery',
    ],
    none: frames,
  },
  { all: ['<number> {upfront}', ['at ~1 end|finish|completion', 'rest|after|later', '{otherPay}']], none: innocent },
  {
    all: [
      [
        '^ first ~1 {cash} ~3 then|after',
        '^ first_payment ~3 then|after',
        '^ {please}? pay|prepay|tip ~6 first !{cash|labourStart}',
        '{cash} first $',
        '{cash} first please|then|and|or|always|thanks|because|no|only|i|we|,',
      ],
    ],
    none: [...innocent, 'first ~2 {funding}'],
    within: 18,
  },
  { all: ['{payDo} ~3 {cash|unit|portion} ~5 first !{cash|labourStart}'], none: innocent },
  {
    all: ['{payDo} ~5 {cash|unit|portion} ~5 {soon}', [asking, '{labourStart}']],
    none: [...innocent, 'early|earlier'],
  },
);

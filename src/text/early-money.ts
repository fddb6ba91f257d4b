import { constellations } from './constellation';
import { innocent, prepaid } from './prepayment-signs';

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
);

/** Money, and a word that says it comes before the work. */
export const before = constellations({
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
});

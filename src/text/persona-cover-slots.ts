import { phrases } from './phrases';
import type { Slot } from './weighing';

/** How the others are kept out of sight. */
export const coverSlots: Slot[] = [
  [
    'hidden',
    6,
    phrases(
      '{unseen}',
      'shy|quiet|silent|silently|quietly|secretly|hidden|invisible|anonymous',
      "not|won't|never|don't ~3 {unknowing|reassured}",
      "not|won't|never ~2 spot|tell|notice|see|know ~2 difference|them|it",
      "don't tell",
      'without ~2 telling|saying|mentioning|knowing',
    ),
  ],
  [
    'in turns',
    4,
    phrases(
      '{turns|whoever}',
      'night|sleep|asleep|awake|weekends|weekend|day|shift|shifts|up|free|turn|turns',
      'log|tracker|hours ~4 weekly|week|day|hours',
    ),
  ],
  [
    'two sides',
    5,
    phrases(
      'me : ',
      'them : ',
      '{teamThing|labours} ~3 mine|his|hers|theirs|ours',
      'hands|brain|brains|face|voice|photo|photos ~2 is|are|belongs',
      'mine ~6 his|her|hers|theirs',
      '<word> is <word> , ~2 <word> is',
    ),
  ],
  ['my weakness', 6, phrases('english|accent|nervous|shy|speaking|language|pronunciation|fluent')],
  ['credentials', 3, phrases('tracker|credentials|login|password|key|keys|keyboard')],
  [
    'i finish',
    2,
    phrases('i|me|and ~2 check|polish|deliver|send|upload|submit|sign|forward|present|collect|relay|report|reports'),
  ],
  [
    'not alone',
    1,
    phrases(
      "not|isn't|never ~2 me|i|myself|alone",
      'impossible alone',
      'no " ~1 i',
      'i never do',
      'not ~2 coder|developer|technical|designer',
    ),
  ],
  [
    'is kin',
    -2,
    phrases(
      `developer|coder|programmer|designer|writer|artist|illustrator|engineer|brain|author ~1 is|= ~2 {ownKin|crew}`,
      '{ownKin} ~1 is ~2 {tradesman}',
      '{ownKin} ~1 is ~2 illustrator|developer|coder|artist|brain',
    ),
  ],
  ['work words', 1, phrases('{labours|teamThing}')],
  ['we', 5, phrases('{we}', 'us|our|ours')],
  ['truth', 3, phrases('actually|honestly|truth|reality|fact|nowadays|although|yet|though|really|but')],
  [
    'whole person',
    4,
    phrases(
      'thinks|think|believe|believes ~4 one|me|single',
      'one developer|person|freelancer|man',
      'price of ~1 one',
      "it's ~1 a|whole|family ~1 whole|room|business|team|family",
    ),
  ],
];

import { constellations } from './constellation';
import type { Way } from './phrases';

const means =
  'equipment|device|devices|hardware|laptop|notebook|computer|pc|machine|setup|gear|headset|connection|internet|bandwidth|network|wifi|line|signal|electricity|power|provider|driver|speaker|sound|teams|meet|skype';
const works =
  'work|works|worked|working|start|starts|started|cooperate|cooperated|function|functioned|functioning|turn|turned|connect|connects|connected|load|loads|loaded|open|opens|opened|show|respond|responded|behave|behaved|carry|cope|manage|hold|launch|respond|obey|recognised|recognized|detected';

/** The means fail time and again, whenever there is to be a talk, and writing is to do instead. */
export const failingAgain: Way = constellations({
  all: [
    [
      `{liveCamera|liveSeen} ~4 {not|hasNot} ~3 ${works}`,
      `${means} ~5 {not|hasNot} ~3 ${works}`,
      '{liveCamera|liveSeen} ~5 {faulty}',
      `${means} ~5 {faulty}`,
      `{faulty} ~4 {liveCamera|liveSeen}`,
      'picture|image|screen ~5 black|dark|blank|frozen',
    ],
    [
      'again|repeatedly|whenever|always|still|usual|keeps|constantly|permanently|forever|anymore|consistently',
      'once more|again',
      'each|every time|call|meeting|attempt|try|session|interview',
      'as|like before|ever|usual|yesterday|always|previously',
      'same as|like|way|thing|story|problem|issue',
      'last|previous|other|past two|three|four|few|several|times|time',
      'second|third|fourth|fifth time',
      'twice|thrice',
      'two|three|four|many|several times',
      'like|as ~1 last|monday|yesterday|on',
    ],
    '{written}',
    '{i|we|my|me|lets}',
    ['{liveSeen|liveTalk}', 'teams|meet|link|picture|sound'],
  ],
  nowhere: [
    'fixed|fix|fixes|new|arrives|tomorrow|postpone|reschedule|repaired|replaced|spare|borrow|borrowed|technician|app|users|customers|bug|bugs|backup|apologies',
    'next|on|until|till week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|month',
  ],
  within: 34,
});

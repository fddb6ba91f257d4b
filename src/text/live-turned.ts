import { constellations } from './constellation';
import { phrases, type Way } from './phrases';

const live = '{liveSeen|liveTalk}';

/** "I turn down every video chat", "I'd sooner lose the job than appear on camera". */
const turnsDown = phrases(
  `i|we|who|always|usually ~2 turn|turns|turned|turning down ~4 ${live}`,
  `i|we ~1 no_longer ~2 accept|take|do|join|attend|hold|offer ~5 ${live}`,
  `i|we ~1 no longer ~2 accept|take|do|join|attend|hold|offer ~5 ${live}`,
  `sooner|rather ~3 lose|quit|skip|leave|miss|forgo|drop ~8 than ~4 ${live}`,
  'no ~1 meet|zoom|teams|video|skype link|links|invite|invites|invitation|invitations',
  '{not} ~1 ask|asks|asking ~1 me ~2 switch|turn|put|start|open ~4 camera|cam|webcam|video',
  'stay|remain|keep|be|am ~1 unseen|invisible|faceless|unheard ~2 unheard|unseen|for|whole|entire|throughout|during',
  'policy|rules|rule|contract|employer|company ~2 prevents|prohibits|forbids|bars|disallows ~8 {liveSeen}',
);

const cameraOff = constellations(
  {
    all: [
      'camera|cam|webcam|video|cameras ~4 off',
      [
        'stay|stays|remain|remains|always|whole|entire|throughout|keep',
        'only|just ~4 {written}',
        'without ~1 talking|speaking|voice',
      ],
      '{i|we|my|me}',
    ],
    nowhere: ['default|battery|feature|students|participants|your|users'],
    within: 18,
  },
  {
    all: [
      [live, 'face ~1 check|verification'],
      'answer|reply|response|position ~4 no|same|never|negative',
      ['people|they|you|everyone|hr|recruiters|clients|someone|asked|ask|asks|question|stays|remains|always'],
    ],
    within: 22,
  },
  {
    all: [
      live,
      'dead|blocked|broken|banned|falls|crashes|unavailable|blacklisted|restricted|forbidden|gone',
      ['again|also|too|always|since|each|every|ever|all|long|here|where'],
      ['{written}', 'type|typing|writing|qa'],
    ],
    nowhere: ['new|tomorrow|today|fixed|repaired|replaced|spare|bug|bugs'],
    within: 28,
  },
  {
    all: [
      ['{written}', 'writing|text|mail|chat|messages'],
      `instead_of|replaces|rather_than ~3 ${live}`,
      'any|all|every|kind|sort|always|offer|only|never',
    ],
    within: 22,
  },
);

/** More ways to turn a talk down. */
export const turnedTalks: Way = (sentence) => [...turnsDown(sentence), ...cameraOff(sentence)];

import { constellations } from './constellation';
import { phrases, type Way } from './phrases';

const live = '{liveSeen|liveTalk}';
const talkNoun =
  'interview|interviews|communication|communications|contact|meeting|meetings|conversation|conversations|discussion|discussions|onboarding|screening|correspondence|collaboration|cooperation|negotiation';
const typed =
  'text|texts|written|typed|chat|email|mail|messages|message|messenger|writing|text-based|text-only|chat-only|keyboard';

/** Headlines and lists: what there is and what there is not, without a verb. */
const listed = phrases(
  `${typed} ~1 ${talkNoun} ~1 {exclusively}`,
  `{exclusively} ~2 ${typed} ~1 ${talkNoun}`,
  `100 % ~2 ${typed} ~2 ${talkNoun}`,
  `text based ~1 ${talkNoun}`,
  `fully|entirely|purely|strictly|completely ~1 ${typed} ~1 ${talkNoun}`,
  `${talkNoun} ~2 {exclusively} ~2 by|via|in|over|through|per|as|with ~2 ${typed}`,
  `${talkNoun} ~3 by|via|in|over|through|per|as|with ~2 ${typed} ~1 {exclusively}`,
  `interview|interviews ~1 per ~1 ${typed}`,
  'calls|call|video|videos|meetings|zoom|camera|webcam|cam|voice|phone : ~1 no|none|never|nope|off|zero|disabled|unavailable|impossible',
  'calls|video|meetings|zoom|camera|webcam|cam|voice|phone = ~1 no|none|never|nope|off|zero',
  `faceless|anonymous|voiceless|camera-free|off-camera|invisible ~1 freelancer|developer|worker|coder|designer|programmer|engineer|seller|professional|contractor`,
  `${typed} ~1 , ~1 not ~1 talk|talks|calls|call|voice|video|meetings|zoom|camera|speech`,
  `${typed} ~2 over|instead_of|rather_than ~2 call|calls|voice|video|phone|meetings|zoom $`,
  `no ~1 voice|face|cam|camera|video|mic|talking|speaking ~1 no|nor|and|or|just|only ~1 voice|face|cam|camera|video|mic|name|talking|code|text`,
);

/** The means are at fault, time and again. */
const faulty = constellations(
  {
    all: [
      'camera|cam|webcam|cameras|mic|microphone|video|headset ~2 has|have|having|with|got|is|in ~3 defect|defects|defective|problem|problems|issue|issues|fault|faults|trouble|malfunction|failure|repair|damaged',
      ['since|always|again|each|every|long|forever|still|permanent|permanently', '{written}'],
      '{my|i|we}',
    ],
    nowhere: ['fix|fixes|fixed|driver|drivers|app|users|solve|solved|debug|your'],
    within: 22,
  },
  {
    all: [
      "internet|connection|bandwidth|network|line|wifi|net|signal|electricity|provider|area|country|region|house|room ~6 not|never|cannot|cant|can't|don't|doesn't|doesnt|dont|won't|weak|slow|bad|poor|unstable ~3 {liveSeen|liveTalk}",
      [`{written}`, '{i|we|my}'],
      'only|just|so|therefore|instead|better|prefer|please|let|lets|rather|must|hence|chat',
    ],
    nowhere: ['fix|fixes|fixed|app|users|players|codec|streaming|your|optimise|optimize|unless|but'],
    within: 26,
  },
);

/** What the speaker offers ends before the talk. */
const outOfOffer = phrases(
  `${live} ~3 outside|beyond ~3 offer|service|services|scope|package|comfort|possibilities|job|contract`,
  `${live} ~4 not ~2 part|included|inside ~3 offer|service|services|scope|package|job|contract|work|way`,
  `speaking|talking|calling|calls|meeting|meetings|speech|voice ~2 not ~1 needed|necessary|required|possible|wanted|useful|foreseen`,
  `${live} ~6 only|just|merely|solely ~2 in|by|via|as|through|with ~2 ${typed}`,
  `why ~4 ${live} ~3 ?`,
  `what ~3 ${live} ~2 for ?`,
);
const mine = phrases('{i|we|me|my}', 'please|pls|kindly|lets', '{written}');
const offer: Way = (sentence) => (mine(sentence).length ? outOfOffer(sentence) : []);

/** More ways to say that nobody will be seen or heard. */
export const plainNo: Way = (sentence) => [listed, offer].flatMap((way) => way(sentence));
export const faultyMeans: Way = (sentence) => faulty(sentence);

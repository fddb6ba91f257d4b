import { constellations } from './constellation';
import { phrases, type Way } from './phrases';
import { begins, ends } from './signs';

const live = '{liveSeen|liveTalk}';

/** To be seen or heard, in whatever words. */
const exposed = begins(
  live,
  '{liveSure|liveCamera}',
  'see|sees|seeing|hear|hears|hearing|watch|watches|watching|film|record|filmed|watched|recorded|meet ~1 me',
  'look|listen|looks|listening|looking ~1 at|to ~1 me',
  'a look ~1 at me',
  '{my} ~1 face|voice|looks|appearance|image|picture|accent|sound',
  'talking|speaking|spoken|aloud|talker|talk|speak',
  'put|show|have|see ~1 a|the|my face',
  'in the eye|eyes',
);

/** What becomes of it: it is shut, left out, waived, lost. */
const over = ends(
  'stay|stays|remain|remains|is|are|it|they ~1 shut|closed|locked|sealed|out|negative|waived|omitted|dropped|gone|history|private',
  'keep|keeps|kept ~4 out|away|shut|closed|private',
  "must|to|will|shall|would|i|i'll|then ~1 pass|bow|withdraw|decline|refuse|opt|skip",
  "i'm|i|me ~2 out $",
  'end|ends|finish|finishes|close|closes ~2 conversation|talks|application|cooperation|collaboration|contract|negotiation',
  'lose|loses|losing|lost ~1 me',
  'spare|waive|waives|omit|skip|drop|dropped|forgo|dispense|exclude|leave ~5 {liveSeen|liveTalk}',
  'book|plan|schedule|expect|get|find none|nobody|nothing',
  'not negotiable|discussable|debatable',
  'let|leave ~2 others ~1 do|the',
  'application|profile|bid|proposal ~3 withdrawn|closed|cancelled',
);

const closed = constellations({
  all: [exposed, over, ['{i|we|me|my|lets|your}', '{please}', 'request|requests|any|every|whoever|anyone']],
  nowhere: [
    'but|only|except|unless ~4 {gladly}',
    'late|record|recorded|notes|transcript|app|apps|users|players|plugin|software|feature',
  ],
  within: 18,
});

/** "No speaking", "so no oral things": a bare noun that is nothing but talk. */
const noSpeech = phrases(
  'no ~1 speaking|talking|speech|showing $',
  "can't|cannot|cant|won't|never|nobody|noone|none ~2 watch|watches|film|films|listen|look|stare ~1 me|at|to",
  'nobody|noone|none ~1 watch|watches|listen|listens|looks ~1 or|and ~1 watch|watches|listen|listens|looks',
  `interview|interviews|meeting|meetings|call|calls = {written}`,
  'business|everything|work|correspondence|contact ~3 by|through|in {written} ~4 nothing else|more',
  '{written} ~3 nothing else',
  '{written} based ~2 from|throughout|until|entire|whole|all',
  'interview|interviews|meetings ~5 on|by|in ~1 paper|correspondence',
);

/** Other words for what shall not be: each of the one with each of the other. */
export const closedTalk: Way = (sentence) => [closed, noSpeech].flatMap((way) => way(sentence));

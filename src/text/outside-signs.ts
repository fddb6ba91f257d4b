import { isId } from './addresses';
import { type Match, phrases, type Way } from './phrases';
import type { Sentence } from './sentences';

/** Signs that a talk or a deal should leave the site; of each row the first that is there counts. */
type Row = [weight: number, way: Way][];

/** "rowan_77": a name that no word has. */
const handle: Way = ({ words }) =>
  words.flatMap((word, at) =>
    word.kind === 'handle' || word.kind === 'phone' || isId(word, false) ? [{ from: at, to: at }] : [],
  );

const channel = phrases('{anyChannel|messenger|skype|namesake|initials}', '{phoneWord}', 'app|apps|voice');
const toMe = phrases(
  '{reach|talk} ~3 me|us',
  '{reachMe}',
  'me|us ~2 {reach}',
  "i'm|im|i|am ~3 {reach|reachMe|talk|replies}",
  'find|search|look|add ~2 me|us|for',
  'my ~2 {reachAt|anyChannel}',
  'i ~2 {reach} ~1 you',
);
const asking = phrases(
  'your ~2 {contactNoun|messenger|skype} !{otherMail}',
  'ask ~2 for ~2 my',
  'another|other|different ~1 way|app|channel|place',
  'how|where ~3 {reach} ~1 you',
);
const wanting = phrases('give|send|leave|drop|tell|share|reply|forward|provide|pass|need|want|have|know|get');
const slowHere = phrases(
  '{rarely} ~3 write|say|check|read|open|answer|send|talk|share|message|messages|logged|log|explain|use|like ~5 {thisSite}',
  '{thisSite} ~2 {i} ~2 {rarely}',
  'chat|inbox|messages|message ~3 slow|deleted|limited|blocked|filtered|restricted|monitored|censored|removed|clumsy|bad',
  'instead ~1 of ~2 {thisSite}',
  'this inbox|chat',
);
const aside = phrases(
  '{privately}',
  'outside',
  '{outside|beyond}',
  'without ~3 {platform|siteShare}',
  'without ~3 marketplace|site|website|portal',
  'no {siteShare}',
  '{leaveSite} ~3 {platform|siteShare}',
  'my|our ~1 own !face|voice|hands|id|name|words|code|style|work|terms|risk|time|pace|,|.|with|and|since|from',
);
const place = phrases('my|our ~3 {ownPlace}', '<link>');
const act = phrases(
  'you|client|clients|please|and|or|then|to ~2 {clientAct}',
  '^ {clientAct}',
  '{clientAct} ~2 me|there|it|from|on|via|through|directly',
);
const gain = phrases('{lessMoney|cheaper}', '<number> {percent}', '{better}', 'faster|quicker|extra|free|bonus');
const share = phrases('{platform} ~2 {siteShare}', '{siteShare}');
const early = phrases(
  'before ~4 {order_|agreed|clientAct}'.replace('order_|', ''),
  'before ~4 job|offer|project|post|order',
  'first ~2 {talk|conversation}',
);

const rows: Row[] = [
  [[1, channel]],
  [[2, handle]],
  [[1, toMe]],
  [[2, asking]],
  [[1, wanting]],
  [[2, slowHere]],
  [[2, aside]],
  [[1, place]],
  [[1, act]],
  [[1, gain]],
  [[1, share]],
  [[1, early]],
];

/** "On Fiverr": that is the way of the site. */
const inside = phrases('on|via|through|in|with|from ~1 {platform}');

const enough = 5;
/** Without one of these the rest says nothing: a channel, a name, another way, a deal aside. */
const decisive = [1, 3, 5, 6];

/** Where enough speaks for it: the first decisive place. */
export function signsOfLeaving(sentence: Sentence): Match | undefined {
  const places = rows.map((row) => row.map(([weight, way]) => ({ weight, at: way(sentence)[0] })).find(({ at }) => at));
  if (inside(sentence).length && !places[5]) return undefined;
  const sum = places.reduce((total, found) => total + (found?.weight ?? 0), 0);
  return sum >= enough ? decisive.map((i) => places[i]?.at).find((at) => at !== undefined) : undefined;
}

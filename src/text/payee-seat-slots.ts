import { phrases } from './phrases';
import type { Slot } from './weighing';

const people = 'kin|otherPerson|goBetween|ally|title';
const fresh =
  'another|other|second|2nd|new|different|backup|spare|third|alternative|alternate|alt|fresh|replacement|reserve|duplicate|extra|parallel';
const gone =
  'suspended|banned|blocked|restricted|deactivated|closed|locked|disabled|terminated|limited|frozen|removed|flagged|rejected|stuck|deleted|hold|ban|suspension|hacked|capped|paused|maxed|dead|shadowbanned|revoked|inactive';
const order =
  'pay|send|hire|contract|use|put|make|address|transfer|invoice|wire|book|order|award|invite|list|enter|name|direct|route|forward|write|take|let|add|fill|register|issue';

/** Which account, why not the usual one, and who works. */
export const seatSlots: Slot[] = [
  ['name', 1, phrases('{nameWord}')],
  [
    'other seat',
    6,
    phrases(
      `${fresh} ~2 {holding|seat|bankData}`,
      '{seat} b|two|2|number|no',
      '{seat} ~1 <number>',
      `${fresh} one|handle|gig|page|user`,
    ),
  ],
  [
    'my other',
    4,
    phrases(
      `{my|i|we} ~4 ${fresh} ~2 {holding|seat}`,
      '{my} ~2 second|other|new|2nd|spare|backup|alt',
      'also ~1 mine|me|own',
    ),
  ],
  ['gone', 4, phrases(gone)],
  [
    'mine is gone',
    3,
    phrases(
      `my|i|we|me|mine ~6 ${gone}`,
      `{seat|holding} ~4 ${gone}`,
      `${gone} ~4 me|my|mine|account|profile|login`,
      'my|mine ~5 problem|problems|issue|issues|trouble|limit|limits|review|verification|working',
      'this ~3 one|account|profile ~4 limit|closed|vanish|vanishes|disappear',
    ),
  ],
  [
    'old one',
    4,
    phrases('old|first|previous|former|earlier|main|original|prior ~2 {seat|holding}', 'old|first|previous|former one'),
  ],
  [
    'resumed',
    6,
    phrases(
      'again|instead|restart|restarted|reopen|rebuild|rebuilding|rehire|re-hire|re-open',
      'came|come|back|started|start|made|created|opened|registered ~4 new|fresh|another|this|again|here|back',
    ),
  ],
  [
    'same me',
    6,
    phrases(
      "it's|its|is|still|also|really ~1 me",
      'same ~2 person|guy|man|developer|freelancer|skills|me|hands|engineer|quality|designer',
      'me ~1 behind|too|also',
    ),
  ],
  [
    'instead',
    -1,
    phrases(
      'instead|rather|meanwhile|temporarily|until',
      'not ~2 this|here|me but',
      'not|never ~3 this|here|my ~2 {seat}',
    ),
  ],
  [
    'asked',
    4,
    phrases(
      '{please}',
      'could|can|would|may ~1 {you}',
      '{you} ~1 can|may|could|should|must|need',
      'ok|okay|fine|possible|mind|object|alright',
    ),
  ],
  [
    'order',
    3,
    phrases(`^ ~1 ${order}`, `please|kindly|pls ~2 ${order}`, `just|so|then|to ${order} ~4 {${people}|seat}`),
  ],
  ['behalf', 3, phrases('on|for ~1 my|our behalf', 'for|represents|represent ~1 me|us', 'in my place|stead')],
  [
    'passed on',
    2,
    phrases(
      '{takes|payAct} ~4 to|with|for ~1 me|us',
      'gives|brings|forwards|hands|sends|passes|pays|give|hand|pass|forward ~2 me|us|my|the',
      'reaches me',
      'takes|keeps|keep ~2 share|part|cut|percent|%|fee',
      'i ~3 get|collect|take|pick ~5 from ~1 him|her|them',
      'cash|cashes|exchange|exchanges|withdraws|withdraw ~3 for|to ~1 me|us',
    ),
  ],
  [
    'soothes',
    3,
    phrases(
      "don't|dont|no|not|never|without ~2 worry|surprised|matter|problem|mind|confused|wonder|alarmed|be|pay",
      'ignore|trusted|trust|explain|explained|simpler|easier|safe|reliable|normal|understanding|surprised|disregard',
    ),
  ],
  [
    'reason',
    3,
    phrases(
      'because|as|since|while|so|reason|reasons ~4 my|i|we|mine|me',
      'tax|taxes|limit|limits|problem|problems|issue|trouble|higher|eligible|permit|allowed',
    ),
  ],
  [
    'cannot',
    1,
    phrases(
      'i|we|my|mine|me ~4 {not} ~4 {takes|holding|bankData|deal}',
      "can't|cannot|cant|couldn't|unable|impossible ~4 x",
      '{i|we} ~2 {not} ~3 {holding|bankData}',
      'fails|failed|fail|refused|refuses|refuse|expired',
    ),
  ],
  [
    'several payees',
    6,
    phrases(
      '{payThing|payAct} ~8 half|rest|part|split ~6 {kin|otherPerson|ally}',
      'two|three|several|different|various ~2 accounts|profiles|people|persons|recipients|ids',
      'each|every|next ~1 month|time|week|payment|invoice ~6 another|different|other|changes|new',
    ),
  ],
  [
    'i work',
    1,
    phrases(
      "i|me|i'm|i'll ~4 work|works|working|code|deliver|design|write|do|writing|coding|doing|worker|developer|designer|draw|build",
      'work|tasks|job|code ~4 by|from|to|is|be me|mine',
      'me ~2 who|work',
    ),
  ],
  [
    'one who',
    3,
    phrases(
      "i'm|i|im ~2 one ~2 who",
      'one|person|man|name ~1 on|who|you ~6 not|me|other',
      'work|working|deal|dealing|chat|talk|worked ~2 with me',
    ),
  ],
  [
    'firm',
    -1,
    phrases(
      "another|different|third|friend's|other ~2 company|firm|agency|entity|business",
      '{kin|ally} ~3 company|firm|agency|business|llc|studio',
      'company|firm|agency|llc|ltd ~4 {takes|formal}',
    ),
  ],
  [
    'bid from',
    3,
    phrases(
      'write|writing|bid|bidding|message|apply|applied|applying|log|chat|work|working ~3 from|with|on|via|by|under|through|using ~5 {seat|kin|otherPerson}',
    ),
  ],
];

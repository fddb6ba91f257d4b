import { constellations } from './constellation';
import { notSupport } from './remote-signs';
import { begins, ends } from './signs';

const ordinary = [...notSupport, 'mock|practice|practise|lesson|lessons|once|otp|2fa'];
const helper =
  'tutor|colleague|friend|mentor|teacher|senior|coach|buddy|mate|brother|sister|cousin|partner|teammate|he|she|somebody|someone|specialist|husband|wife';
const takes =
  'take|takes|took|control|controls|controlled|click|clicks|clicked|drive|drives|move|moves|operate|operates|operated|steer|steers|guide|type|types|answer|answers|run|runs';

/** Who opens the door, who goes in, and for what work. */
export const deals = constellations(
  {
    all: [
      begins(`${helper} ~3 ${takes} ~4 {screenPart|machine}`, `${helper} ~2 ${takes} ~1 for me`),
      ends('{remoteTool|remoteNoun}', 'remote|zoom mouse|control|keyboard', 'abroad|overseas|afar'),
      ['{proving}', 'round|portal|exam|shift|shifts|night'],
    ],
    none: ['mock|practice|practise|lesson|lessons|once|pair|pairing'],
    within: 26,
  },
  {
    all: [
      begins('give|send|read|tell|type|share|enter|dictate ~5 code|number|numbers|digits|pin|password|id'),
      begins(
        'nine|nine-digit|9-digit|9|ten|10|access ~2 number|numbers|digit|digits|code',
        '{remoteTool|remoteNoun}',
        'allow remote',
      ),
      ['your|ur ~2 {machine}', '{acct|workSite}', 'profile|account|bidding|bids|gigs|shift|shifts'],
      ['night|nightly|overnight|evening|morning|dawn|till|until|daily|every|sleep|bed|hours'],
    ],
    none: ordinary,
    within: 30,
  },
  {
    all: [
      begins(
        '{you} ~1 supply|provide|keep|host|bring|run|plug|leave ~5 {machine}',
        'your ~1 desktop|pc|computer|laptop ~1 in|at',
      ),
      ends(
        'our|my ~1 man|guy|team|developer|engineer|dev|worker|people ~2 drives|drive|operates|operate|works|uses|logs|log',
        'my work|hands|job|skills ~2 by|over|via|from ~1 remote|afar|distance|abroad|here',
      ),
    ],
    none: ordinary,
    within: 26,
  },
  {
    all: [
      '{remoteTool}',
      'your ~2 desk|desks|seat|seats|station|stations|workplace|office|chair',
      '{i|we} ~4 take_over|take|code|work|use|sit|drive|go',
    ],
    none: [...ordinary, 'your ~1 office|desk|staff|team ~3 watch|watches|asks|calls'],
    within: 26,
  },
);

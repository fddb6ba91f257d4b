import { constellations } from './constellation';
import { helpersIn, ofUs, properNames, severalPeople, union } from './persona-people';
import { phrases, type Way } from './phrases';

const daypart =
  'morning|mornings|day|days|daytime|weekdays|weekday|monday|mondays|evening|evenings|night|nights|weekend|weekends|afternoon|afternoons|nighttime';

/** "Mornings it's me, evenings it's Goran." */
const byTheClock = constellations(
  {
    all: [
      `${daypart} ~3 me|i|mine|myself`,
      union(
        constellations({ all: [daypart, union(properNames, helpersIn)], within: 6 }),
        phrases(
          `${daypart} ~3 he|she|they|others|another|somebody|someone|brother|sister|wife|husband|friend|colleague`,
        ),
      ),
    ],
    none: ['cook|cooks|kids|school|walk|read|gym|guitar|employer|job'],
    within: 20,
  },
  {
    all: [
      'night|day|second|other|late|early|evening|next shift ~1 will|answers|answer|replies|reply|continues|continue|handles|handle|takes|take|writes|works|codes',
      ['{you|your}', 'as me|mine', 'account|profile|messages|client|clients'],
    ],
    none: ['hospital|nurses|factory|led|managed|support ~1 crew', 'hand over app'],
    within: 18,
  },
  {
    all: ['decide|choose|agree|draw|pick ~3 who ~3 is|plays|becomes|are|be', ['today|day|morning|week', '"']],
    none: ['user|users|players|you'],
    within: 14,
  },
  { all: ['who ~1 is|plays|becomes|answers ~2 "', ['we', 'us']], within: 20 },
);

const mine =
  'my|one|our|same|this|single ~2 tracker|contract|timesheet|hours|profile|account|login|seat|name|inbox|id|byline|key|credentials';
/** "Four people, all billing through my contract." */
const throughMine = constellations(
  {
    all: [
      union(
        severalPeople,
        ofUs,
        phrases(`{several} ~2 people|persons|guys|hands|folks|friends`, 'hands|helpers|friends|colleagues|boys|guys'),
      ),
      `through|under|on|with|in|via|into|from|using|behind ~1 ${mine}`,
      'bill|bills|billing|log|logs|logging|rotate|rotates|rotating|work|works|working|track|tracks|share|shares|sharing|code|coding|commit|push|enter|deliver|write|draw|sit',
    ],
    none: ['own', 'your', 'users|customers|students|employees|led|managed|app|software|tool|reviews'],
    within: 18,
  },
  {
    all: [
      ['we|us', 'group|bunch|gang|circle|family ~1 of'],
      'use|using|uses|share|sharing|shares|operate|operating|run|running|log|work|working ~3 this|dis|dese|our|one|same|single|1 ~1 {personaSeat}',
      ['together|any|anyone|all|both|jointly|each', 'group|bunch|family|friends'],
    ],
    none: ['users|software|app|slack|trello'],
    within: 20,
  },
  {
    all: [
      ofUs,
      [
        'as|under|like|with|by|for|named|called|is "',
        'as|under|with ~1 one|single|same|this ~1 name|person|man|freelancer|seller|identity',
      ],
      ['work|working|worked|works|write|answer|sign|deliver|kept|operate|reply|live|go|act|are'],
    ],
    none: ['published|band|exhibited|company'],
    within: 18,
  },
  {
    all: [
      'both|all|two|three|together ~3 sit|sits|work|works|stand|stands|hide|write ~1 behind|under|at|on ~1 this|one|my|the|same ~1 page|profile|account|name|nick|photo|login',
    ],
  },
  {
    all: [
      'one|some|any|always|somebody|someone ~1 of ~2 {crew} ~3 at|on|behind|by ~2 keyboard|computer|desk|laptop|account|profile|tracker|keys',
    ],
    none: ['your'],
    within: 14,
  },
  {
    all: [
      'always ~1 somebody|someone|one ~4 at|on|behind ~2 keyboard|computer|desk|laptop|account|profile|tracker|keys',
      ['we|us|my|our|boys|guys'],
    ],
    none: ['your|reception|support'],
    within: 16,
  },
);

const unsaid = [
  'quietly|silently|secretly|discreetly|privately|invisibly',
  'without ~2 mention|mentioning|telling|tell|say|saying|knowing|announcing|bother|bothering|naming',
  "don't|not|never|no ~3 bother|mention|tell|inform|announce|disclose|say|need|see|meet|know|notice|noticed|noticing",
  'clients ~1 never|not|hardly ~1 notice|noticed|know|knew|see|saw|ask|asked',
  'as|like mine',
  'as my own|work',
];
/** "I quietly add hands." */
const unsaidHelp = constellations(
  {
    all: [
      'coding|work|code|writing|design|job|drawing|translation|development ~3 by|from|=',
      properNames,
      'account|profile|talks|speaks|deals|talk|speak|photo|name',
    ],
    none: ['published|directed|book|album|your'],
    within: 20,
  },
  {
    all: [
      unsaid,
      [
        'i ~3 add|bring|use|outsource|pass|hand|subcontract|delegate|give|farm|forward|share|split ~6 hands|guy|guys|helpers|helper|people|person|students|student|friend|friends|others|freelancer|freelancers|coder|coders|colleague|colleagues|cousin|man|woman|specialist|specialists|juniors|parts|part',
        `{crew|tradesman} ~2 logs|log|fixes|fix|helps|help|finishes|codes|writes|covers|steps|jumps ~2 in|it|things|me|work|part|when|code`,
      ],
      ['{i|me|my}'],
    ],
    none: ['own contract', 'your ~1 staff|team|people', 'consent|agreement|permission', 'led|managed|taught|coach'],
    within: 30,
  },
  {
    all: [
      "not|don't|never|doesn't ~6 on my own|alone|myself",
      [
        'there ~1 are|is ~2 {several}',
        '{several} ~2 {tradesman|crew} ~1 who|that|help|write|do',
        'ladies|guys|friends|students|helpers ~2 write|code|draw|do|help',
      ],
      ['byline|name|sign|send|deliver|put', '{you}'],
    ],
    within: 26,
  },
  {
    all: [
      'i ~3 receive|get|take|collect|accept|win|find|gather ~4 brief|briefs|orders|jobs|tasks|work|projects|files|contracts',
      helpersIn,
      'i|me ~1 upload|deliver|send|submit|check|forward|sign|polish|return',
    ],
    none: ['your'],
    within: 28,
  },
  {
    all: [
      'i ~1 find|get|win|bring|take|collect ~2 projects|jobs|clients|orders|contracts|work',
      'give|gives|pass|hand|forward|send|gives ~2 them|it|these|those|all ~2 to ~2 {crew|tradesman}',
    ],
    within: 20,
  },
);

/** Others who take turns, or go unsaid. */
export const inShifts: Way[] = [byTheClock, throughMine, unsaidHelp];

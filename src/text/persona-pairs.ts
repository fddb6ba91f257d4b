import { constellations } from './constellation';
import { helpersIn, union } from './persona-people';
import { phrases, type Way } from './phrases';

const seat = 'account|profile|acc|accs|login|page|seat|id|inbox|username|handle|nick|gig';
const count = ['{several}', '<number>'];
const others = union(helpersIn, phrases('others|somebody|someone|they|people|another_person', '{crew|manyPeople}'));

/** "Account shared by 3 designers", "we're 4 on this account", "one name, five developers". */
const counted = constellations(
  {
    all: [
      `^ ~2 ${seat} ~3 shared|used|run|operated|managed|kept|owned|served|staffed|worked|handled|joint ~3 by|among|between|of|with`,
      [
        '{several} ~2 {tradesman|crew|manyPeople}',
        '<number> ~2 {tradesman|crew|manyPeople}',
        'a|our|whole|entire|small ~2 {crew|manyPeople}',
        '<number> people|persons|of',
      ],
    ],
    none: ['users|nurses|customers|app|families|household|test|bank|savings|shopping|netflix|spotify|slack|server'],
    within: 14,
  },
  {
    all: [
      count.map(
        (one) =>
          `{we} ~3 ${one} ~3 on|at|in|behind|with|under|from|over|sharing ~1 this|one|single|same|my|1 ~1 ${seat}|name|photo|face`,
      ),
    ],
  },
  {
    all: [
      [
        `${seat}|name|photo|face ~3 in|of|with|under|by ~2 name|names|one|single`,
        `one|single|1 ~1 ${seat}|name|photo|face`,
      ],
      ['group|team|crew|bunch|pair|trio|collective|gang ~1 of ~2 {tradesman|crew}'],
    ],
    none: ['led|managed|joined|built|app'],
    within: 16,
  },
  {
    all: [
      `another|different|other|any ~1 {tradesman} ~3 write|writes|answer|answers|reply|replies|contact|contacts|message|messages|chat|speak ~2 you`,
      [`we|us ~2 all|both|use|share|sit`, `{we} ~3 ${seat}`, 'this one|same|account|profile'],
    ],
    within: 20,
  },
  {
    all: [
      `company|studio|firm|agency|office|family|group|team|bureau|workshop|house|our_company|our_team|our_agency ~2 owns|own|holds|runs|operates|uses|keeps|controls|manages|shares ~1 this|my ~2 ${seat}`,
      ['{my}', 'specialists|people|developers|others|members|staff|somebody|change|changes'],
    ],
  },
);

/** The one who is seen and those who work, in two halves of a line. */
const seenHalf = phrases(
  "i|me|im|i'm ~2 the_face|face|the_voice|voice|mouth|front|smile|spokesman|sales|seller|talker|signboard",
  'photo|picture|name|face|portrait|avatar ~2 is|of|shows|belongs|by|from ~3 {crew|tradesman}',
  'photo|picture|name|face|portrait|avatar ~2 is|of|shows|belongs|by|from ~3 boss|chief|owner|director|manager|ceo|founder|wife|mine|lead',
  'person|man|woman|lady|girl|guy|one ~2 on|in|from|of|who|that ~2 photo|picture|profile|avatar|chats|talks|speaks|answers|greets|sells|interviews|meets',
  'i|me ~2 hired|contracted|interviewed|paid|signed|booked|seen',
  'me|i =|:|is|for|am|do ~2 sales|talk|talks|front|communication|calls|english|clients',
);
const workHalf = phrases(
  '{crew|manyPeople} ~2 is|are|= ~1 hands|brain|brains|muscle|muscles|engine|coders|keyboard|workers|fingers',
  'work|works|coding|code|rest|job|development|hands|engineering|design|writing|projects ~3 is|are|of|by|done|from|= ~3 us|team|others|crew|boys|guys|we',
  'work|works|coding|code|rest|job|development|hands|engineering|design|writing|projects ~3 is|are|of|by|done|from|= ~3 {crew|manyPeople}',
  'work|works|coding|code|development|engineering =|: ~3 {crew|manyPeople|several}',
  'we|others|they ~2 do|does|make|code|develop|write|build|work|deliver|are ~3 {teamThing|labours}',
  'others|somebody|people|someone|friends|guys|boys ~2 help|helps|assist|assists|work|code|do|does|write|deliver ~3 silently|quietly|secretly|hidden|unseen|invisible|background|me|it|all',
  'one|person|man|another ~1 who ~1 codes|writes|works|draws|develops|programs|delivers|designs|builds',
);
const inHalves = constellations(
  {
    all: [seenHalf, workHalf],
    none: [
      'your|users|actor|actors|customer|logo|portrait ~2 {crew}',
      'wrote|won|led|company was|interviewed by',
      'brand|product|app',
    ],
    within: 26,
  },
  {
    all: ['who ~2 {frontAct|attends}', 'who ~2 {teamLabour}', 'different|another|two|not|other'],
    none: ['your', 'users|people who|developers who|looking'],
    within: 18,
  },
);

/** Somebody else is there in the speaker's place. */
const inPlace = constellations(
  {
    all: [
      '{crew|tradesman} ~3 replaces|replace|represents|represent|substitutes|impersonates|doubles ~1 me|us|for|as',
      '{liveEvent|exam|proving|liveSeen|liveTalk}',
    ],
    none: ['lawyer|agent|union|holiday|vacation|your'],
    within: 18,
  },
  {
    all: ['{crew|tradesman} ~4 {attends|frontAct} ~4 {liveEvent|exam} ~4 for|instead|as|under|in ~1 me|of|my'],
    none: ['your', 'interview|interviews with me', 'same|well'],
    within: 18,
  },
);

/** One contract, many hands. */
const oneContract = constellations(
  {
    all: [
      '{wholeOf} ~2 {crew|manyPeople} ~3 works|work|does|do|codes|code|builds|delivers|is|stands|sits|helps',
      [
        'one|single|1 ~1 contract|price|salary|rate|hire|order|name|profile',
        'with|hire|pay|book|order|contract ~1 me',
        'behind me|this|it|one',
      ],
    ],
    none: ['your', 'company where|agency where'],
    within: 22,
  },
  {
    all: [
      '{we} ~2 are|work|run|operate|act|do|write|use ~3 as|like ~1 a|one|single|the ~1 team|group|crew|person|freelancer|company|studio',
      'shows|displays|says|see|sees|looks|appears|shown|listed|named|only ~3 one|single|1|solo|individual ~2 person|name|face|freelancer|man|profile|photo|developer',
    ],
    within: 20,
  },
  {
    all: [
      others,
      `on|in|under|through|from|with|behind|over|via ~1 this|my|one|single|same ~1 ${seat}|name`,
      'also|too|as_well|both|together|help|helps|jump|jumps|work|works|answer|answers|cover|code|log|share|continue',
      '{we|i|me|my}',
    ],
    none: [
      'own|your|users|customers|reviews|recommend|mentored|visitors|fans|followers|led|managed|contact|find|reach|invite|see|look|visit',
    ],
    within: 14,
  },
);

/** Several people and one who is seen, in few words. */
export const inPairsOfRoles: Way[] = [counted, inHalves, inPlace, oneContract];

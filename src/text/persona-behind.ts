import { constellations } from './constellation';
import { helpersIn, properNames, union } from './persona-people';
import { phrases, type Way } from './phrases';

const staff =
  'guys|boys|lads|workers|helpers|juniors|coders|developers|devs|programmers|interns|folks|girls|apprentices|students|people|employees|subordinates|assistants|engineers|designers|artists|writers|translators|operators|typists|animators|friends|cousins|brothers|ladies|men|women|kids|crew';
const possessive =
  "sister's|brother's|wife's|husband's|cousin's|friend's|uncle's|father's|mother's|son's|daughter's|colleague's|partner's|boss's|team's|mate's|roommate's|buddy's";
const titled = phrases('mr|ms|mrs|miss <word>', 'mr|ms|mrs . <word>');
const anyHelper = union(helpersIn, titled, phrases('somebody|someone|another_person', 'others|people'));

/** "My guys will knock this out." */
const myHands = constellations(
  {
    all: [
      `my|our ~1 ${staff} ~1 will|can|shall|would|gonna|are|do|does|start|finish|take|make|prepare|handle|work|code|write|draw|build|deliver|produce|knock|continue|solve`,
      ['{teamLabour|teamThing|labours}', 'knock|crack|sort|finish|execute'],
      ['{you|your}', 'here|client|clients|customer|this|it'],
    ],
    none: ['{past}', 'your', 'own', 'led|managed|teach|taught|mentor|course|say|says|laugh|know|love|like|think'],
    within: 20,
  },
  {
    all: [
      'my_team|our_team|crew|group|squad ~1 of ~2 is|are|do|does|will|works|work|can',
      ['{i|me|my}', 'profile|account|you'],
    ],
    none: ['lead|leads|led|leading|former|was'],
    within: 18,
  },
  {
    all: [
      [
        'i|me ~2 just|only|merely|simply ~2 press|click|hit|upload|deliver|send|submit|forward|paste|sign|collect|relay|copy|answer|chat|talk|bid|sell|negotiate|communicate',
      ],
      phrases(
        `${staff} ~3 {present|teamLabour}`,
        '{wholeOf|manyPeople} ~3 {present|teamLabour}',
        'whole|entire|half ~3 works|work|does|do|codes|code|helps|makes',
        'they|others|somebody|someone ~1 {present}',
        `the|my|our ${staff} ~2 sit|sits|are|is|stay|work|live|remain`,
      ),
    ],
    none: ['your', 'app|users|customers|led|managed'],
    within: 24,
  },
  {
    all: [
      "i'm|i|im|me|am ~2 just|only|merely ~2 the|one|who|face|contact|seller|sales|voice",
      `the|my|our|real|actual ~2 ${staff} ~2 sit|sits|are|is|stay|work|live|remain|do|make`,
    ],
    within: 24,
  },
  {
    all: [
      "i'm|i|am|me ~1 sales|marketing|manager|salesman|bidder|communication|contact|front",
      `${staff} ~2 behind|back|next|elsewhere|hidden|don't|not|never|sit`,
    ],
    none: ['your', 'at|for <word>'],
    within: 20,
  },
);

/** The one who is met is not the one who works. */
const notTheOne = constellations(
  {
    all: [
      [
        "person|man|woman|one|guy|developer|engineer|candidate|voice|face ~2 you|client|clients|they ~3 interview|interviewed|meet|met|see|saw|talk|hear|hire|speak|know|chat ~6 not|isn't|won't|isnt|wont|differs|different|another ~8 one|man|person|same|guy|who|codes|code|writing|coding|project|developer",
        "one|person|man|guy|developer ~1 who|that|writing|coding|doing ~5 not|isn't|won't|isnt ~3 one|person|man|guy|same ~3 you|in|on ~3 interview|interviewed|meet|see|talk|call|photo|picture",
      ],
    ],
    none: ['promise|guarantee|complain|hate|agency|agencies|tired'],
  },
  {
    all: [
      [
        'developer|coder|programmer|designer|writer|artist|engineer|brain|brains|expert|specialist|author|editor|translator ~2 is ~1 my|our|a|actually|really ~1 {ownKin|crew}',
      ],
      ["i'm|i|me|my"],
      [
        'meet|meeting|talk|talking|face|contact|english|call|calls|shy|sees|see|name|account|profile|seller|front|only|just',
      ],
    ],
    none: ['your', 'favourite|favorite|second|famous'],
    within: 22,
  },
  {
    all: [
      `${possessive} ~1 picture|photo|face|name|portrait|profile|account|voice`,
      [
        `${possessive} ~1 code|work|hands|english|portfolio|skills|bio`,
        'my ~1 bio|words|code|work|english|hands|labour',
      ],
    ],
    within: 18,
  },
);

/** A call or a test that another takes. */
const takesMine = constellations(
  {
    all: [
      anyHelper,
      [
        'does|takes|passes|solves|handles|attends|answers|joins|do|take|pass|solve|handle|attend|answer|sits|gives|give ~3 my ~4 {liveEvent|exam|proving}',
        'does|takes|passes|solves|handles|do|take|pass|solve ~3 my ~3 round|rounds|tests|test',
      ],
    ],
    none: ['taught|coach|coaching|teacher|bank|your', 'recorded|reviewed|watch'],
    within: 14,
  },
  {
    all: [
      [
        "english|spoken|accent|pronunciation|speaking|speech|camera|shy|nervous|communication|language ~4 not|isn't|weak|poor|bad|low|basic|broken|great",
        'good|better|best|strong|fluent|perfect|clean|native ~2 english|communication|accent|speaker',
      ],
      anyHelper,
      ['{attends|frontAct|attendedBy}', 'answer|answers|join|will|is|takes'],
      ['{liveEvent|exam}', 'phone|voice|interviewer|recruiter'],
      ['{i|me|my}'],
    ],
    none: ['teacher|tutor|tutors|students|learn|coach|candidates|your', 'hired|led'],
    within: 26,
  },
  {
    all: [
      'someone|somebody|person|speaker|colleague|man|woman|guy|lead|one ~1 from|on|of|in my|our ~1 side|office|team|end|group|company|place ~5 {attends|frontAct|teamLabour}',
      '{liveEvent|exam|proving}',
    ],
    none: ['your'],
    within: 18,
  },
  {
    all: [
      '{exam|proving|liveEvent} ~5 solved|done|passed|written|taken|handled|attended|made ~1 by ~3 {crew|tradesman}',
      'then|after|afterwards|later|daily|regular|real|rest|work|others|contract',
    ],
    none: ['your', 'users|candidates'],
    within: 22,
  },
  {
    all: [
      union(properNames, anyHelper),
      'sits|sit|sitting|stands|is ~2 next|beside|near|behind|close ~2 me',
      '{liveEvent|exam|proving|liveTalk}',
    ],
    within: 24,
  },
  {
    all: [anyHelper, 'impersonates|impersonate|mimics|imitates|plays|double|doubles ~2 me|us|as|for'],
    none: ['voice actor', 'game|film|characters'],
    within: 10,
  },
);

/** Others behind the one who is met. */
export const behindMe: Way[] = [myHands, notTheOne, takesMine];

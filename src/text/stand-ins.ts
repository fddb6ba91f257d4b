import { seek } from './account-signs';
import { phrases } from './phrases';
import { share } from './shares';
import { either, together } from './signs';

const seats = '{testNoun|meetingNoun}';

/** To be taken for the other in any talk. */
const poses = [
  `{sitVerb} ~6 ${seats} ~4 {posing}`,
  `{sitVerb} ~5 {posing} ~4 ${seats}`,
  `${seats} ~9 {sitVerb} ~1 {posing}`,
  `{posing} ~4 ${seats}`,
];

/** To take another's place in a test. In other calls that is an assistant's work, if they are not my own. */
const replacing = [
  '{sitVerb} ~6 {testNoun} ~4 {inPlaceOf}',
  '{sitVerb} ~5 {inPlaceOf} ~4 {testNoun}',
  '{testNoun} ~9 {sitVerb} ~1 {inPlaceOf}',
  '{inPlaceOf} ~4 {testNoun}',
  `${seats} ~4 {my} {inPlaceOf}`,
  `{my} {inPlaceOf} ~4 ${seats}`,
];
const sitting = phrases(
  ...poses,
  ...replacing,
  '{sitVerb} ~3 {testNoun} ~2 for|of you|me|others|my|your',
  `{sitVerb} ~3 ${seats} ~2 for me|us|my`,
  `{sitVerb} ~3 {testNoun} ~2 instead_of|instead ~1 you|me`,
  `for you|me ~4 ${seats}`,
  `${seats} ~9 {sitVerb} ~2 instead_of|instead ~1 you|me`,
  `instead_of|instead ~1 you|me|candidate|candidates ~4 ${seats}`,
  `{sitVerb} ~2 ${seats} ~1 for|of ~1 other|candidates|people`,
  `${seats} ~3 {sitVerb} ~1 for|instead me|of`,
  `take|takes|taking ~1 {your|my} place ~4 ${seats}`,
  `in|under {your|my} name|place ~5 ${seats}`,
  '{testNoun} ~2 in|under his|her ~1 name',
  'be|become {your|my} ~1 face ~2 on|in|at ~3 zoom|zooms|call|calls|meetings|interviews',
  `${seats} ~3 in|under|using|with {your|my} name|place`,
  'do|sit|pass your ~2 test|exam|assessment|quiz !task|project',
  '{i|we} ~2 pass|sit|clear|crack|ace|take|do|solve|finish|complete ~1 your ~2 {testNoun} ~2 while|as|and {you}',
  'proxy ~1 {testNoun}',
  '{testNoun} ~1 proxy',
  '{person} ~6 {sitVerb} ~3 {testNoun} ~3 for me',
  `be|am|was|are|become ~2 you|me ~1 in|at|on|for|during ~3 ${seats}`,
);
const checking = phrases('{idCheck}', 'verify|confirm|pass ~5 {acct|identityNoun}');
const checkedFor = phrases(
  'my stead',
  'in|at my|your place|stead|name',
  'for|instead me|us|you',
  '{inPlaceOf}',
  'in|with {my|your} ~2 {identityNoun}',
  '{my} ~3 {acct}',
);
/** The name, the seat or the lips of the one who is tested: whoever offers this helps nobody to practise. */
export const impersonating = phrases(
  '{sitVerb} ~5 {testNoun} ~3 in|under|using|with|by {your|their} ~1 name|names|identity|id|face',
  "{sitVerb} ~5 {testNoun} ~3 in|under|with ~1 candidate's|applicant's|client's|customer's|developer's name|identity",
  'in|under|using|with|by {your|their} ~1 name|identity ~3 {sitVerb} ~3 {testNoun}',
  '{i|we} ~2 {sitVerb} your ~1 job|technical|coding|hr|final|live|work|remote ~1 {testNoun}',
  '{i|we} ~3 answer|answers|type|types|whisper|feed|solve ~9 while|as {you} ~3 pretend|move|speak|talk|sit|read|repeat|nod',
  '{i|we} ~6 feed|whisper|tell|type|dictate|send|give|write ~1 {you} ~3 answers|solutions|what|lines ~8 asks|ask|interview|interviewer|hr|test|exam|call',
  '{i|we} ~2 replace|impersonate|substitute ~1 {you} ~4 {testNoun|meetingNoun}',
  '{testNoun|meetingNoun} ~2 as if {you|i} ~1 were|was me|you|myself|yourself',
  '{testNoun|meetingNoun} ~8 lip-sync|lipsync|lips|earpiece|hidden',
  '{person|otherHand} ~4 {sitVerb} ~1 as_you|as_me ~4 {testNoun|meetingNoun}',
);

/** An interview, a call or a check of identity that one person sits for another. */
export const standIn = either(
  phrases('verify|confirm ~4 {acct} ~3 with {my|your} ~2 {identityNoun}'),
  sitting,
  together(
    checking,
    checkedFor,
    either(
      share,
      seek,
      phrases('hire|pay|find ~2 {ownerNoun}'),
      phrases('{can} ~2 {person|you|i}', '{i|we} ~3 {sitVerb}', '<number> {currency}', '{currency} <number>'),
    ),
  ),
);

/** The same as a service. */
export const forOthers = phrases(
  'sit|pass|crack|clear|ace|solve ~2 {testNoun} ~1 for ~1 money|cash|fee',
  'do|does|pass|solve|take|sit ~5 hackerrank|codility|exams|assessments|interviews|tests ~1 for ~1 candidates|applicants|others|other_people',
  'sit|sat|sitting|pass|passed|crack|cracked|clear|cleared|attend|attended|take|took|taking ~2 {testNoun} ~1 for|instead|of ~1 other|others|other_people|candidates|people',
);

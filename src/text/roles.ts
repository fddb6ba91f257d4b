import { phrases } from './phrases';

/** What the one would do whose name and face it is. */
export const frontRole = phrases(
  '{you} ~5 {frontVerb} ~5 {frontNoun}',
  '{you} ~3 talk|speak|interview|front|sign|withdraw|register',
  '{you} ~3 own|owns ~3 {frontNoun|acct|identityNoun}',
  '{your} ~3 {identityNoun|acct}',
  '{person} ~5 {frontVerb} ~4 {frontNoun}',
  '{your} role',
  'verify|register ~2 once|one|1',
  'under|in|with {your} ~1 name',
  'just|only|simply ~2 log_in|open|verify|attend|sign|register|appear|show|answer',
);

const asEmployee =
  'employed|hired|official|candidate|employee|contractor|representative|spokesman|frontman|figurehead|face|holder';

/** The same, and nothing else can be meant. */
export const strongFront = phrases(
  `{you|ownerNoun} ~7 ${asEmployee}`,
  '{you|ownerNoun} ~5 {sitVerb} ~3 interview|interviews|onboarding|kyc|verification',
  '{you|ownerNoun} ~4 interview|interviews|sign|signs !{me}',
  '{your} ~2 kyc|ssn|passport|documents|docs|papers|identity|face|id',
  '{your} name ~6 contract|paper|offer',
  '{ownerNoun} ~5 speak|speaks|appear|appears|appearing|represent|talk ~5 me|us',
  'represent me|us',
  'employee of record',
  `^ be ~3 ${asEmployee}|developer|worker ~2 for`,
  'interviews|calls|meetings ~2 on you',
  'under your identity',
  'act|acts|acting ~2 {my} double|proxy|twin',
  '{ownerNoun} ~6 as {my}',
  'on_paper ~4 {you|ownerNoun}',
  'employs|employ|hires you',
  '{you} ~5 they hire|employ',
  '{you} ~3 in ~1 front of',
  'become|be ~2 name|face ~1 on|of',
  '{you|ownerNoun} ~4 {spokesman}',
  '{you} ~3 provide|bring|give|lend|supply ~3 {identityNoun|acct}',
  'face ~1 of',
  '{ownerNoun} ~5 would|will|can|could hold ~2 job|position|contract',
  '{you} ~3 become|be ~2 my|our ~1 {frontNoun|spokesman}',
  '{you} ~4 as me|yourself|candidate',
  '{seekVerb} ~3 name|voice ~2 for|on ~2 contract|contracts|calls|meetings',
  '{your} name|voice ~2 for|on ~2 contract|contracts|calls|meetings',
  '{you} ~3 get ~3 position|offer',
  '{you|ownerNoun} ~5 {sitVerb} ~3 {idCheck}',
  '{you} ~3 {meetingNoun} ~2 as',
);

/** Somebody else of whom the freelancer tells. */
export const otherFront = phrases(
  '{my} ~3 {otherHand} ~7 interview|interviews|sign|signs|identity|papers|documents|name|account|profile|contract|verification',
  'another person ~4 speak|talk|interview',
  'another_person ~4 speak|talk|interview|sit|join|appear|attend',
  '{my} {their} ~2 {acct|identityNoun}',
  'signed by ~4 {otherHand|their}',
  'put|puts|write|use ~1 his|her|their|another name ~2 on|in|under ~2 application|applications|contract|cv|resume|offer|papers|payroll',
  'contract|account|profile ~3 on|under|by|with ~1 {my} ~1 {otherHand}',
  'he|she|person sign|signs|interviews|appears|attends',
);

const verbs = 'code|codes|coding|program|develop|deliver|work|works|finish|complete';
const nouns =
  'work|job|jobs|tasks|task|tickets|projects|project|code|coding|knowledge|rest|everything|all|development|engineering|delivery|skills|programming|labour|hands|brain';

/** Who would do the work. */
export const workRole = phrases(
  `{i|we|me} ~5 ${verbs}`,
  `{i|we|me} ~6 do|does|doing|handle|bring|provide|give|find ~4 ${nouns}`,
  `{my} ~2 ${nouns}`,
  '{i|we|me} ~3 write|writes ~2 code|line|lines|software|program|app',
  `{my} ~2 developers|engineers|team|guys|developer ~4 do|does|write|writes|${verbs}`,
  '{my} ~2 developers|engineers|team|guys|coders|devs|programmers',
  `code|work|job|jobs ~4 {me|my}`,
  'the developer is me',
  'carry|carries out ~2 job|work|tasks',
  'commits|code|work ~3 from|by me|us',
  'all me',
  'the one who ~1 {backVerb}',
  'done|completed|finished|delivered|coded|written ~2 by me|us|our|my',
  '{i|we} ~3 brain|hands',
  '{my} ~2 developer|developers',
  'experienced|senior engineer|developer ~2 do|does',
);

export const backRole = phrases(
  '{i|we} take care',
  '{i|we} ~3 behind|shadow|background',
  '{i|we} ~2 give|tell|feed|type|send ~3 answers|what',
  '{i|we} ~2 {backNoun}',
  'rest i|we do',
  '{i|we|me|my} ~5 {backVerb}',
  '{my} ~2 {backNoun}',
  '{backNoun} ~4 {i|we|me|my}',
);

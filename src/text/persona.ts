import { type Frame, isHypothetical, isQuotation, isToldOfOthers, isTurnedDown, isWarning } from './frames';
import { weighedHands } from './persona-balance';
import { behindMe } from './persona-behind';
import { besideMe } from './persona-beside';
import { inTheCall } from './persona-calls';
import { inCover } from './persona-cover';
import { inDoubles } from './persona-doubles';
import { inHands } from './persona-hands';
import { byOthers } from './persona-makers';
import { inPairsOfRoles } from './persona-pairs';
import { has, isOfTheReader } from './persona-people';
import { inRoles } from './persona-roles';
import { onOneSeat } from './persona-seats';
import { inShifts } from './persona-shifts';
import { signsOfOthers } from './persona-signs';
import { weighedOthers } from './persona-weights';
import { atTheWork } from './persona-work';
import { firstOf, type Match, phrases, type Way } from './phrases';
import { type Sentence, sentencesOf, type Word } from './sentences';
import { isQuoted, partsOf } from './stance';

/** A team that says so where it should, or a time long ago. */
const declared = phrases(
  'own profile|profiles|account|accounts|contract|contracts',
  'own verified|separate|personal|public profile|account',
  '{ownKin} refuses|declines',
  'hire|contract ~1 her|him|them ~1 separately|directly',
  "i|we|have|had|i've ~1 trained|hired|led|mentored|managed|coached|recruited|onboarded|supervised ~6 {crew|tradesman}",
  'my_team|our_team|my|our|the at <word>',
  '{personaSeat|keyWord} ~3 vault|1password|bitwarden',
  'is|are|was there ~4 behind me',
  'collaborative|multiplayer|wiki',
  '{ownKin} ~1 {makesWork|present} music|songs|poems|novels|books|bread|food',
  'agency account|page|profile|badge|members',
  'under our agency',
  'employee of',
  'last|previous|former|old job|role|team|company|firm|employer|agency|studio',
  'used to',
  'co-authored|co-author|co-authors|co-wrote|founded|payroll',
  'both|two names',
  'taught me',
  'as ~1 team|tech|dev|engineering|project lead|leader|manager',
  'as tech_lead',
  'wrote|built|made|designed|did ~3 i|we ~1 wrote|built|made|designed|did',
  'at|for a|an|the ~1 bank|insurer|university|hospital|ministry|telco',
  'skills|power|speed|work|output|quality|experience of ~1 whole|full|entire',
  'i|we|and|then ~1 did|do each|both|all|everything|it ~2 myself|alone|hands',
  'i teach',
  'colleague|colleagues|coworkers|teammates at the|a|my|our <word>',
  'i ~1 assigned|distributed|commissioned',
  'students|pupils|learners ~1 pass|passed|passes',
  'i meet|met my ~1 team',
  'team chat',
  'shared inbox',
  'ghostwriter ~1 for',
  'help|helps ~1 with ~1 the|my|our kids|children|house|home',
  'either|both of us ~1 may|can ~1 sign',
  'at my ~1 day|main|current ~1 job ~1 i|we|our',
  'colleagues|colleague|team|coworkers|people|others at my ~1 day|main|current ~1 job',
  'proofread|proofreads|checks|reviews ~1 my',
  'each for|with ~2 own|contract',
  'copied|stole|stolen|cloned|impersonating',
  'i|we ~1 once|fired|dismissed|caught|reported',
  'role-based|multi-user|rbac|iam|sso',
  '{i|we} ~1 build|built|develop|developed|program|programmed ~8 so|where|which|that|for',
  "i'm|i|am the only {tradesman}",
  "i'm|i|am the only face|pair",
  'canva|figma|adobe|netflix|spotify|steam|zoom|slack|google|apple|aws|loyalty|bank|banking|savings|pension|trading|customer|customers|user|test|demo|email|merchant|ads|instagram|facebook|newsletter|game|gaming account|accounts|login|logins|seat|profile',
  'joint accounts',
  'one|1|single pair of',
  'my ~1 client and',
  'own clients|customers|business|company|practice',
  'worker process|processes|thread|threads|queue',
  'gave ~1 talk|talks|lecture',
  'prepares|prepare|preparing ~1 candidates|students',
  'i ~1 work|working|code|design|write|build|translate ~6 alone|solo',
  'his|her|their|its staff|employees|people|team|users',
  'to|with the person who',
  'meet|know ~1 them|all|each ~1 all',
  'no|without ~1 team|helpers|staff ~1 behind|here',
  'management|scheduling|planning software|system|tool|app',
  'their own code|work|projects|name|style|tasks|pages|texts',
);

const agency = phrases(
  'declared|registered|listed|official agency',
  'under the|our ~1 agency',
  'agency page|badge|label|tab',
);

/** A text that says it is an agency's hides nobody. */
export const declaresAgency = (text: string): boolean =>
  sentencesOf(text).some((sentence) => agency(sentence).length > 0);

const subjects = [
  'crew',
  'tradesman',
  'personaSeat',
  'whoever',
  'thirdPerson',
  'their',
  'wholeOf',
  'freeNow',
  'title',
  'spokes',
  'several',
  'manyPeople',
  'frontMan',
  'awayMe',
  'frontAct',
];

const bySigns: Way = (sentence) => [signsOfOthers(sentence) ?? []].flat();

/** Says that other people work, speak or log in where the page shows one. */
export function othersBehind(sentence: Sentence): Match | undefined {
  const { classes } = sentence;
  if (!subjects.some((name) => classes.has(name))) return undefined;
  if (classes.has('declaredTeam') || declared(sentence).length) return undefined;
  return firstOf(
    sentence,
    [
      ...onOneSeat,
      ...inTheCall,
      ...atTheWork,
      bySigns,
      ...inRoles,
      ...inCover,
      ...byOthers,
      ...inDoubles,
      ...inHands,
      ...besideMe,
      ...inPairsOfRoles,
      ...behindMe,
      ...inShifts,
      weighedOthers,
      weighedHands,
    ],
    isMeant,
  );
}

/** "The real developer does not want to be seen" tells of one's own side. */
const isOthersStory: Frame = (sentence, match) =>
  [isQuotation, isTurnedDown, isWarning, isHypothetical].some((frame) => frame(sentence, match)) ||
  (!ownReal(sentence).length && isToldOfOthers(sentence, match));
/** The tool for calls. */
const onTeams = phrases('on|via|over|ms|microsoft teams');
const ownReal = phrases('real|actual ~1 {tradesman}');

function isMeant(sentence: Sentence, match: Match): boolean {
  if (
    (!ownReal(sentence).length && isDenied(sentence, match)) ||
    isQuoted(sentence, match) ||
    isOfTheReader(sentence, match) ||
    isOthersStory(sentence, match)
  )
    return false;
  const calls = onTeams(sentence).map(({ to }) => sentence.words[to]);
  return !partsOf(sentence, match).some((word) => word.classes.has('otherTeam') && !calls.includes(word));
}

/** "I do not have helpers". "You will never meet them", "I do not code myself" and "no trouble" deny nothing. */
function isDenied({ words, classes }: Sentence, { from, to }: Match): boolean {
  if (classes.has('forbidden')) return true;
  const first = words[from]?.part ?? 0;
  return words.some((word, i) => has(word, 'not') && word.part >= first && i < to && i !== from && denies(words, i));
}

function denies(words: readonly Word[], at: number): boolean {
  const next = words.slice(at + 1, at + 4);
  if (has(words[at - 1], 'you') || next.some((one) => has(one, 'unknowing', 'reassured', 'harmlessNot', 'noDenial')))
    return false;
  return !(
    next[0] &&
    has(next[0], 'makesWork') &&
    /^(?:i|he|she)$/.test(words[at - 2]?.text ?? words[at - 1]?.text ?? '')
  );
}

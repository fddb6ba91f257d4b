import { crossedOver } from './account-crossing';
import { trade } from './account-trade';
import { use } from './account-use';
import { isUnlikely, weighedOffer } from './account-weights';
import { deniesDeed } from './denied-deeds';
import { isTurnedDown } from './frames';
import { firstOf, type Match, phrases, type Way } from './phrases';
import type { Sentence } from './sentences';
import { either, unless } from './signs';
import { isQuoted, partsOf } from './stance';
import { forOthers, impersonating, standIn } from './stand-ins';
import { division } from './work-division';

/** A shop, a bank, an advertiser's account: services work in them every day. */
const isOfShop = (sentence: Sentence) => sentence.classes.has('otherAccount');
const tradeOfWorkAccount: Way = (sentence) => (isOfShop(sentence) ? [] : trade(sentence));

/** Texts for a profile, and talks with users. */
const craft = [
  'write|writes|rewrite|improve|polish|review|edit ~2 {your} ~2 profile|page|gig',
  'user ~1 interview|interviews|research',
  'usability|survey|surveys',
  'translate|translates|translating|translation|proofread|proofreading|typist|formatting|transcribe|scans',
];

/** A speaker or a model lends what is heard and seen. */
const lentVoice = [
  'lend|lends|lending|rent|renting|hire ~1 {my|your} ~2 voice|face to',
  'radio|narration|audiobook|audiobooks|commercials|voiceover',
];

const bots = 'bot|chatbot|agent|ai|trained|avatar';

/** What is set up for a client in the client's name. */
const ownedByClient = [
  'domain|trademark|hosting|website|app|apps|server|listing|listings',
  'your ~1 company|business|firm|brand name',
  'your company',
];

/** Each with the trades in which the same words are ordinary. */
const ways: Way[] = [
  forOthers,
  crossedOver,
  unless(phrases('{made}', 'how to', 'mock|practice|practise|rehearse|coach|taught|teach'), impersonating),
  unless(phrases('{profileCraft|made}', ...lentVoice), tradeOfWorkAccount),
  unless(phrases('{otherAccount|made|serve}', '{you} pay|pays', ...ownedByClient, ...craft), either(use, division)),
  weighedOffer,
  unless(
    phrases(
      '{interviewWork|made|aide}',
      'how to',
      'taught',
      'take|takes|taking|write|writes|and minutes',
      'than',
      bots,
    ),
    standIn,
  ),
];

/** One of these is in every such sentence: the rest need not be looked at. */
const subjects =
  'acct identityNoun testNoun idCheck frontNoun spokesman meetingNoun ownerNoun exchangeMoney often effortless'.split(
    ' ',
  );

const otherSubjects = ['page', 'pages', 'registration', 'verified', 'candidate', 'hired'];

/** An offer of an account, an identity or a stand-in, in either direction. */
export function accountOffer(sentence: Sentence): Match | undefined {
  const { classes, texts } = sentence;
  if (!subjects.some((name) => classes.has(name)) && !otherSubjects.some((word) => texts.has(word))) return undefined;
  return firstOf(sentence, ways, (one, match) => isOffer(one, match) && !isUnlikely(one));
}

/** What a "no" denies if it denies the offer. */
const deed = { deeds: ['leaseVerb', 'saleVerb', 'handVerb', 'use', 'sitVerb'], spared: ['spared'] };

const unwelcome = phrases('{not} ~1 send|ask|offer|message|contact|write|approach ~2 me|us|offers|requests');

/** "Somebody wanted to rent my profile" is a story; so is what others are asked, and what is made for them. */
const strangers = phrases(
  'what ~2 should ~1 you|one|i ~2 do',
  '{stranger} asks|asked|begs|invites|tells ~1 you ~1 to',
  'report|ignore it|them|him',
  'keep|stay|walk away|clear',
  'scheme|mule|mules|cloned|screenplay|novel',
  '{i|we} ~1 develop|maintain|design|build|built|wrote|designed ~5 {workPiece}',
  'joined ~3 in <number>',
  'real_estate|tenant|landlord',
  '{stranger} ~1 wanted|asked|offered|begged|tried|proposed|insisted|demanded ~1 to|me|us|if|for|my',
);

export function isOffer(sentence: Sentence, match: Match): boolean {
  if (sentence.classes.has('toldOf') || unwelcome(sentence).length) return false;
  if (partsOf(sentence, match).some(({ classes }) => classes.has('detecting'))) return false;
  if (isTurnedDown(sentence, match) || strangers(sentence).length) return false;
  return !deniesDeed(sentence, match, deed) && !isQuoted(sentence, match);
}

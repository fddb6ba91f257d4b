import {
  account,
  forMe,
  goods,
  handing,
  handover,
  holders,
  identity,
  idle,
  idleUse,
  me,
  mine,
  opening,
  plea,
  seek,
  sharedOne,
  shutOut,
  theirs,
  two,
  usingIt,
  wares,
} from './account-signs';
import { phrases, type Way } from './phrases';
import { workRole } from './roles';
import { share } from './shares';
import { either, together, unless } from './signs';

const several = either(
  phrases('two|both|three|four|five|six ~3 behind|in|on|under my|one|same|a ~2 {acct}'),
  together(sharedOne, two),
);
const severalInOne: Way = (sentence) => (sentence.classes.has('sharedUse') ? [] : several(sentence));

/** Someone works from an account that is not theirs. */
export const use = either(
  together(usingIt, theirs, share),
  together(plea, theirs),
  together(handing, either(share, plea, goods, phrases('swap|exchange|trade'))),
  together(shutOut, either(theirs, seek, phrases('who ~1 can|could|will|wants', '{handVerb} me')), account),
  together(
    usingIt,
    mine,
    phrases(
      '{you} ~3 use|work|bid|run|apply|deliver',
      '^ work|apply|bid|use',
      'by you',
      'let|allow ~3 dev|developer|someone|somebody|coder|colleague',
      '{others|person}',
      'with ~2 developer|seller',
    ),
    either(share),
  ),
  together(phrases('{person} ~4 log_in|work|works|use|uses|bid|bids ~3 {my} ~3 {acct}'), account),
  together(opening, forMe, either(share, identity, workRole, phrases('{person}'))),
  phrases(
    '{open} ~8 {your} ~2 id|passport|documents|documents|docs|identity|ssn|selfie|face',
    '{open} ~4 {acct} ~5 {your} ~1 name',
  ),
  severalInOne,
  together(account, phrases('sold it ~1 me', 'bought it|this ~2 from')),
  phrases('ssn|id|passport|kyc holder|holders ~3 ready|available|wanted|needed'),
  together(seek, holders, either(share, workRole)),
  together(opening, workRole, share),
  together(
    phrases('{open} ~2 with|through|via|under {you|your}'),
    either(share, phrases('{can} ~1 {i}', '{i} ~1 {can}')),
  ),
  together(
    phrases('operate|operates|run|runs|use|uses|work|works ~4 {acct} ~2 of|from people|freelancers|students|owners'),
    me,
  ),
  phrases(
    'bid|work|apply|deliver|answer|log_in|login ~3 as_you',
    'shared ~1 {workSite} ~1 ids|accounts|profiles|account',
  ),
  phrases(
    '{seekVerb} ~4 ssn',
    'need|wanted|seek ~2 verified ~2 {acctNoun}',
    'need|wanted|seek|seeking ~3 {workSite} account|acc|accounts|accnt',
    '{acctNoun} ~3 from students|people|freelancers',
  ),
  together(
    seek,
    phrases('{ownerNoun}'),
    phrases('receive|receives|accept|collect ~2 salary|payment|payments|money|wages'),
    phrases('forward|transfer|bank|account'),
  ),
  together(share, phrases('{your|their} ~1 {ofWorth} ~2 {acct}', '{your} {workSite}')),
  together(goods, phrases('{you} ~2 have|take|get ~1 {my} ~2 {acct}'), phrases('for ~1 <number>', '{exchangeMoney}')),
  unless(
    phrases('for you', 'posts|post|content|checklist|audit|review'),
    together(idle, idleUse, either(share, phrases('earning|earn|earnings'))),
  ),
  together(wares, handover),
);

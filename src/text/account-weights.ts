import { bargainSlots, tradeSlots } from './account-bargains';
import { seatSlots } from './account-slots';
import { phrases, type Way } from './phrases';
import type { Sentence } from './sentences';
import { together, unless } from './signs';
import { balance, weightIn } from './weighing';

export const slots = [...seatSlots, ...bargainSlots, ...tradeSlots];
const enough = 25;
const least = 10;

/** What is told, made, taught, or everybody's own. */
export const told = phrases(
  '{detecting}',
  '{i|we} ~1 specialize|specialise|ensure|offer ~2 services|solutions',
  'specialize|specialise|specializing|specialising',
  'as ~1 a|an ~4 expert|specialist|professional|freelancer',
  'waiting for',
  'asks for {your}',
  'virtual assistant',
  'satisfied|satisfaction|policy',
  'on|with|at|for ~3 since <number>',
  'account of each|the|every|my|our',
  'helped ~1 a|my',
  'for agencies|companies|brands|businesses|founders|executives',
  'servers|repo|repository|hosting|edits|comment|wordpress|website|cpanel|ftp|github|jira|slack',
  'not to me',
  '{otherAccount}',
  '% off',
  'such as',
  'selling points',
  'share link',
  'sales_rep',
  'we ~2 both have|own',
  'i both have|own',
  'for this job|project|task',
  'split the work',
  'write|writes proposals',
  'domain|loan|loans|referral|sales|ads|ad|outreach|leads|grants|grant|nda|excel|package|setup|spreadsheet|copyright|direction',
  'rental|rent|lease platform|marketplace|contracts|agreements|statements',
  'copywriting|letters|screen|form|spotify|affiliate|experience|payroll|staff|tenant|estate|posts|ghostwriting|ghostwriter|logo|reports|shop|print|bookkeeper|books|recordings|headline|rewrite',
  'mock|practice|practise|coach|coaching|teach|taught|prepare|preparation|rehearse|novel|research|white-label|equity',
  '{my|your|their} own ~2 {acctNoun|workSite|postNoun|selfNoun}',
  'an|each|his|her|separate|verified own',
  'own verified',
);

/** There are two to a bargain. */
const party = phrases(
  '{you|your|their|ownerNoun|otherHand|seekVerb|leaseOffer|saleVerb}',
  'dm|pm|offer|sale|pay|paying|seller|as_me|happy',
);
const object = phrases('{acctNoun|workSite|selfNoun|testNoun|meetingNoun|idCheck|postNoun|backNoun}');

/** Many slight signs of a bargain about an account or an identity, none of which says it alone. */
export const weighedOffer: Way = together(unless(told, balance(slots, { enough, longest: 50 })), party, object);

/** So few of the signs that whatever was found says something else. */
export const isUnlikely = (sentence: Sentence): boolean => weightIn(slots, sentence) < least;

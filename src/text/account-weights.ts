import { object, usedByAnother } from './account-weight-signs';
import { phrases, type Way } from './phrases';
import { share } from './shares';
import { unless } from './signs';
import { type Kind, weigh } from './weighing';

const twoParts: Kind = {
  name: 'two parts of one worker',
  signs: [
    [
      2,
      phrases(
        '{you|person|otherHand} ~2 stay|stays|remain|remains|be|become|sit|verify|verifies|get|gets|collect|pocket|show|shows|hold|keep ~4 verified|candidate|hired|face|job|invoice|offer|employee|contractor|passport|third|rounds|interviews',
        'get ~1 hired|accepted|through ~6 me|us|my|i|rest',
        'only needs|need ~2 see|show|have ~1 {you}',
        '{i|we} ~2 take|do|write|handle|be|am|bring|lack ~4 code|ticket|tickets|tasks|engine|engineering|earpiece|rest|all|hands|invisible|answers',
        "you|you'd|you'll ~2 be ~2 candidate|face|name|employee|contractor|earpiece",
        "i|i'd|i'll|we ~2 be|am ~2 earpiece|voice|shadow|ghost|engine|brain|hands",
        '{i|we} ~2 stay|remain|am ~1 invisible|hidden|unseen|quiet|behind|backstage',
        'my hands|engineering|code|skills|brain',
        'answers ~3 from me',
        'several|two|many|three hands|developers|people|devs ~6 one|single|same',
        'one|single ~1 verified|account|profile|identity ~4 several|two|many|three',
        'i|we|what ~2 lack',
        "cannot|can't|not ~1 be ~1 hired|accepted|verified",
        'he|she ~2 shows|sits|signs|keeps|gets|hired ~6 i|we',
      ),
    ],
  ],
};
const wares: Kind = {
  name: 'wares',
  signs: [
    [
      2,
      phrases(
        'page|pages|profile|profiles|account|accounts|badge|seat|acc|seller_page|freelancer_page ~9 reviews|stars|star|jss|earned|level|years',
        'older|aged|old|four-year|established|warmed|year-old ~3 page|profile|account|accounts|seller',
        'years ~1 of effort',
      ),
    ],
  ],
};
const money: Kind = {
  name: 'money',
  signs: [
    [2, share],
    [
      2,
      phrases(
        '{percent} ~4 you|what|earn|earnings',
        'agree ~2 percentage|cut|share|fee',
        'pocket ~2 <number>',
        '<number> ~1 for each',
        '{currency} ~1 <number> ~2 each',
        'thank-you',
        'success fee',
        'split|halve|halves|share|sharing ~3 wage|payout|income|salary|what|money|earnings',
        'fifth|quarter|third ~2 of ~2 invoice|payout|salary|pay',
        'price|budget',
        'minus ~3 {i|we|my}',
        '{often}',
        'goes ~1 to {you}',
      ),
    ],
    [1, phrases('{cut}', '{currency} <number>', '<number> {currency}', 'pay|paying|paid|fee|income|earn|wage')],
  ],
};
const sought: Kind = {
  name: 'sought or offered',
  signs: [
    [
      1,
      phrases(
        '{seekVerb}',
        'do|would|could|can|are|have {you}',
        'interested|open ~1 to|in',
        'is that you',
        'write|message|contact|dm|ping me',
        "let's|lets ~1 talk",
        'happy|ready|glad|love to',
        '{i|we} ~1 offer|pay|search|buy|rent|lend',
        'if {you}',
        '{you} ~1 {can}',
      ),
    ],
  ],
};
const quiet: Kind = {
  name: 'quiet',
  signs: [
    [
      1,
      phrases(
        'arrangement|discreet|discreetly|invisible|quietly|formally|secret|silent|idle|dust|unused|waste|sleep|asleep|retired|confidential|references',
        'without ~2 working|effort|years|work',
        'not ~1 the work',
        'believes|believe|thinks|think ~2 hired|is|am|are|he|i',
        'freeze|shy',
        'verification|verify ~2 codes|once|month',
      ),
    ],
  ],
};
const shutOut: Kind = {
  name: 'shut out',
  signs: [
    [
      1,
      phrases(
        '{shutOut}',
        'banned|dropped|blocked|unsupported|rejected|review|list',
        'not ~2 supported|accepted|allowed|listed|available',
      ),
    ],
  ],
};

/** What is told, made, taught, or done with a client's account. */
const told = phrases(
  '{made|aide|otherAccount|serve|detecting}',
  'how to',
  'rewrite|optimise|optimize|seo|headline|banner|makeover|summary|landing|pages of',
  '{i|we} ~1 {not} ~4 create|work|use|rent|sell|share|lend|hand|give|buy',
  'never|nobody|mock|practice|practise|teach|taught|coach|novel|research',
  'own ~1 contract|account|profile|name|verified',
  'myself|license|licence|plan|users|customers|tenants|client|clients|template|permission|staff',
);

/** Many slight signs of a bargain about an account or an identity, none of which says it alone. */
export const weighedOffer: Way = unless(
  told,
  weigh({
    needs: [object],
    needsOne: [usedByAnother, twoParts, wares],
    more: [money, sought, quiet, shutOut],
    enough: 6,
    longest: 55,
  }),
);

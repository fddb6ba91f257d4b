import { type Frame, isHypothetical, isProductUse, isQuotation, isToldOfOthers, isWarning } from './frames';
import { type Match, phrases } from './phrases';
import type { Sentence } from './sentences';
import { partsOf } from './stance';
import { isToldAsWork } from './told-as-work';

/** The trade of those who keep books and accounts for others. */
const trade = new Set(
  (
    'vendor vendors bookkeeper bookkeeping reconciliation payables quickbooks xero ledger migrations kyc compliance ' +
    'consolidated intercompany compromise treasurer treasury pooling entities subsidiaries deceased estate dns redirects ' +
    'procurement screening detection mule mules thresholds players newsletter column traders dashboard incorporation blog directory onboarding appointments moderation moderator paralegal headhunters'
  ).split(' '),
);

/** Made, sold as a skill, or said of others. */
const work = new Set(
  (
    'built builder wrote developed implemented integrated created launched designed redesigned ' +
    'coded automated programmed app apps ux ui software module feature plugin dashboard api demo workflow template guide ' +
    'article articles courses course amazon etsy ebay facebook instagram shopify walmart sellers merchant ' +
    'merchants casino google appeals appeal auditor accounting bookkeeping bookkeeper reconciliation payables ' +
    'vendor vendors kyc compliance forensic fraud scam scams fraudster cloned impersonated beware report victims ' +
    'workshop thesis migration migrated insurance loans mortgage savings affiliate referral connect split-payment ' +
    'marketing recommend recommends recommended marketplace customer customers chargebacks migrate migrating gmail ' +
    'translate translated translator qa testing staging tenants families students employees authors film theatre'
  ).split(' '),
);

const aside = phrases(
  'lower|cheaper|less|higher|more|better than ~2 {kin|otherPerson|goBetween}',
  "than an agency's",
  "don't|never|not ~1 lend|rent|sell ~4 my",
  'account of <number>',
  'accountant|lawyer|tax ~1 holds|keeps|has my papers|books|documents',
  'looking|looking_for|look|need|needs|want|search|searching|here|seek|seeking ~4 someone|somebody|partner|agent|person',
  'choose|prefer|pick ~2 someone|somebody else',
  'they|he|she|friend|colleague ~2 told|asked me|us',
  'please|pls tell me',
  'account|accounts manager|executive',
  'i|we ~1 hire|pay|employ|involve',
  'per licence|license|seat|user',
  '{otherPerson} ~3 {you} ~1 name|choose|want|like|pick|nominate|appoint|prefer',
  'of your choice|choosing',
  'password manager|managers',
  '{kin|ally} and i ~1 run|own|have|founded|started',
  'i|we ~2 run|own|founded|co-own|lead|started ~8 together|jointly ~1 with ~2 {kin|ally}',
  'i|we ~2 run|own|founded|co-own|lead|started ~8 with my|our ~1 {kin|ally}',
  '^ my|our ~1 {kin|ally} and i ~1 design|build|make|write|create|code|develop|draw|teach|translate|shoot|film|offer',
  'i|we worked|served ~2 for|at|with',
  'partner access|portal|network|program|programme',
  'of ~2 bank|tax|payment|registration forms|documents|papers',
  'your ~1 own ~1 account|profile',
  'in ~1 my|a|another ~1 last|previous|former|earlier|past ~1 role|job|position|post',
  'user|service|admin|staff|email|test accounts',
  'i|we told',
  'a|an|your|our sister|parent|partner company|firm|brand|site',
  'partner with|agency|company|firm',
  'your|trusted|reliable|ideal|right|perfect|long-term|longterm|dedicated ~2 partner',
  'hire|ask|find someone|anyone|somebody else',
  'anything|something|nothing|what|nobody|everyone|anywhere|elsewhere|or|who else',
  'your ~1 brand|business|vendors|clients|customers|books',
  'in ~2 name of your',
  'accounts payable|receivable',
  'client|somebody|recruiter once|recently|wanted|asked|tried',
  'invoices|contracts of that|then',
  'acquired|acquisition|rebranded|rebrand',
  'hire|contract|book|pay|ask ~1 him|her|them ~2 directly|separately',
  'separately|separate',
  'his|her|their own',
  'and|or someone|somebody',
  'name change|changed|changes|process',
  'father|mother name',
  'i|we ~1 deleted|removed|closed',
  'closed|deleted|removed ~1 by me',
  'as_well if',
  'if {you} ~1 need|want|wish|like ~2 another|more|help|tester|designer|developer|second|translator',
  'not my ~1 {kin}',
  '{kin|ally} and i ~2 both|each',
  'picture|photo|portrait ~2 taken|made',
  'webcam|camera|laptop|phone ~2 broke|broken',
  'owned|run|founded ~1 by ~2 {kin|ally} and me',
  'agency page|profile|badge|label',
  'former|previous|old|last agency|studio|employer|company|firm',
  'accent|accents|diacritics',
  '{your} ~1 old|first|previous|main|other ~1 {seat}',
  'i|we can ~2 set_up|set|create|open ~4 {seat}',
  '{i|we} ~1 take|get|keep|receive ~1 no|none|nothing',
  'old|former|previous|last employer|company|firm|job',
  "employer's|employer profile|account|page",
  'skype|email|e-mail|gmail|twitter|steam|netflix|spotify|github|slack|zoom account|login|profile|address',
  'even if|though ~2 your',
  '^ no {i|we} ~1 {not}',
  'replaced|cleaned|lesson|learnt|squad|thousands|leased|ex-colleague',
  'the|an|our agency|company that|who|which employs',
  'employed ~3 by|at',
  'umbrella company',
  'my|our|to ~1 accountant|bookkeeper ~4 but',
  'neither|none ~2 touches|touch|uses|use|enters',
  '{kin|ally|otherPerson} ~1 keeps|keep|does|handles|handle my|our|the ~1 books|bookkeeping|taxes|paperwork|invoicing',
  'has|have|runs ~1 his|her|their ~1 {seat} ~2 i|we have|run|use mine|ours|my',
  '^ what if',
);

/** It is the speaker's own, or all is well again. */
const own = phrases(
  'name|names|holder ~2 match|matches|equals ~2 my|mine|this',
  'must|should|always ~1 match',
  "my|as|i'm|am|a sole trader|proprietor|proprietorship|owner",
  'married|marriage|wedding|maiden|divorce|divorced|director|restored|merged|reinstated|shareholder|pen',
  'surname ~6 changed|earlier|old',
  'changed ~3 surname',
  'company|firm|agency|studio|llc|ltd|business ~3 i|we ~2 own|run|founded',
  'i|we ~1 own|founded ~3 company|firm|agency|studio|llc|ltd|business|it',
  'in|under|with|to|on my|our ~1 own|legal|registered|verified|real|full',
  'my|our own|legal|registered|verified ~3 {holding|nameWord}',
  'in|under|with my|our name',
  'my ~1 name is',
  'joint|jointly',
  'both ~2 names',
  'holder is ~1 me',
  'of which|in i|we',
  'same name|company|entity|firm|holder|bank|account|profile',
  'both|all ~1 are|is mine|ours',
  'specialised|specialized profile|profiles',
  'match|matches|matching|equals ~5 name',
  'name ~8 match|matches|matching|equals ~3 name|mine|id|profile',
  'back to normal',
  'fine|well|good again|since',
  'always|only ~2 in my',
  'by choice',
  'hyphen|spelling|typo|umlaut|accent|misspelled',
  'moved|switched fully',
  'voluntarily|acquired',
  'is|was ~1 restored|lifted|resolved|reinstated|sorted',
  "in|under ~1 the_company's|firm's|studio's|business's name",
  'through|via|under|with my|our ~1 own ~2 company|ltd|llc|firm|business|studio',
);

const only = phrases(
  'only ~2 pay',
  'me ~4 only',
  'anyone|anybody|nobody but me',
  'said|say|answered no',
  'i|we ~1 declined|refused|decline|refuse',
  'why ~1 do|are',
  'if {i|we} ever',
  'no|not|without ~1 {otherPerson|goBetween}',
  'no third|middlemen|intermediaries',
  'one|single account|profile ~1 per|only|and',
  'only profile|account',
  'please|pls ~1 do not|never ~1 ask|offer|send ~5 {kin|otherPerson|fresh}',
  'would i let|ever',
  "not|don't|dont|never ~1 open|create|make|register ~3 {fresh}",
  'not in a million|life|lifetime',
  'not ever|never ever',
  'only ~1 me|us|mine',
  'me|us alone',
);

/** "I never …", "do not ask me to …": a "no" to the thing itself. What cannot be used is the reason for another. */
const refuses = phrases(
  '{i|we} ~2 never|not|dont|wont ~3 {payAct|deal|takes} ~9 {kin|otherPerson|goBetween|fresh}',
  '{i|we} ~2 never|not|dont|wont ~2 use|ask|accept|share|lend|need|want|work|run ~9 {kin|otherPerson|goBetween|fresh|holding}',
  "{i|we} ~1 don't|won't|wouldn't|didn't ~2 use|ask|accept|share|lend|need|want|work|forward|create|open|make|start|register|run|switch ~7 {kin|otherPerson|goBetween|fresh}",
  "^ ~1 never|don't|not|dont ~2 pay|send|transfer|wire|use|hire|ask|open|accept|trust ~7 {kin|otherPerson|goBetween|fresh}",
  'never|nobody ~6 {holding|payThing|deal}',
  "don't|not|no ~2 second|other|borrowed|forward",
  "don't|won't|never|not ~2 ask you|anyone|clients ~2 pay|send|transfer|wire",
  "don't|never|not ~1 rehire|re-hire|hire|pay ~1 him|her|them",
);

/** Is what is said of accounts, contracts and money not about this contract, or no wish at all? */
export const isInnocent = (sentence: Sentence, match: Match): boolean =>
  isWork(sentence, match) ||
  isOwn(sentence) ||
  [aside, only, refuses].some((way) => way(sentence).length > 0) ||
  [isQuotation, isTold, isWorked, isWarning, isHypothetical, isProductUse].some((is) => is(sentence, match));

/** "A colleague who pays me my share" is no story. */
const sharesOut = phrases('pays|pay|paid ~1 me|us ~2 my|our|share|part|rest|cash|out|back|cut');
/** "Put" is an order here, not a deed of the past, and "banned" was done to the speaker. */
const isWorked: Frame = (sentence, match) =>
  !sentence.texts.has('put') && !sentence.words[0]?.classes.has('banned') && isToldAsWork(sentence, match);
const isTold = (sentence: Sentence, match: Match) => !sharesOut(sentence).length && isToldOfOthers(sentence, match);

/** "It is not my own" says the opposite. */
const isOwn = (sentence: Sentence) =>
  own(sentence).some(
    ({ from, to }) =>
      !sentence.words
        .slice(Math.max(0, from - 5), to + 4)
        .some(
          ({ classes, text }) =>
            classes.has('not') || classes.has('banned') || text === 'any_more' || /^no_/.test(text),
        ),
  );

const isWork = (sentence: Sentence, match: Match) =>
  sentence.words.some(({ text }) => trade.has(text)) || partsOf(sentence, match).some(({ text }) => work.has(text));

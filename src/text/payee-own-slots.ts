import { phrases } from './phrases';
import type { Slot } from './weighing';

/** What is one's own, made, sold as a skill, or somebody else's affair. */
export const ownSlots: Slot[] = [
  [
    'made',
    -1,
    phrases(
      '{workVerb}',
      'app|apps|software|module|feature|system|platform|portal|process|automation|api|dashboard|plugin|tool|site|website|spreadsheet|flow|crm|page|screens|interface|switcher|workflow',
    ),
  ],
  [
    'i made',
    -4,
    phrases(
      '{i|we} ~1 {workVerb}',
      '^ ~1 {workVerb}',
      '{i|we} set_up|set|design|write|build|develop|manage|help|helped|make|migrate|configure',
    ),
  ],
  [
    'trade',
    -4,
    phrases(
      'accountant|auditor|bookkeeping|bookkeeper|payables|reconciliation|vendor|vendors|payroll|compliance|fraud|specialist|analyst|seller|sellers|lawyer|consolidated|intercompany|teach|training|finance|onboarding|designer|writer|copywriter|researcher|expert|consultant|appeal|appeals|articles|guide|course|copy|author|research|stories|novel|kyc|landlord|landlords|tenant|tenants|charity|royalties|cards|bookings',
    ),
  ],
  [
    'own',
    -3,
    phrases(
      'my|our|his|her|their own',
      'own ~2 {holding|nameWord}',
      'i|we ~2 own|founded|registered|run',
      'myself|director|owner|registered|sole|proprietor|proprietorship|shareholder|founder|verified',
    ),
  ],
  [
    'our firm',
    -1,
    phrases('my|our ~2 company|firm|agency|studio|llc|ltd|business', 'agency|studio ~1 profile|page|badge|label'),
  ],
  [
    'name change',
    0,
    phrases(
      'married|marriage|wedding|maiden|divorce|divorced|merged|merger|typo|spelling|spelled|hyphen|nickname|birth|middle|initial|short',
      'called|name ~3 short|nick|before|earlier|old',
      "wife's|husband's ~1 surname|name",
    ),
  ],
  [
    'same',
    -4,
    phrases(
      'same ~1 name|company|holder|account|bank|one',
      'still ~1 mine',
      'always|only ~3 me|my|mine|this|one',
      'match|matches|equals',
      'one|single ~1 account|profile',
    ),
  ],
  [
    'refused',
    -1,
    phrases(
      '{i|we} ~2 {not}',
      'never|nobody|nothing|none',
      "won't|wouldn't|refuse|refused|declined|decline|forbid|forbidden",
      'i|we said no',
      'no ~1 {kin|otherPerson|goBetween}',
    ),
  ],
  [
    'do not',
    -1,
    phrases("^ ~1 don't|never|not|dont|no", 'please|pls ~1 {not}', 'only ~2 pay|hire|send|offers|contract'),
  ],
  [
    'of others',
    -4,
    phrases(
      '{thirdParty}',
      'client|clients|customers|students|tenants|users|sellers|families|parents|child|freelancers|supplier|suppliers|employee|staff|seniors|members',
    ),
  ],
  [
    'recommends',
    -5,
    phrases(
      'recommended|recommend|recommends|refer|referral|referred|separate|separately|partnership|jointly|joint|together|equal|both|introduce|directly',
      'if you ~2 need|want|like|know',
    ),
  ],
  [
    'told',
    -4,
    phrases(
      '{warns}',
      '{stranger} ~2 asked|wanted|told|ask|asks|who',
      'novel|story|film|thesis|scam|scams|scammers|mule|criminals|beware|careful|check',
    ),
  ],
  [
    'past',
    -2,
    phrases(
      'ago|formerly|previously|once',
      'since|in|until <number>',
      'last|previous|former ~1 employer|job|company|role|client',
    ),
  ],
  [
    'well again',
    -3,
    phrases(
      'restored|reinstated|resolved|solved|lifted|fixed|sorted|fine|approved|re-verified|unlocked',
      'back ~3 same|normal',
      'by choice|will',
      'voluntarily',
    ),
  ],
  [
    'your side',
    -3,
    phrases(
      'your ~2 {kin|otherPerson|goBetween|holding|nameWord|seat}',
      'your ~2 clients|customers|users|team|staff|company|brand|accountant|books',
    ),
  ],
  [
    'platform',
    -1,
    phrases(
      'through|via|by|on|in ~1 upwork|fiverr|platform|site|escrow|here',
      'platform|escrow|upwork|fiverr|site ~3 pays|releases|settings|support|balance',
    ),
  ],
  [
    'separate trade',
    -1,
    phrases(
      'he|she|they|brother|sister|husband|wife|friend|colleague ~3 own|freelances|sells|does|runs|has',
      '{kin} and i',
      '{kin} too',
    ),
  ],
  [
    'question of skill',
    -2,
    phrases('experience|experienced|years|expertise|skills|portfolio|services|offer|helping|projects|team'),
  ],
  ['told as work', -3, phrases('{workPiece}')],
];

import { phrases } from './phrases';
import { issued, machine, notErrand } from './remote-signs';
import type { Slot } from './weighing';

const people = 'otherHand|you|seek|person|ownerNoun';
const reach =
  'connect|connects|log_in|login|log|logs|enter|access|control|steer|drive|operate|reach|remote|jump|hop|dial|tunnel|get|come|take|use|work|bid|type|code|solve|answer';

/** A machine in one place and its worker in another: what stands where, who turns it on, and who works it. */
export const remoteSlots: Slot[] = [
  ['machine', 8, machine],
  ['issued', 3, issued],
  [
    'your machine',
    2,
    phrases(
      '{your|their} ~2 {machine|screenPart}',
      '{machine} ~3 {you}',
      'your ~2 home|house|flat|place|desk|side|room|end',
    ),
  ],
  ['my machine', -1, phrases('{my} ~1 {machine}')],
  ['screen', 3, phrases('{screenPart}', 'session|box|gear|equipment|hardware')],
  ['tool', 10, phrases('{remoteTool}')],
  ['remote', 6, phrases('{remoteNoun|remoteVerb}', 'remotely|remote')],
  ['vps', 2, phrases('vps|vm|rented|hosted|leased')],
  ['kept', 1, phrases('{hostVerb} ~5 {machine|thing}', '{machine} ~5 {standVerb|hostVerb|alwaysOn}', '{alwaysOn}')],
  [
    'at others',
    3,
    phrases(
      `{hostVerb|standVerb|shipping} ~5 {otherHand|hostPlace}`,
      `{machine} ~5 with|at|by|in|to ~2 {otherHand|hostPlace|your}`,
    ),
  ],
  [
    'others act',
    3,
    phrases(
      `{${people}} ~5 {hostVerb|settingUp|alwaysOn|shipping}`,
      '{otherHand|you} ~4 opens|open|turns|turn|starts|boots|powers|plugs|hooks|unpacks',
    ),
  ],
  ['ship', 0, phrases('{shipping|issueVerb} ~5 {machine|thing}', '{machine} ~4 {shipping}')],
  ['i reach', 4, phrases(`{i|we} ~4 ${reach}`, `{my} ~2 {otherHand|tradesman|crew} ~3 ${reach}`)],
  [
    'into it',
    1,
    phrases(
      '{i|we|my|me} ~6 into|in|through|via|over|on|inside|to ~2 {machine|thing|your|remoteTool|screenPart}',
      '{i|we} ~3 into|in|through|on it|there|them',
    ),
  ],
  ['i work', -1, phrases('{i|we|me|my} ~3 work|working|code|job|shift|shifts|tasks|deliver|bid|develop')],
  [
    'let me',
    2,
    phrases(
      'let|lets|allow|give|grant|send|tell|share ~1 me|us|my',
      'access|control|code|password ~3 to|for|with me|us',
    ),
  ],
  ['from afar', 2, phrases('{afar|farther}', 'from ~2 my|another|home|here|abroad|outside|own', '{region}')],
  [
    'seeming',
    2,
    phrases(
      'nobody|none|notice|notices|thinks|think|knows|know|believes|shows|show|looks|look',
      'location|ip|address|policy|rule|check|vpn|firewall',
    ),
  ],
  [
    'always',
    2,
    phrases(
      'all ~1 day|night|time',
      'every|each day|morning|night|evening',
      'daily|nightly|permanent|permanently|unattended|24/7|anytime',
      'from <number>',
      'day|night|evening|hours',
    ),
  ],
  ['test', 3, phrases('{proving}', 'examiner|interviewer|camera|answers|proctor')],
  ['account', 2, phrases('{acct|workSite}', 'bid|bids|gigs|orders')],
  ['money', 2, phrases('{money|currency|often}', 'pay|paid|rent|usd|fee|weekly|monthly')],
  ['seek', 0, phrases('{seek}', 'someone|somebody|anyone|who')],
  [
    'asked',
    2,
    phrases(
      '{please}',
      'can|could|would|is ~1 you|it|someone',
      '?',
      '^ ~1 leave|keep|let|give|install|open|send|ship|put',
    ),
  ],
  [
    'i want',
    2,
    phrases("{i|we} ~2 need|want|prefer|plan|will|like|require|always|only|would|'ll", "i'll|i'd|we'd|we'll"),
  ],
  ['install', 1, phrases('{settingUp} ~4 {remoteTool|remoteNoun}', '{remoteTool} ~4 {settingUp}')],
];

/** Help with computers, what is made, and what is kept by the one who has it. */
export const remoteTradeSlots: Slot[] = [
  ['support', 0, phrases('{supportTrade}')],
  ['made', 2, phrases('{remoteMade}', 'built|wrote|reviewed|coded|installed')],
  [
    'servers',
    -1,
    phrases('server|servers|ssh|vpn|endpoints|fleet|users|staff|seats|school|lab|labs|hospital|university'),
  ],
  ['refused', 1, phrases('{i|we} ~3 {not}', 'no|never|nothing')],
  [
    'with you',
    1,
    phrases('watch|watching|consent|permission|session|share|sharing ~3 {you}', 'you ~2 watch|see|click|stay'),
  ],
  ['own', -3, phrases('my own|personal', 'own ~1 {machine}', 'my ~1 {machine}')],
  ['past', -2, phrases('{i|we} was|were|had|managed|ran|worked', 'last|previous|former|years|since|ago')],
  ['others', 0, phrases('{thirdParty}', 'customers|clients|users')],
  ['errand', -3, phrases(...notErrand, 'when|if|whenever ~2 {you} ~2 need|want ~1 help')],
  ['yours', -2, phrases('your it|staff|employees|team|office|users|server|servers')],
  ['policy', 0, phrases('policy|policies|never|software|builds|ci|kubernetes')],
];

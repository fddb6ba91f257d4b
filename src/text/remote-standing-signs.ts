import { notSupport } from './remote-signs';
import { begins, either, ends } from './signs';

export const reach =
  'log_in|login|log|connect|connects|connected|connecting|access|accessing|control|controlling|operate|operating|enter|reach|remote|use|using|work|working|code|coding|sit|drive|run|get|hop|jump|rent|renting|handle|do|deliver|go|going';
export const iReach = begins(
  `{i|we|me} ~4 ${reach}`,
  `{my} ~1 {otherHand|tradesman} ~3 ${reach}`,
  `my|our ~1 developer|developers|engineer|engineers|team|guys|guy|dev|devs ~3 ${reach}|uses|works|codes`,
  '{i|we|my} ~4 {remoteTool|remoteNoun}',
  '{my} ~1 login|work|job|tasks|profile|gigs|screen|monitor|desk',
  'for|with me',
);

/** What the place of a machine is good for: to seem to be there. */
export const seeming = ends(
  'what ~2 your|the|their|client|company ~1 system|client|company|site|platform|hr|employer ~1 sees|see',
  'think|thinks|believe|believes ~3 {i|we} ~1 am|are ~1 in|at',
  'location|ip|country|region|geo|address|place ~4 check|checks|requirement|requirements|required|shows|show|says|displays|fits|fit|match|matches|restriction|restrictions|restricted|rule|rules|policy|filter|demand|demands|block|blocks|correct|problem|issue|appears',
  'geo-restricted|geo-blocked|geo-locked|geofenced|us-only|location-locked|region-locked',
  'client|clients|they|employer|employers|company|boss|hr|platform|site|upwork|everybody|everyone|nobody|it ~2 think|thinks|believe|believes|see|sees|suppose|assumes|assume|know|knows|notice|notices',
  'login|logins|ip|traffic|connection ~5 from|american|us|british|german|canadian|european|local',
  'american|us|usa|uk|british|german|canadian|residential|local|european|clean|static ~1 ip|login|address|connection|internet',
  'as|like|be|appear|look|seem|count ~2 local|locals|domestic|onsite|on-site|american|resident',
  'past|around|through|bypass|pass|solve|solves|satisfy|satisfies ~3 check|checks|restriction|restrictions|filter|rule|rules|limit|barrier|verification',
  '{i|we} ~3 outside|abroad|overseas|elsewhere|offshore|traveling|travelling',
);
export const there = begins(
  '{machine} ~1 in|at <word>',
  'connected|logged ~3 {machine|screenPart}',
  'through|via|over ~2 {machine}',
  'vps|vm|desktop ~2 in|with|from|at|located',
  '{machine} ~6 in|at|inside|with ~3 {hostPlace|otherHand|region}',
  '{machine} ~3 in|at|inside ~1 us|usa|america|germany|canada|london|uk',
  'remote|rented|hosted|rent|leased|foreign|american|us|usa|uk|virtual ~1 {machine}',
  '{machine} ~5 {alwaysOn|standVerb}',
  '{machine} ~3 there|rent|rented|hosted|remote',
);

/** It is left or sent where the one who uses it is not. */
const goesThere = ends(
  '{machine|thing} ~3 goes|go|stays|stay|remains|sits|sent|shipped|left|delivered|arrives|lives ~2 to|with|at|by|in ~3 {otherHand|you|your}',
  'they|company|client|employer|hr ~2 {issueVerb} {you} ~3 {machine}',
  '{hostVerb|shipping|issueVerb} ~4 at|with|to|by ~2 {your|otherHand}',
  '{hostVerb} ~4 with|at|by {you}',
  'hook|hooks|plug|plugs ~1 it|them ~1 in|up',
  '{you|your|otherHand} ~4 wifi|wi-fi|router|plug|plugged|internet|electricity|power',
);
const turnedOn = begins(
  '{otherHand|you} ~5 {settingUp|hostVerb|alwaysOn} ~4 {machine|thing}',
  '{otherHand|you} ~6 powers|power|boots|starts|switches|turns|opens|wakes|plugs|connects|keeps ~6 {machine|thing}',
  '{otherHand|you} ~3 unbox|unboxes|unpack|unpacks|boot|boots|start|starts|turn|turns|switch|switches|wake|wakes|power|powers',
);
export const leftThere = either(goesThere, turnedOn);
export const accessMine = begins(
  'give|share|shares|grant|send|hand|pass|gives|sends|grants ~4 access|control|link|connection|code|id|password|login',
  'give|share|shares|grant|send|hand|pass|gives|sends|grants ~4 {remoteNoun|remoteTool}',
  'share|shares|sharing|open|opens ~4 with|for|to me|us',
  '{i|we} ~3 connect|access|log_in|login|control|reach|operate|enter|remote',
  '{i|we} ~3 work|code|type|am ~1 on|in|inside|with it|them|there',
  '{i|we} ~1 am|are in|on|inside',
  '{my} ~2 engineers|developers|engineer|developer|team|devs|guys|workers ~3 log|log_in|connect|access|control|operate|reach|work',
  'let_me ~1 in|into|on|onto|work|connect|control|use|log_in',
  'let|lets|allow|allows ~1 me|us|my ~3 in|into|on|onto|work|connect|control|use|log_in',
);
export const permission = begins(
  'accept|click|approve|confirm|press|allow|permit|open|start|run|launch|leave|let|lets|let_me ~8 {remoteTool|remoteNoun}',
  '{remoteTool|remoteNoun} ~4 accept|click|approve|confirm|request|pops|prompt|code|digits|number',
  '{my} ~1 {remoteTool|remoteNoun}',
);
export const theirWork = ends(
  '{workSite|acct}',
  '{proving}',
  "interviewer|interviewer's|sprint|tickets|shift|orders|gigs|bids|jobs|contracts",
);
export const intoYours = begins(
  `{i|we|my} ~6 log_in|login|log|connect|control|enter|access|take|get|come|operate|steer|use ~4 {your|their} ~2 {machine|screenPart}`,
  'type|types|typing|solve|solves|write|writes ~5 on|from|in|into|through|over {your|their} ~2 {machine|screenPart}',
);
export const ordinary = [
  ...notSupport,
  'hacking|ethical|pentester|ctf|exploit|security',
  'server|servers ~1 for',
  'once',
];

export const allowed = 'ok|okay|allowed|acceptable|fine|permitted|possible|mind|problem|alright|cool';
export const afar = ends(
  '{i|we} ~4 {afar}',
  '{i|we} ~3 traveling|travelling|abroad|overseas|moving',
  'different|another|other ~1 country|city|place',
);
export const usedRemotely = begins(
  `{i|we} ~3 ${reach} ~3 remotely|online`,
  `remotely ~2 ${reach}`,
  '{i|we} ~2 remote|tunnel|dial ~1 in|into',
);
export const ofOther = ends(
  '{your} ~3 {machine}',
  '{otherHand|seek} ~6 {machine}',
  '{your} ~2 home|house|country|place|desk',
);

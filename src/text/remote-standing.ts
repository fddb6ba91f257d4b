import { constellations } from './constellation';
import { issued, machine } from './remote-signs';
import {
  accessMine,
  afar,
  allowed,
  intoYours,
  iReach,
  leftThere,
  ofOther,
  ordinary,
  permission,
  seeming,
  theirWork,
  there,
  usedRemotely,
} from './remote-standing-signs';
import { begins, either, ends } from './signs';

/** Machines that are worked from another place, told by where they stand or by who turns them on. */
export const standing = constellations(
  { all: ['{remoteTool|remoteNoun}', 'leave|give|hand ~2 screen|mouse|keyboard|desktop ~1 to me|us'], none: ordinary },
  {
    all: ['{machine} ~1 in|at your ~2 flat|home|house|room|apartment|place|office', '{i|we}', '{money|currency|often}'],
    none: ordinary,
    within: 24,
  },
  {
    all: [
      '{machine|screenPart} ~1 in <word>',
      'from ~2 my ~1 country|home|place|side',
      '{i|we} ~3 connect|log_in|access|reach',
    ],
    none: ordinary,
  },
  {
    all: [
      'need|want|seek|find ~4 {machine} ~4 {i|we} ~1 can|could ~1 enter|use|access|reach|work',
      '{money|currency|often}',
    ],
    none: ordinary,
  },
  {
    all: ['let|lets|allow ~1 my ~4 connect|use|work|access|log_in|control', '{your} ~3 {machine}'],
    none: ordinary,
    within: 20,
  },
  {
    all: [
      '{i|we} ~2 run|use|control|operate|drive|work ~2 {your} ~2 {machine} ~3 from ~1 here|home|abroad|afar|another',
    ],
    none: ordinary,
  },
  { all: ['{remoteTool}', 'as_you'], none: ordinary },
  { all: ['{your} ~1 {machine} , my ~2 session|hands|keyboard|code|work|fingers'], none: ordinary },
  { all: ['{machine|screenPart} there ~4 work|do|log|log_in|code|connect', '{i|we|my}'], none: ordinary, within: 20 },
  {
    all: ['hold|keep|host|store ~3 {machine} ~1 for me|us', '{i|we|money|often|currency}'],
    none: ordinary,
    within: 20,
  },
  {
    all: ['keep|leave ~2 {remoteTool} ~2 on|open|running|active|online', '{i|we|my}'],
    none: ordinary,
    within: 20,
  },
  {
    all: [
      'my ~1 senior|friend|colleague|mentor|teammate|partner|cousin|brother ~3 takes|take|control|controls|types|enters|joins',
      '{remoteNoun|remoteTool}',
    ],
    none: ordinary,
    within: 20,
  },
  {
    all: ['run|keep|host|leave|store|put ~4 {machine} ~2 at|in your ~1 home|house|place|flat|room|office', '{i|we|my}'],
    none: ordinary,
    within: 26,
  },
  { all: ['{your} ~3 {machine} ~5 for me|us', '{money|currency|often}'], none: ordinary, within: 26 },
  { all: ['control of|over ~2 {machine|screenPart}', '{i|we|my}', '{you|your}'], none: ordinary, within: 22 },
  {
    all: [
      begins('{machine} ~4 in|at|with|inside|by ~2 {otherHand}', '{otherHand} ~1 {hostPlace} ~6 {machine}'),
      ends('{i|we} ~2 connect|log_in|login|access|reach|control|enter|drive|operate'),
    ],
    none: [...ordinary, 'gift|bought|sold'],
    within: 34,
  },
  {
    all: [
      '{my} ~2 work|job|traffic|tasks|shifts|login ~2 goes|go|runs|run|comes|passes ~2 through|over|via ~3 {machine}',
    ],
    none: ordinary,
  },
  { all: [intoYours, '{workSite|acct}'], none: ordinary, within: 24 },
  {
    all: [
      'typing|coding|work|rest|job|answers|type|code ~2 by|via|over|through|with ~1 remote|anydesk !work|job|team',
      '{you} ~4 sit|do|show|talk|speak|keep|appear|attend|smile|are|be',
    ],
    none: ordinary,
    within: 24,
  },
  { all: [there, seeming, iReach], none: ordinary, within: 40 },
  { all: ['{remoteTool|remoteNoun}', machine, seeming, iReach], none: ordinary, within: 40 },
  { all: [either(issued, machine), leftThere, accessMine], none: ordinary, within: 34 },
  {
    all: [
      '{remoteTool|remoteNoun}',
      begins('{your|their|issuer|thing} ~3 {machine|screenPart}', 'your ~1 desktop'),
      begins(
        '{my} ~2 engineer|developer|dev|guy|guys|team|colleague|programmer|man',
        '{i|we} ~2 need|want|require|get|take',
      ),
    ],
    none: ordinary,
  },
  { all: ['{remoteTool|remoteNoun}', issued, begins(allowed)], none: ordinary, within: 30 },
  { all: ['{remoteTool|remoteNoun}', seeming, '{i|we} ~3 use|work|connect|have|do'], none: ordinary },
  { all: ['{remoteTool|remoteNoun}', issued, afar], none: ordinary },
  { all: [usedRemotely, ofOther], none: ordinary },
  {
    all: ['rented|hosted|remote|leased ~1 {machine}', 'from|on|through|over|via there|it', '{i|my|we}'],
    none: ordinary,
  },
  { all: [accessMine, '{remoteNoun|remoteTool}', machine, '{remoteTask|afar|region}'], none: ordinary },
  { all: [permission, theirWork], none: ordinary, within: 24 },
  { all: [intoYours, '{proving}'], none: [...ordinary, 'mock|practice|practise'], within: 24 },
  {
    all: [
      '{remoteTool|remoteNoun}',
      begins(
        'it|security|department|company|employer|hr|boss|client ~3 see|sees|notice|notices|detect|detects|know|knows',
      ),
    ],
    none: ordinary,
  },
);

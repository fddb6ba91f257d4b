import { phrases, type Way } from './phrases';
import { notErrand, notSupport } from './remote-signs';
import { unless } from './signs';
import { type Kind, weigh } from './weighing';

const machine: Kind = {
  name: 'machine',
  signs: [
    [2, phrases('{machine|remoteTool}', 'gear|hardware|equipment', 'desktop ~3 awake|on|overnight|running')],
    [1, phrases('{screenPart}', 'tracker|session|parcel|box')],
  ],
};
/** It stands or is opened where the speaker is not. */
const elsewhere: Kind = {
  name: 'elsewhere',
  signs: [
    [
      2,
      phrases(
        '{standVerb|hostVerb} ~5 {otherHand|hostPlace|your}',
        '{otherHand|you} ~4 {settingUp|hostVerb|alwaysOn}',
        '{otherHand|you} ~4 opens|open|collects|collect|installs|starts|turn|turns|boots|unpacks',
        '{machine} ~5 {standVerb|hostVerb|alwaysOn} ~4 in|at|with|by',
        '{machine} ~6 is|sits|stands ~1 in <word>',
        '{alwaysOn} ~2 overnight|day|night|hours',
        'next to ~1 your ~1 router|modem|window|desk',
        '{others|person|seek} ~6 {hostVerb} ~5 {machine}',
        '{machine} ~3 {you|your}',
        '{your|their} ~2 {machine|screenPart}',
        "brother's|sister's|friend's|uncle's|aunt's|cousin's|someone's ~2 {machine}",
      ),
    ],
  ],
};
/** The speaker is at work on it all the same. */
const mine: Kind = {
  name: 'mine',
  signs: [
    [
      2,
      phrases(
        '{i|we} ~4 through|inside|in|into|on|over ~1 {thing}',
        '{i|we} ~3 {operateVerb} ~4 from',
        '{i|we} ~3 dial|tunnel|connect|steer|remote|log_in|reach|control',
        '{i|we} ~1 am|is|be ~3 one|person|man ~1 inside|moving|typing|clicking|behind',
        'yours truly|faithfully ~1 connects|logs|works|enters',
        'reachable|accessible|available ~1 for|to me|us',
        '{i|we} ~1 become|am|be {you}',
        'take_over ~2 {your} ~1 {screenPart}',
        'take over ~2 {your} ~1 {screenPart}',
        'tell|send|give|read ~1 me ~2 nine|digits|code|id|number',
        '{my} ~2 screens|desk|chair|bed ~3 here|another|abroad|elsewhere|home',
      ),
    ],
  ],
};
const tool: Kind = { name: 'tool', signs: [[2, phrases('{remoteTool|remoteNoun|remoteVerb}', 'remotely')]] };
const seeming: Kind = {
  name: 'seeming',
  signs: [
    [
      2,
      phrases(
        'nobody|none|never|not ~5 notice|noticed|notices|know|knows|suspects|asks',
        'location|country|ip|address|region ~2 filter|check|shows|rule|local',
        'local|american|us ~1 address|ip|jobs|network',
        'believe|believes|think|thinks ~3 in|am|at',
        'another|other|different country|city|continent',
        'another|other|different time zone',
      ),
    ],
    [1, phrases('{proving}', '{acct|workSite}', '{afar}')],
  ],
};
const bargain: Kind = {
  name: 'bargain',
  signs: [
    [
      1,
      phrases(
        '{money|currency|often}',
        'look|looking|wanted|need|searching',
        'get|gets ~3 <number>',
        'fee|offer|electricity',
      ),
    ],
  ],
};

const others = phrases(
  ...notSupport,
  ...notErrand,
  'when|if|whenever ~2 {you} ~2 need|want ~1 help',
  'solve it',
  'usability|users|lights|lighting|sound|shows|stage',
  '{remoteMade|warned|forbidden}',
  'my own|personal ~1 {machine}',
  'your it|staff|employees|team|office|users|server|servers',
  'ssh|server|servers|ci|builds|kubernetes|never|exchange|school|parcels',
);

/** Many slight signs of a machine in one place and its worker in another. */
export const weighedMachine: Way = unless(
  others,
  weigh({ needs: [machine, mine], needsOne: [elsewhere, seeming], more: [tool, bargain], enough: 7, longest: 45 }),
);

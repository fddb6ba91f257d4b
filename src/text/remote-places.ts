import { constellations } from './constellation';
import { issued, myUse, notErrand, notSupport } from './remote-signs';
import { begins, either, ends } from './signs';

const appears = begins(
  'location|profile|ip|site|platform|country|page|flag|badge ~2 shows|show|says|say|think|thinks|displays|display|sees|believes',
  'it|they shows|show|thinks|think|says|displays',
);
const reachIt = begins('{i|we} ~3 log_in|login|log|connect|sign|enter|hop|jump|go|come|get ~7 {machine}');
const standsThere = 'there|stands|sits|rented|hosted|rent|house|home';

/** What lets one onto a machine. */
const keyGiven = begins('give|send|share|tell|message|text ~4 id|pass|password|passcode|pin ~5 {machine}');
const placeSought = begins(
  'looking_for|look_for|searching_for|in_search_of|looking|look|need|needed|wanted|want|search|searching|seek|seeking|find ~4 {dwelling}',
);
const keptThere = ends(
  '{machine} ~2 can|could|may|would|will|must ~1 {standVerb|hostVerb}',
  '{machine} ~2 can|could|may|would|will|must ~1 run|be',
  'to ~1 {hostVerb} ~4 {machine}',
  'to ~1 run ~4 {machine}',
  '{machine} ~4 switched|powered|powered_on|plugged|plugged_in|running|online|on',
);
const many = begins('two|three|four|five|six|ten|several|many|multiple ~2 {machine}', '<number> ~2 {machine}');

/** Where no tool is named: a place or a way is. */
const farFromIt =
  'while|and|but|though|although|whereas {i|we|me} ~3 connect|log_in|login|control|operate|reach|access|steer ~3 from';
const staysIn = ends('{machine} ~3 {standVerb|hostVerb} ~1 in|at|with|on');
const placeOffered = begins('own|have|got|offer|rent ~3 {dwelling}');
const ofYours = begins('{your|issuer|others} ~3 {machine}');

export const places = constellations(
  { all: [issued, staysIn, farFromIt], none: notSupport },
  { all: [placeOffered, ofYours, keptThere, '{money|currency|often}'], none: notSupport },
  { all: ['{remoteTool}', '{your} ~1 desktop', myUse], none: [...notSupport, ...notErrand] },
  { all: [appears, reachIt, standsThere], none: notSupport },
  {
    all: [keyGiven, '{i|we} ~3 {operateVerb}', '{your} ~3 {remoteTask|acct|workSite}'],
    none: [...notSupport, ...notErrand],
  },
  { all: [placeSought, either(issued, many), keptThere], none: notSupport },
  { all: [issued, '{i|we} ~4 {operateVerb} ~8 via|through|over ~1 my ~2 {relay}'], none: notSupport },
);

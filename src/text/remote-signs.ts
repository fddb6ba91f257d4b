import { begins } from './signs';

const notDesk = '!app|apps|application|applications|software|publishing|version|support|design|layout|browser';

/** A machine; "desktop" alone is a kind of software as well. */
export const machine = begins(
  '{machine}',
  `your|their|my|office|home|us|american|rented|company|client's|a ~1 desktop ${notDesk}`,
  'vps|vm ~3 in|with|from|located|at',
);
/** A machine that belongs to whoever gives the work. */
export const issued = begins(
  '{issuer} ~3 {machine}',
  'work|office|job|business {machine}',
  'work_laptop|company_laptop|work_computer',
  "client's|customer's|employer's|bank's|boss's|company|work desktop",
  '{machine} ~2 {issuer}',
  '{machine} ~2 {you|others|issuer|we} ~2 {issueVerb}',
  '{you|issuer|i|we} ~2 {issueVerb} ~3 {machine}',
  '{issueVerb} ~1 the|a|that ~1 {machine}',
  'company|employer|office|corporate|the_company one',
  "client's|customer's|employer's|bank's|boss's ~2 {machine}",
);

export const myUse = begins(
  '{i|we|me|otherHand} ~7 {operateVerb}',
  '{i|we|me} ~3 go|come|get in|into|through',
  '{i|we|me} ~3 take|takes ~1 over',
  '{i|we} ~1 on|in|inside|into it|that',
  'my ~5 {operateVerb|settingUp}',
  '{i|we} ~3 need|want|require|request ~3 {remoteNoun|remoteTool}',
  '{settingUp} ~3 {remoteTool}',
  '{remoteTool} ~5 installed|enabled|allowed|permitted|running|activated',
);

export const notSupport = [
  '{supportTrade}',
  'hacking|ethical|pentester|ctf|exploit|hacker',
  'render|rendering|renders|gpu',
];

/** A single visit for the owner's sake. */
export const notErrand = [
  'set_up|sets_up|setting_up|configure|show|demonstrate|training|train|demo|settings|software|plugin|email|macro|once',
];

import { begins } from './signs';

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
  '{settingUp} ~3 {remoteTool}',
  '{remoteTool} ~5 installed|enabled|allowed|permitted|running|activated',
);

export const notSupport = ['{supportTrade}', 'render|rendering|renders|gpu'];

/** A single visit for the owner's sake. */
export const notErrand = [
  'set_up|sets_up|setting_up|configure|show|demonstrate|training|train|demo|settings|software|plugin|email|macro|once',
];

import { phrases } from './phrases';

const named = '{messenger|skype|namesake|social|initials}';

/** Signs of a handle in words: "quarry underscore lane", "t dot me slash quarrylane". */
export const spokenLinks = phrases(
  't|wa|discord ~1 dot|. ~1 me|gg ~1 slash|/',
  't|wa|m|discord dot me|gg',
  '<word> dot <word> slash <word|number>',
  'then ~1 at|@ ~6 then ~1 dot',
  '{provider} dot com',
  't m e $',
  'linked / in / <word>',
  'slash in slash <word>',
  't|wa . me /',
);

export const spokenHandles = phrases(
  'at-sign|at_sign|ampersat <word>',
  '{euphemism} ~4 <word> {symbolWord}',
  `{messenger|skype|namesake|social} ~8 <word|number> {symbolWord} <word|number>`,
  `tg|wa|ig|tlg|tele|w.app|wapp|imo|qq ~2 <word|number> {symbolWord} <word|number>`,
  `tg|wa|ig|tlg|tele|w.app|wapp|imo|qq ~1 :|=|- ~3 <word> {symbolWord} <word|number>`,
  `<word|number> {symbolWord} <word|number> ~4 on|via|in ~2 ${named}`,
  '{idNoun} ~4 <word> underscore|dot|hashtag|hash <word|number>',
  `${named} ~5 <word> hash|hashtag <number>`,
  '{contactCue|email} ~5 <word> ~1 + ~2 @ ~3 +',
);

/** An app that is described and not named. */
export const riddles = phrases(
  '{euphemism} ~1 {app}',
  '{app} ~4 {euphemism}',
  '{colour} ~1 {app|euphemism}',
  '{app} ~4 {colour} ~1 {app|euphemism}',
  '{app} ~4 {owner}',
  '{app} ~2 {initial} with',
  'on|in|via ~2 paper_plane|paper_airplane|paperplane',
  'plane ~1 made ~1 of paper',
  '{app} ~3 ghost|bird|camera|phone|plane|bubble ~1 logo|icon|sign',
  'rhymes with',
  'provider|app|messenger ~2 sounds like',
  'on|in|via ~1 the t|w|tg app',
);

/** "Then that curly a, then a point, then com": an address told sign by sign. */
export const toldInFull = phrases(
  '{atName} ~8 {dotName} ~4 {endName}',
  '{atName} ~2 sign|between ~8 {endName}',
  '{contactCue|email|initials|messenger} ~1 =|: ~6 + ~8 + ~4 <word|email|link>',
);
export const toldSigns = phrases(
  '{atName} ~6 {provider|endName}',
  '{dotName} ~4 {endName} ~8 {atName}',
  '+ ~2 @ ~2 +',
  'first|last|second|third word|part|name|half|letters of ~1 my ~2 title|name|profile|nickname|headline|username',
  '{describedMail} ~8 <word>',
  '<word> ~3 plus|and|with|at|then|+ ~2 {describedMail}',
);

export const describedApps = phrases(
  '{appPlace} ~1 with|of|that|whose|has|having ~4 {appSign}',
  '{appPlace} ~1 where ~2 gamers|players|streamers|kids|everybody ~2 talk|talks|chat|chats|play|meet|sit|hang',
  '{appPlace} ~2 made|owned|founded|built by|from ~2 {owner}',
);

export const evidence = phrases(
  '{hint}',
  'one|single word',
  'tag|number|area|digits|user',
  '{reachMe}',
  '<word> underscore|dot|hash <word>',
  'id|username|user_name|nick|nickname|nick_name|handle|alias|login',
  'under ~3 name',
  'name is|: <word>',
  'same ~1 number|name|nick|phone',
  'my ~1 number|digits|name|phone|nick',
  'find|search|add|reach|ping|message|text|write ~1 me|us',
  'find|search|add|look|write ~2 " ~1 <word>',
  'search ~1 by|for',
  '<handle|phone|email>',
  '<number> then <number>',
  'number ~2 on|in my',
  '{i} ~2 <word> ~2 on|in ~5 {app}',
  'there ~2 {i} ~2 <word> $',
  '>|→|=|➜|➡|» <word> $',
);

/** "The site deletes handles, so …": a name or a number follows, written for people. */
export const evasions = phrases(
  'site|system|robots|robot|bots|bot|filter|filters|they|platform ~4 delete|deletes|block|blocks|blocking|hides|hide|remove|removes|censor|censors|eats|eat',
  "won't|doesn't|not|can't|cant|cannot ~3 let|lets|write|say|type|name|allow ~3 name|number|it|names|numbers|handle|handles",
  'skip|avoid|bypass|fool|beat|trick|past ~1 the ~1 filter|filters|bots|robots|system',
  'so ~1 nobody|nothing ~1 blocks|deletes|removes|block',
);

/** "Remove the spaces": a key to what was said. */
export const keys = phrases(
  '{hint} ~12 {provider|messenger|skype|email}',
  '{provider|messenger|skype|email} ~14 {hint} !in|from|on',
  '{hint} ~4 {provider}',
  'reverse|mirror|inverse of ~2 " ~1 <word>',
  '<handle|email> ~6 {hint}',
  '{hint} ~4 <handle>',
  '<handle> ~4 {hint}',
);

export const composed = phrases(
  '{provider} ~6 first_name|last_name|full_name|username|nickname',
  'first_name|last_name|username|nickname|name ~8 at|@|+|plus ~2 {provider}',
  '@|at-sign|at_sign ~5 {provider}',
  '@|at-sign|at_sign ~3 between ~8 {provider}',
  '<word> {symbolWord} <word> at ~2 mail|email|provider',
  'before|after ~1 the ~1 sign|symbol : <word>',
  'gee_mail|geemail ~2 <word>',
  'g mail ~1 :|=|- ~1 <word>',
);

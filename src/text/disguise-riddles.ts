import { constellations } from './constellation';
import { phrases } from './phrases';

const channel = 'app|messenger|contact|chat|number|mail|email|telegram|whatsapp|skype|discord|account|nick|address';

/** "Every first letter of my skills list spells the messenger I use." */
export const acrostics = constellations({
  all: [
    'letter|letters|initial|initials|capital|capitals|syllables|words ~4 of|in|from ~2 my|this|these|every|each|the ~4 spell|spells|give|gives|form|forms|make|makes|read|reads|name|names',
    [channel],
    ['i|me|my'],
  ],
  none: ['puzzle|puzzles|crossword|poem|kids|quiz'],
  within: 24,
});

/** "Take my profile name, put a gee mail after it." */
export const builtFromName = constellations({
  all: [
    [
      'my ~3 name|names|username|nick|nickname|title|headline|handle|surname|initials|id',
      'name|nick|nickname|title|username|handle ~1 on|of ~1 this|my',
    ],
    ['take|use|copy|add|put|glue|attach|append|write|type|join|stick|plus|paste|place|combine|start'],
    ['{provider}', '{describedMail}', 'gee|g|hot mail', 'mail ~1 of|by|from google|microsoft|yahoo|apple'],
  ],
  none: [
    'shortlist|list|add-ins|addins|plugins|macros|signature|signatures|filter|filters|plugin|add-on|campaign|template|templates|newsletter',
  ],
  within: 18,
});

/** "My mail begins with rowan_sample, then the a-in-circle sign, then the google ending." */
export const toldInTurn = constellations({
  all: [
    'my|whatsapp|phone ~1 mail|email|e-mail|address|inbox|mailbox|contact|gmail|number|nick|handle|username|id|login|tag|name begins|starts|start|begin|opens|goes|reads',
    'then|next|after|followed|follows|afterwards|plus|ends|end',
    [
      '{provider|atName|describedMail}',
      'proton|google|microsoft|yahoo|outlook',
      '{endName} $',
      'sign|symbol|ending|digits|underscore|suffix',
    ],
  ],
  within: 24,
});

/** "The one Pavel made, nick marblefox underscore dev." */
export const byItsMaker = constellations({
  all: [
    'app|one|messenger|tg|it|program|network|chat|thing ~4 durov|pavel|zuckerberg|zuck|koum|musk ~1 made|invented|built|created|founded|owns|owned|started|launched|sold|bought|runs',
    ['{idNoun|symbolWord}', 'find|reach|search|add|message|text|write ~1 me|us', "i'm|am|is there"],
  ],
  within: 22,
});

/** "It starts with Tele and ends with gram": two pieces, and a name for it. */
export const nameInTwo = phrases(
  'starts|start|begins|begin|beginning|starting ~2 with ~2 tele|what|whats|sig|sky|dis|insta|vi|we|gm|g|pro|hot|out ~6 gram|sapp|app|nal|pe|cord|ber|chat|ail|mail|ton|look',
  'tele|whats|sig|disc|insta|vib and|plus|then|+ ~1 gram|app|nal|ord|er ~6 {idNoun|symbolWord|contactCue}',
);

/** "Remove the space and the number and you will find me." */
export const keysToIt = phrases(
  'remove|delete|drop|ignore|skip|erase|omit|cut ~1 every|each|all|any ~1 x|z|q|star|asterisk|zero|letter',
  'put|place|set|write|add|insert ~2 @|at|dot|sign ~2 between|after|before',
  'remove|delete|drop|ignore|skip|without|minus|erase|omit|cut ~2 space|spaces|blank|blanks|gap|gaps|number|numbers|star|stars|bracket|brackets|dots|dashes|zeros',
  'turn|flip|reverse|read|mirror|spell ~2 around|backwards|backward|reversed|mirrored',
  'from right|end|back to left|start|front',
);

/** "Nick marblefox underscore dev." */
export const saidNick = phrases('nick|nickname|handle|alias|username ~2 <word> underscore|underline <word|number>');

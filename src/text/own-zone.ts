import { homeClaims } from './homes';

/** Words that may state the person's own time zone; `start` and `end` of the claim and `from` of the zone in the text. */
export type OwnZone = { start: number; from: number; end: number; mustOpen: boolean };

const apostrophe = "['’]";
const owned =
  /\bmy (?:own |current |local |home |usual )?(?:time[ -]?zone|timezone|tz|local time)(?: here)?\s*(?:is|=|:|-|–|['’]s|\()\s*/giu;
const being = new RegExp(`\\b(?:i am|i${apostrophe}?m)(?: currently| now| also)?(?: in| on| at)(?: the)? `, 'giu');

/** "hours ahead of" and "close to" name another zone than one's own, "EST hours" a time of work. */
const isOther =
  /\b(?:hours?|hrs|ahead|behind|close|similar|overlap\w*|different|compatible|flexible|not|no|never|available|any|shift|your|client\w*|plus|minus)\b/iu;

/** Where a text says, in the first person, which time zone is the person's own. */
export function ownZones(text: string): OwnZone[] {
  const stated = [...text.matchAll(owned)].map((match) => zoneAfter(text, match, false));
  const said = [...text.matchAll(being)].map((match) => zoneAfter(text, match, true));
  const lived = homeClaims(text).flatMap(({ start, places: [first] }) =>
    first ? [zoneFrom(text, start, first.start)] : [],
  );
  return [...stated, ...said, ...lived].filter(({ from, end }) => !isOther.test(text.slice(from, end)));
}

function zoneAfter(text: string, match: RegExpExecArray, mustOpen: boolean): OwnZone {
  const from = match.index + match[0].length;
  return { start: match.index, from, end: clauseEnd(text, from), mustOpen };
}

/** "I live in the …": the article is no part of the zone. */
function zoneFrom(text: string, start: number, place: number): OwnZone {
  const from = place + (/^the\s+/i.exec(text.slice(place))?.[0].length ?? 0);
  return { start, from, end: clauseEnd(text, from), mustOpen: true };
}

const longest = 60;

/** To the end of the clause; a bracket belongs to it, a dot in "p.m." or ":" in "+5:30" too. */
function clauseEnd(text: string, from: number): number {
  const rest = text.slice(from, from + longest);
  const cut = rest.search(/[,;!?\n•|)]|[.](?:\s|$)|\s(?:but|and|so|with|while|because|as|for|who|where|[-–—])\s/iu);
  return from + (cut < 0 ? rest : rest.slice(0, cut)).trimEnd().length;
}

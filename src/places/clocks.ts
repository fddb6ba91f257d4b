import { isZone, offsetIn } from './offsets';

/** A clock that a location states itself: zones, and minutes east of UTC. */
export type Clock = { zones: readonly string[]; minutes: readonly number[] };

/** What abbreviations mean; where one has several meanings, all of them. */
const abbreviations: Record<string, string> = {
  UTC: '0',
  GMT: 'Europe/London 0',
  WET: 'Europe/Lisbon',
  WEST: 'Europe/Lisbon',
  BST: 'Europe/London Asia/Dhaka',
  CET: 'Europe/Berlin 60',
  CEST: 'Europe/Berlin',
  EET: 'Europe/Athens 120',
  EEST: 'Europe/Athens',
  MSK: 'Europe/Moscow',
  TRT: 'Europe/Istanbul',
  IST: 'Asia/Kolkata Europe/Dublin Asia/Jerusalem',
  PKT: 'Asia/Karachi',
  NPT: 'Asia/Kathmandu',
  ICT: 'Asia/Bangkok',
  WIB: 'Asia/Jakarta',
  WITA: 'Asia/Makassar',
  WIT: 'Asia/Jayapura',
  SGT: 'Asia/Singapore',
  HKT: 'Asia/Hong_Kong',
  PHT: 'Asia/Manila',
  JST: 'Asia/Tokyo',
  KST: 'Asia/Seoul',
  IRST: 'Asia/Tehran',
  GST: 'Asia/Dubai',
  AWST: 'Australia/Perth',
  ACST: 'Australia/Adelaide Australia/Darwin',
  AEST: 'Australia/Sydney Australia/Brisbane',
  AEDT: 'Australia/Sydney',
  NZST: 'Pacific/Auckland',
  NZDT: 'Pacific/Auckland',
  SAST: 'Africa/Johannesburg',
  EAT: 'Africa/Nairobi',
  CAT: 'Africa/Maputo',
  WAT: 'Africa/Lagos',
  EST: 'America/New_York -300',
  EDT: 'America/New_York',
  CDT: 'America/Chicago',
  CST: 'America/Chicago Asia/Shanghai America/Havana -360',
  MST: 'America/Denver America/Phoenix -420',
  MDT: 'America/Denver',
  PST: 'America/Los_Angeles -480',
  PDT: 'America/Los_Angeles',
  AKST: 'America/Anchorage',
  HST: 'Pacific/Honolulu',
  AST: 'America/Halifax America/Puerto_Rico Asia/Riyadh',
  BRT: 'America/Sao_Paulo',
  ART: 'America/Argentina/Buenos_Aires',
  CLT: 'America/Santiago America/New_York',
  COT: 'America/Bogota',
};

const spoken: Record<string, string> = {
  eastern: 'America/New_York',
  central: 'America/Chicago',
  mountain: 'America/Denver America/Phoenix',
  pacific: 'America/Los_Angeles',
  'central european': 'Europe/Berlin',
  'eastern european': 'Europe/Athens',
  'india standard': 'Asia/Kolkata',
  'indian standard': 'Asia/Kolkata',
};

const offset =
  /[([]?\b(?:UTC|GMT)\s*([+\-−–±])\s*(\d{1,2})(?:[:.h]?([0-5]\d))?\b(?:\s*(?:\/|\bor\b)\s*(?:UTC|GMT)?\s*([+\-−–])\s*(\d{1,2})(?:[:.h]?([0-5]\d))?\b)?[)\]]?/i;
const bareOffset = /[([]([+\-−–])(\d{1,2}):?([0-5]\d)[)\]]/;
const area =
  'Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc|US|Canada|Brazil|Mexico|Chile';
const zoneName = new RegExp(`\\b(?:${area})/[A-Za-z_]+(?:/[A-Za-z_]+)?(?:[+-]\\d{1,2})?`);
const phrase = new RegExp(
  `\\b(${Object.keys(spoken).join('|')})(?: standard| daylight)? time\\b(?: zone)?(?: \\(US & Canada\\))?`,
  'i',
);
const abbreviation = new RegExp(
  `[([]?\\b(${Object.keys(abbreviations).join('|')})\\b[)\\]]?(?: time ?zone| time\\b| zone\\b| ?\\+ ?0?0?\\b)?`,
);

/** Takes the first stated clock out of a text. */
export function takeClock(text: string): { clock: Clock; rest: string; isZoneName: boolean } | undefined {
  const name = zoneName.exec(text);
  if (name && isZone(name[0])) return { ...taken(text, name, { zones: [name[0]], minutes: [] }), isZoneName: true };
  const match = offset.exec(text) ?? bareOffset.exec(text);
  if (match) return taken(text, match, fixed(match));
  const said = phrase.exec(text);
  if (said) return taken(text, said, clockOf(spoken[said[1]?.toLowerCase() ?? ''] ?? ''));
  const short = abbreviation.exec(text);
  return short ? taken(text, short, clockOf(abbreviations[short[1] ?? ''] ?? '')) : undefined;
}

/** Clocks taken out of a text, the text that is left, and the zones among them that were named. */
export type Stated = { clocks: Clock[]; rest: string; zones: string[] };

export function takeClocks(text: string): Stated {
  const stated: Stated = { clocks: [], rest: text, zones: [] };
  for (let next = takeClock(text); next && stated.clocks.length < 6; next = takeClock(stated.rest)) {
    stated.clocks.push(next.clock);
    if (next.isZoneName) stated.zones.push(...next.clock.zones);
    stated.rest = next.rest;
  }
  return stated;
}

const taken = (text: string, match: RegExpExecArray, clock: Clock) => ({
  clock,
  rest: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.trim(),
  isZoneName: false,
});

/** "UTC+1", "UTC+1/+2". */
function fixed([, sign, hours, minutes, otherSign, otherHours, otherMinutes]: RegExpExecArray): Clock {
  const all = [
    minutesOf(sign, hours, minutes),
    ...(otherHours ? [minutesOf(otherSign, otherHours, otherMinutes)] : []),
  ];
  return { zones: [], minutes: all.filter((size) => Math.abs(size) <= 14 * 60) };
}

function minutesOf(sign: string | undefined, hours = '0', minutes = '0'): number {
  const size = Number(hours) * 60 + Number(minutes);
  return size * (sign === '+' || sign === '±' || size === 0 ? 1 : -1);
}

function clockOf(list: string): Clock {
  const items = list.split(' ').filter(Boolean);
  return {
    zones: items.filter((item) => item.includes('/')),
    minutes: items.filter((item) => !item.includes('/')).map(Number),
  };
}

/** Winter and summer of one year: a stated clock may be the standard one or the current one. */
const seasons = [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)];

const through = (zone: string, instant: number) => [...seasons, instant].map((moment) => offsetIn(zone, moment));

/** Whether the people of a zone may state this clock: it goes as theirs all year, or stands as theirs at some time. */
export function fitsClock(zone: string, { zones, minutes }: Clock, instant: number): boolean {
  const own = through(zone, instant);
  if (zones.length === 0) return own.some((offset) => offset !== undefined && minutes.includes(offset));
  const isSteady = own.every((offset) => offset !== undefined && minutes.includes(offset));
  return isSteady || zones.some((name) => String(through(name, instant)) === String(own));
}

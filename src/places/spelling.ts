import { fold } from './fold';
import type { Reading } from './gazetteer';

/** Words of English in the names of towns: no town of another language's country is called "… Falls". */
const words =
  /(?:^| )(?:beach|heights|hills?|springs?|grove|falls|creek|ridge|junction|harbou?r|mills?|lakes?|park|points?|village|woods?|forest|rocks?|river|station|bluffs?|bend|forks?|corners?|landing|gap|hollow|haven|cove|meadows?|gardens?|estates|square|church|chapel|bridge|ferry|run|plains|prairie|summit|canyon|pond|pines?|oaks?|cedar|branch|shores?|shoals|acres|trails?|bay|head|house|farms?|rapids|glade|green|center|county|parish|city|township|courthouse|town|big|little|white|black|blue|eagle|bear|deer|beaver|walnut|hickory)(?= |$)/iu;

const endings =
  /[a-z]{2}(?:ville|town|field|ford|wood|borough|burgh|bury|view|ridge|side|stead|hurst|bridge|wells?|mouth|chester|creek|hill|gate|stone|water|haven|shire|worth)(?= |$)/iu;

/** Endings that German or Indonesian towns have as well. */
const sharedEndings =
  /[a-z]{2}(?:ton|burg|boro|dale|lands?|brook|mont|wick|ham|port|son|more|house|head|ley|ers)(?= |$)/iu;

/** They stand before the names of foreign towns in English as well: "North Tel Aviv", "West Java". */
const sharedHeads = /^(?:north|south|east|west|new|old|fort|mount) \p{L}/iu;

/** Spellings that Romance languages hardly have. */
const romance = 'w|ck|gh|oo|ee|th|sh|ff|tt|ph|k\\b';

/**
 * Letters that hardly any town of a country has in its Latin spelling and many of the US have: in fewer than one of 500
 * towns of the country and state in GeoNames cities500.
 */
const foreign: Record<string, string> = {
  AL: 'w|ck|oo|ee|oa|ff|ch|ill|nt|[eao]y|on\\b|nd\\b|ts\\b|sb|ga\\b|cit|ia\\b',
  AR: `${romance}|rk|rd\\b|\\bst`,
  AZ: 'w|th|ck|ll|nt|re|ea|ee|ge\\b|pa|ou|on\\b|me\\b|den|es\\b|oo',
  BR: `${romance}|[gkw]\\b|tz|ill|nd\\b|rt\\b|st\\b|ld\\b|wa|oy|nn`,
  CO: `${romance}|ge\\b|ea|\\bst|ly\\b`,
  IL: 'w|x|ton\\b|burg|dale|brook|mont\\b|port\\b|ley\\b|ck|oo|vil|nt|ing\\b|rr|rk\\b|rt|c[aeoi]|c\\b|cl|cr|ld\\b|lls|ey\\b|igh|gr|for|rn\\b|nk|nd\\b',
  IN: 'vill|ll\\b|sbu|sbo|rk\\b|ld\\b|bro|ey\\b|ood|ree|ers\\b|\\bnew',
  IT: 'w|oo|sh|ck|th\\b|ry\\b|am\\b|ld\\b|ke|rs\\b|ay|oy|[bcdfghkpq]\\b',
  MA: 'v|x|p|ck|ow|ay\\b|wi|onk|nn|wk|shp|th\\b|fie|ea\\b|bur|bor|ey\\b|am\\b|ste|on\\b|ree|nd\\b|\\bw',
  MD: romance,
  ME: romance,
  NE: romance,
  SC: romance,
  SD: 'v|p|x|on\\b|ll\\b|le\\b|es\\b|ea|ld\\b|nt|ck|so|mo|ch|city',
  TN: 'v|p|x|on\\b|ck|co|ew|ow|oo|ter\\b|ain|ld\\b|rd\\b|nt\\b|ay\\b|dg',
};

const patterns = new Map(Object.entries(foreign).map(([country, letters]) => [country, new RegExp(letters, 'iu')]));

/** Canada's towns are in the table, but for villages; most of those that are not in English are French. */
const french =
  /^(?:saint|sainte|st|ste|lac|la|le|les|notre|baie|mont|rivi[eè]re|pointe|cap|[îi]le)[ -]|[àâçèêëîïôùûœ]|-(?:sur|de|du|des|la|le|les|en|aux?)-/iu;

const spanish = /^la (?:honda|jolla|mesa|mirada|palma|presa|puente|quinta|selva|verne|riviera|habra)/iu;

/** What the table lacks of Delaware, which is small: what else stands before its letters is in Germany. */
const inDelaware = new Set(
  `hockessin|claymont|wilmington manor|edgemoor|millsboro|harrington|rising sun lebanon|lewes|townsend|delmar|cheswold
felton|blades|bellefonte|dagsboro|frederica|frankford|clayton|odessa|port penn|montchanin|rockland|winterthur|yorklyn
christiana|saint georges|magnolia|camden|wyoming|hartly|houston|lincoln|ellendale|greenwood|bridgeville|laurel|seaford
milton|milford|georgetown|millville|nassau|harbeson|viola|woodside|kenton|leipsic|bowers|arden|ardencroft|elsmere
newport|glasgow|talleyville|brandywine|fairfax|brookside|middletown|smyrna|angola|riverview|selbyville|greenville
north star|ocean view|long neck|new castle|woodside east|dover base housing`.split(/[|\n]/),
);

const accents = /[áéíóúãõçñäöüşğıəăâîșțêøåæß]/iu;

/** Endings of Indian towns alone. */
const indian = /[a-z](?:pur|pura|puram|abad|nagar|garh|ganj|palli|patnam|gaon|wadi|halli)$/iu;

/** Countries whose towns may end or begin as in English. */
const sharing = new Set(['IL', 'ID']);

/**
 * Countries whose smaller towns hardly anybody writes with two letters, next to the many of the state that shares them:
 * what marks a name as theirs.
 */
const own: Record<string, RegExp> = {
  LA: /^(?:ban|muang|luang|vang|vieng|xa[im]|pak|phon|sala|tha|champ|sain)/,
  MN: /kh|ts|uu|ulaan|bayan|altai|govi|salh|han|gan/,
  PA: /^(?:la|las|los|el|san|santa|puerto|rio|boca|nuev[oa]|cerro|playa|villa)\b/,
};

/** Countries to which only their own signs tell that a town is not theirs. */
const special: Record<string, (folded: string, raw: string) => boolean> = {
  CA: (_, raw) => !french.test(raw) || spanish.test(raw),
  DE: (folded) => inDelaware.has(folded) || words.test(folded),
};

/** Whether no town of this name is to be expected in the country of a reading. */
export function isForeignTo(raw: string, { country, weight }: Reading): boolean {
  const town = fold(raw);
  const decide = special[country];
  if (decide) return decide(town, raw);
  if (own[country]) return !own[country].test(town) && !accents.test(raw);
  if (accents.test(raw)) return false;
  if (patterns.get(country)?.test(town)) return true;
  if (country === 'AU' || (country === 'IN' && weight !== 'lesser')) return false;
  if (words.test(town) || endings.test(town)) return true;
  return !sharing.has(country) && (sharedEndings.test(town) || sharedHeads.test(town));
}

/** Whether a town of this name is in the country of a reading rather than in the US. */
export function isOnlyThere(town: string, { country }: Reading): boolean {
  if (country === 'DE') return !special.DE?.(fold(town), town);
  return country === 'IN' && indian.test(fold(town));
}

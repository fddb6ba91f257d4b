import { isLesser } from './agree';
import type { Reading } from './gazetteer';

/**
 * Countries and states whose towns are all in the table: a town that is not listed is not there. They share their
 * letters with a state of the US.
 */
export const wholly = new Set(['VA', 'MO', 'KY', 'NC', 'MS', 'SC', 'GA', 'MD', 'ME', 'MT', 'NE', 'AU.08']);

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

/** Spellings that Romance and Slavic languages hardly have. */
const spellings = /w|ck|gh|oo|ee|th|sh|ff|tt|ph/iu;

/** Canada's towns are in the table, but for villages; most of those that are not in English are French. */
const french =
  /^(?:saint|sainte|st|ste|lac|la|le|les|notre|baie|mont|rivi[eè]re|pointe|cap|[îi]le)[ -]|[àâçèêëîïôùûœ]|-(?:sur|de|du|des|la|le|les|en|aux?)-/iu;

const spanish = /^la (?:honda|jolla|mesa|mirada|palma|presa|puente|quinta|selva|verne|riviera|habra)/iu;

const canada = new Set(['CA']);
const english = new Set(['IN', 'AU']);
const sharing = new Set(['DE', 'ID']);
const touring = new Set(['DE', 'ID', 'IL']);
const romance = new Set(['PA', 'CO', 'SC', 'MD', 'ME', 'NE', 'BR', 'AR']);

const isIn = (set: ReadonlySet<string>) => (reading: Reading) => set.has(reading.country);

/** Whether a town of this name is in the US rather than in any of the other countries. */
function isAmerican(town: string, others: readonly Reading[]): boolean {
  if (others.some((other) => isIn(english)(other) && !isLesser(other))) return false;
  if (others.some(isIn(canada))) return !french.test(town) || spanish.test(town);
  if (words.test(town) || endings.test(town)) return true;
  if (!others.some(isIn(sharing)) && sharedEndings.test(town)) return true;
  if (!others.some(isIn(touring)) && sharedHeads.test(town)) return true;
  return others.every(isIn(romance)) && spellings.test(town);
}

const isState = ({ kind, country }: Reading) => kind === 'region' && country === 'US';

/** Few Indians write these letters for their state, but for those of Tamil Nadu. */
const isSeldom = ({ country, region, weight }: Reading) => country === 'IN' && weight === 'lesser' && region !== '25';

const isWhole = ({ kind, country, region }: Reading) =>
  wholly.has(kind === 'region' ? `${country}.${region}` : country);

/**
 * What letters or a name can mean after the name of a town that is in no table: what is in the US alone, where the
 * town can be in none of the other countries.
 */
export function afterTown(town: string, wide: readonly Reading[]): Reading[] {
  if (!wide.some(isState)) return [...wide];
  const possible = wide.filter((reading) => !isWhole(reading) && !isSeldom(reading));
  const abroad = possible.filter(({ country }) => country !== 'US');
  const isHere = abroad.length === 0 || isAmerican(town, abroad);
  return isHere ? possible.filter(({ country }) => country === 'US') : possible;
}

import { isOf } from './agree';
import { fold } from './fold';
import type { Reading } from './gazetteer';
import { isForeignTo, isOnlyThere } from './spelling';

/**
 * Countries and states whose towns are all in the table: a town that is not listed is not there. They share their
 * letters with a state of the US.
 */
export const wholly = new Set(['VA', 'MO', 'KY', 'NC', 'MS', 'SC', 'GA', 'MD', 'ME', 'MT', 'NE', 'AU.08']);

const isState = ({ kind, country }: Reading) => kind === 'region' && country === 'US';

/** Puerto Rico and the like are countries here. */
export const isInUnion = (reading: Reading): boolean => isState(reading) || reading.parent === 'US';

/** Few Indians write these letters for their state, but for those of Tamil Nadu. */
const isSeldom = ({ country, region, weight }: Reading) => country === 'IN' && weight === 'lesser' && region !== '25';

const isWhole = ({ kind, country, region }: Reading) =>
  wholly.has(kind === 'region' ? `${country}.${region}` : country);

/** Parts of Los Angeles that are no towns: before "LA" nothing else is in the city rather than in Louisiana. */
const districts = new Set(
  `arts district|atwater village|baldwin hills|bel air|beachwood canyon|boyle heights|century city|chinatown|crenshaw
downtown|dtla|east la|echo park|elysian park|frogtown|glassell park|hancock park|hollywood hills|k town|koreatown|ktown
larchmont|laurel canyon|leimert park|lincoln heights|little tokyo|los feliz|mar vista|marina del rey|mid city|mid wilshire
miracle mile|mount washington|noho|pacific palisades|palms|playa del rey|playa vista|sawtelle|sfv|silver lake|silverlake
skid row|the valley|topanga|valley|watts|west adams|west la|weho|westside|westwood`.split(/[|\n]/),
);

const isLouisiana = (reading: Reading) => isState(reading) && reading.region === 'LA';

/**
 * What letters or a name can mean after the name of a town that is in no table: what is in the US alone, where the
 * town can be in none of the other countries.
 */
export function afterTown(town: string, wide: readonly Reading[]): Reading[] {
  if (!wide.some(isState)) return [...wide];
  const isLA = wide.some(isLouisiana);
  if (isLA && districts.has(fold(town))) return wide.filter(isOf('city'));
  const possible = wide.filter(
    (reading) => !isWhole(reading) && !isSeldom(reading) && !(isLA && reading.kind === 'city'),
  );
  const abroad = possible.filter(({ country }) => country !== 'US');
  const there = abroad.filter((reading) => isOnlyThere(town, reading));
  if (there.length > 0) return there;
  return possible.filter((reading) => reading.country === 'US' || !isForeignTo(town, reading));
}

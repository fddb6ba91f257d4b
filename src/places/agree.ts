import type { Kind, Reading } from './gazetteer';

const breadth: Record<Kind, number> = { city: 0, region: 1, country: 2 };

export const isOf = (kind: Kind) => (reading: Reading) => reading.kind === kind;
export const isLesser = ({ weight }: Reading): boolean => weight === 'lesser' || weight === 'small';

/** What is in a territory is also in the state it belongs to: San Juan in the United States. */
const belongsTo = (a: Reading, b: Reading) => b.kind === 'country' && a.parent === b.country;

/** Whether one place can be both: one of them contains the other, or they are the same. */
export function agrees(a: Reading, b: Reading): boolean {
  if (a.country !== b.country) return belongsTo(a, b) || belongsTo(b, a);
  if (a.kind === 'country' || b.kind === 'country') return true;
  if (a.region && b.region && (a.region !== b.region || a.kind !== b.kind)) return a.region === b.region;
  return a.zones.some((zone) => b.zones.includes(zone));
}

/** Of two readings that agree, the one that says more. */
function narrower(a: Reading, b: Reading): Reading {
  if (a.kind !== b.kind) return breadth[a.kind] < breadth[b.kind] ? a : b;
  if (a.country !== b.country) return a.parent ? a : b;
  return a.zones.length <= b.zones.length ? a : b;
}

/** Names with many meanings, many times over, are no location and would take long. */
const most = 200;

type Chain = { members: readonly Reading[]; narrowest: Reading };

/**
 * What several names say together: the narrowest reading of each combination in which all agree. Where names that go
 * on their own agree on a large place, small ones in that country do not count; two lesser cities make no place; nor does a name that
 * is only said twice tell anything next to one that is not ("Chihuahua, Chih.").
 */
export function together(lists: readonly (readonly Reading[])[]): Reading[] {
  const [first = [], ...rest] = lists.map((list, at) => (at > 0 && at === lists.length - 1 ? asState(list) : list));
  let chains: Chain[] = first.map((reading) => ({ members: [reading], narrowest: reading }));
  for (const list of rest) chains = chains.length > most ? [] : chains.flatMap((chain) => extend(chain, list));
  if (rest.length === 0) return unique(first);
  const wide = chains.some(({ members }) => members.some(isWide));
  const named = withoutNamesakes(chains).filter(
    ({ members }) =>
      members.some((member) => isWide(member) || !isLesser(member)) &&
      !(wide && !members.some(isWide) && members.some(isLesser)),
  );
  const taken = new Set(named.filter(isGreat).map(({ narrowest }) => narrowest.country));
  const kept = named.filter(
    (chain) => !isSmall(chain) || !(taken.has(chain.narrowest.country) || isHamlet(chain, named)),
  );
  const telling = kept.filter((chain) => !isSaidTwice(chain));
  const sound = telling.filter(({ members }) => members.every((member) => !isLesser(member)));
  const best = sound.some(isOfCities) ? sound : telling;
  return unique((best.length > 0 ? best : kept).map(({ narrowest }) => promoted(narrowest)));
}

const isWide = ({ kind }: Reading) => kind !== 'city';

/** At the end, a state's or country's name is not that of a small town as well: "Dayton, Oregon" is not in Ohio. */
const asState = (list: readonly Reading[]): readonly Reading[] =>
  list.some((reading) => isWide(reading) && !isLesser(reading))
    ? list.filter((reading) => isWide(reading) || !isLesser(reading))
    : list;

function isSaidTwice({ members }: Chain): boolean {
  const wide = members.filter(({ kind }) => kind !== 'city').map(({ country, region }) => `${country}.${region}`);
  return new Set(wide).size < wide.length;
}

/** Where a name goes as a country's, it is not that of a small town as well: "Kingston, Jamaica" is not in Queens. */
function withoutNamesakes(chains: Chain[]): Chain[] {
  const wide = new Set(
    chains.flatMap(({ members }) => members.flatMap((member, at) => (member.kind === 'country' ? [at] : []))),
  );
  const isNamesake = (member: Reading, at: number) => wide.has(at) && member.kind === 'city' && isLesser(member);
  return chains.filter(({ members }) => !members.some(isNamesake));
}

const isOfCities = ({ members }: Chain) => members.every(isOf('city'));

const isSmall = ({ members }: Chain) => members.some(({ weight }) => weight === 'small');

/** Western Australia and Canada, which are held down to hamlets, share their letters with states of the US. */
const isHamlet = ({ narrowest }: Chain, chains: readonly Chain[]) =>
  /^(?:AU|CA)$/.test(narrowest.country) &&
  chains.some((other) => other.narrowest.country === 'US' && !isSmall(other) && other.members.some(isWide));

/** Then no small place of the name is meant in that country. */
const isGreat = ({ members, narrowest }: Chain) =>
  !members.some(isLesser) && (narrowest.kind !== 'city' || narrowest.weight === 'strong');

const promotions = new Map<Reading, Reading>();

/** A lesser name together with its country or state is as good as any. */
export function promoted(reading: Reading): Reading {
  if (!isLesser(reading)) return reading;
  const known = promotions.get(reading) ?? { ...reading, weight: 'plain' };
  promotions.set(reading, known);
  return known;
}

const extend = ({ members, narrowest }: Chain, list: readonly Reading[]): Chain[] =>
  list
    .filter((reading) => members.every((member) => agrees(member, reading)))
    .map((reading) => ({ members: [...members, reading], narrowest: narrower(narrowest, reading) }));

export const unique = (readings: readonly Reading[]): Reading[] => [...new Set(readings)];

/** A place that stands in one country whoever reads it, and that the world knows. */
export function isUnmistakable(readings: readonly Reading[]): boolean {
  const sound = readings.filter((reading) => !isLesser(reading));
  const isLarge = sound.some(({ kind, weight }) => kind !== 'city' || weight === 'strong');
  return isLarge && new Set(sound.map(({ country }) => country)).size === 1;
}

/** What goes on its own, and a country whatever it is: nobody's is left out. */
export const sound = (readings: readonly Reading[]): Reading[] => {
  const plain = readings.filter((reading) => !isLesser(reading) || reading.kind === 'country');
  return plain.length > 0 ? plain.map(promoted) : [...readings];
};

export const isOneCountry = (readings: readonly Reading[]) =>
  new Set(readings.map(({ country }) => country)).size === 1;

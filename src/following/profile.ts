import type { FollowedLink } from '../profile/facts';
import type { Facts, Profile } from '../profile/profile';
import { webAddressesIn } from '../text/web-addresses';
import type { Place, PlaceAt } from './following';
import { listPlaces, outcomesOf } from './store';

/** More than any person gives. */
const mostAddresses = 50;

/** The same profile with what is known of the addresses that it gives. */
export async function withFollowed(profile: Profile, placeAt: PlaceAt): Promise<Profile> {
  const given = givenBy(profile, placeAt);
  const facts = withoutFollowed(profile).facts;
  if (!given.length) return { ...profile, facts: { ...facts, followedLinks: { state: 'absent', sources: [] } } };
  const places = given.map(({ place }) => place);
  await listPlaces(places);
  const outcomes = await outcomesOf(places).catch(() => []);
  const value = given.flatMap(({ address }, i): FollowedLink[] => {
    const outcome = outcomes[i];
    return outcome ? [{ address, ...outcome }] : [];
  });
  // The places are those of the addresses themselves.
  return { ...profile, facts: { ...facts, followedLinks: { state: 'read', value, sources: [] } } };
}

/** The same without what a page's process may have said of it. */
export function withoutFollowed(profile: Profile): Profile {
  const { followedLinks: _, ...facts } = profile.facts;
  return { ...profile, facts };
}

/** The addresses of other profiles on sites that are read, each once. */
function givenBy({ site, profileId, facts }: Profile, placeAt: PlaceAt) {
  const given = addressesOf(facts).flatMap((address) => {
    const place = placeAt(address);
    const isOwn = place?.site === site && place.id === profileId.toLowerCase();
    return place && !isOwn ? [{ address, place }] : [];
  });
  return given.filter(({ place }, i) => given.findIndex((one) => isSame(one.place, place)) === i);
}

const isSame = (one: Place, other: Place) => one.site === other.site && one.id === other.id;

/** Those that the page lists, and then those in the text. */
function addressesOf({ links, bio }: Facts): string[] {
  const listed = links?.state === 'read' ? links.value : [];
  const named = bio?.state === 'read' ? webAddressesIn(bio.value).map(({ address }) => address) : [];
  return [...listed, ...named].slice(0, mostAddresses);
}

import { isOneCountry, type PossibleCountries, possibleCountries, stateOf } from '../places';
import { say } from '../profile/sentence';
import { type HomeClaim, homeClaims } from '../text/homes';
import { quoteFrom } from './evidence';
import { clear, defineRule, flagged, need, unknown } from './rule';

export const locationConflictInProfile = defineRule({
  id: 'location-conflict-in-profile',
  kind: 'ask',
  group: 'place-and-time',
  cause: 'place',
  on: true,
  needs: [need('location', 'bio')],
  thresholds: {},
  check({ facts: { location, bio }, now }) {
    if (bio?.state !== 'read') return clear;
    const present = homeClaims(bio.value).filter(({ start }) => !over.test(bio.value.slice(0, start)));
    const claims = present.flatMap((claim) => placeOf(bio.value, claim, now));
    if (claims.length === 0 || location?.state !== 'read') return clear;
    const stated = oneCountry(location.value, now);
    if (!stated) return unknown(say('check.placeUnclear'));
    const other = claims.find((claim) => isElsewhere(claim, stated, location.value));
    if (!other) return clear;
    const words = quoteFrom(bio, 'bio', other.start, other.end);
    return flagged(
      say('rule.location_conflict_in_profile.found', { place: location.value, words: words.source.quote }),
      [...location.sources.slice(0, 1).map((source) => ({ fact: 'location' as const, source })), words],
    );
  },
});

/** `start` and `end`: the whole claim in the text. */
type Claim = PossibleCountries & { name: string; start: number; end: number };

/** Before a claim, what makes it one of the past: "I am no longer based in". */
const over = /\b(?:(?:no|not any) longer|(?:ceased|stopped)(?: to be| being)?)\s+(?:[\p{L}']+\s+){0,2}$/iu;

/** What hangs on after a name, and is none of it. */
const loose = /[\s,;]+(?:(?:and|or|with|where|&)\s*)?$/i;

/** Two homes in one claim are no home. */
const list = /\s(?:and|or|&|\/)\s|[/|]/i;

/** The longest words after the claim that are a place. */
function placeOf(text: string, { start, places }: HomeClaim, now: number): Claim[] {
  for (const range of places) {
    const name = text.slice(range.start, range.end).replace(loose, '');
    const possible = possibleCountries(name, now);
    if (!possible) continue;
    if (possible.countries.length > 1 && list.test(name)) return [];
    return [{ ...possible, name, start, end: range.start + name.length }];
  }
  return [];
}

function oneCountry(location: string, now: number): string | undefined {
  const countries = possibleCountries(location, now)?.countries ?? [];
  return new Set(countries.map(stateOf)).size === 1 ? countries[0] : undefined;
}

function isElsewhere({ countries, namesakes, name }: Claim, stated: string, location: string): boolean {
  if (location.toLowerCase().includes(name.toLowerCase())) return false;
  return ![...countries, ...namesakes].some((country) => isOneCountry(country, stated));
}

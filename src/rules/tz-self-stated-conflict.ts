import { clockDistance, offsetsIn, statedCountry, statedOffsets, writtenOffsets } from '../places';
import { say } from '../profile/sentence';
import { ownZones } from '../text/own-zone';
import { quoteFrom } from './evidence';
import { clear, defineRule, flagged, need, unknown } from './rule';

export const tzSelfStatedConflict = defineRule({
  id: 'tz-self-stated-conflict',
  kind: 'ask',
  group: 'place-and-time',
  cause: 'place',
  on: false,
  needs: [need('location', 'bio')],
  thresholds: {
    minutes: { unit: 'minutes', default: 180, min: 75, max: 720, step: 15 },
  },
  check({ facts: { location, bio }, now, thresholds: { minutes } }) {
    if (bio?.state !== 'read' || location?.state !== 'read') return clear;
    const claims = ownZones(bio.value).flatMap((claim) => {
      const stated = statedOffsets(bio.value.slice(claim.from, claim.end), now);
      return stated && (stated.opens || !claim.mustOpen) ? [{ ...claim, offsets: stated.offsets }] : [];
    });
    if (claims.length === 0) return clear;
    const country = statedCountry(location.value, now);
    const allowed = country ? offsetsIn(country.zones, now) : [];
    if (!country || allowed.length === 0) return unknown(say('check.placeUnclear'));
    const isAway = (offsets: readonly number[], from: readonly number[]) =>
      offsets.every((offset) => clockDistance(offset, from) >= minutes);
    const other = claims.find(({ offsets }) => isAway(offsets, allowed));
    if (!other) return clear;
    if (!isAway(other.offsets, offsetsIn(country.namesakes, now))) {
      return unknown(say('rule.tz_self_stated_conflict.namesake'));
    }
    const words = quoteFrom(bio, 'bio', other.start, other.end);
    const values = { words: words.source.quote, allowed: writtenOffsets(allowed) };
    return flagged(say('rule.tz_self_stated_conflict.found', values), [
      ...location.sources.slice(0, 1).map((source) => ({ fact: 'location' as const, source })),
      words,
    ]);
  },
});

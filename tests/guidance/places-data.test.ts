import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { placesData } from '../../src/places';

const guidance = readFileSync(resolve(import.meta.dirname, '../../src/guidance/en/tz-location-mismatch.md'), 'utf8');

/** The licence of the places asks to be named, and the user should see how old the data are. */
it('names the data of places with their licence, version and date', () => {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(placesData.date),
  );
  const [zones, names] = placesData.version.split(', ').map((part) => part.split(' ')[1]);
  for (const words of ['GeoNames', 'CC BY 4.0', day, `version ${zones}`, `version ${names}`]) {
    expect(guidance).toContain(words);
  }
});

import * as z from 'zod/mini';
import { offsetsAt } from '../../src/places';
import { eachLine } from './lines';

const line = z.object({ location: z.string() });

/** For each line `{"location": …}` the UTC offsets in use there at that instant, in minutes east. */
export const scanLocations = (path: string, now: number): string =>
  eachLine(path, (value) => {
    const { location } = line.parse(value);
    return { location, offsets: offsetsAt(location, now) };
  });

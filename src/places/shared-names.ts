import { fold } from './fold';
import type { Reading } from './gazetteer';

/**
 * Names that several places bear, each of which its people write alone: where a lesser city of the name is, which is
 * meant as well as the place that the tables put first. Chosen by size: another city of the name, hours away, has at
 * least a third of the people of the first (GeoNames cities500), or the first is no city.
 */
const shared = `
santa fe: AR|santander: ES|frisco: US.TX|guadalupe: MX|san pedro: MX PH HN|santa catarina: MX
bella vista: DO AR|florencia: CO|granada: NI|tamworth: GB|sinop: BR|san martin: AR PE|santa rosa: PH|hanover: US.NH
saint cloud: US.MN|coburg: AU|lodi: IT|durango: US.CO|jaen: PE|brentwood: US.NY US.TN|saint pierre: RE
santa lucia: ES GT|bayeux: BR
`;

const places = new Map(
  shared
    .trim()
    .split(/[|\n]/)
    .map((entry) => entry.split(': '))
    .map(([name = '', where = '']) => [name, where.split(' ')] as const),
);

/** Whether a lesser reading of a name that stands alone is meant as well as the first. */
export function isAlsoMeant(text: string, { country, region }: Reading): boolean {
  const where = places.get(fold(text)) ?? [];
  return where.includes(country) || where.includes(`${country}.${region}`);
}

/** Towns in no table whose names look like a slip in, or a part of, a greater one. */
const unlisted = new Set(
  `rayleigh|newhaven|holywood|wallington|willington|montpelier|strasburg|sebastopol|kabala|soledade|palmeira|floridia
saraland|tabaco|flandes|dhabad|manheim|leonia|comillas|east york|east hanover|east liverpool|east aurora|east peoria
east palestine|east petersburg|east athens|west athens|west york|west dundee|west salem|south lebanon|north riverside
north richmond|la tirana|la concepcion|la asuncion|el rosario|gloucester city`.split(/[|\n]/),
);

export const isUnlisted = (text: string): boolean => unlisted.has(fold(text));

import { fold } from './fold';

const set = (list: string) =>
  new Set(
    list
      .trim()
      .split(/\s*,\s*/)
      .map(fold),
  );

/** Beside a place these say nothing about it. */
export const remoteWords =
  /(?:^|[^\p{L}])(?:(?:100 ?%|fully|full) )?(?:remote(?:ly)?|remoto|remota|wfh|work(?:ing)? from home|home ?office|hybrid|on-?site|удал[её]нно|удал[её]нка|télétravail|リモート|远程|遠端|원격)(?: (?:from|in|only|work|job|first|position))?(?![\p{L}])/giu;

/** Whoever writes one of these does not state one place. */
export const wandering = new RegExp(
  `(?:^|[^\\p{L}])(?:${[
    'worldwide|world wide|anywhere|everywhere|global(?:ly)?|international|nomad\\p{L}*|nómada|travel\\p{L}*|all over',
    'various|multiple|wherever|location independent|on the (?:road|move)|in transit|around the world|born|raised|native',
    'origin\\p{L}*|former\\p{L}*|previous\\p{L}*|moved|moving|mov|relocat\\p{L}*|soon|expat|ex|via|used to|grew up|roots',
    'heart|soul|mentally|spiritually|sometimes|commut\\p{L}*|родом|переезд\\p{L}*|born in',
  ].join('|')})(?![\\p{L}])`,
  'iu',
);

/** Contain everything: "Berlin, Planet Earth". */
export const everything = set(
  'earth, planet earth, the world, world, universe, milky way, the milky way, solar system, the solar system, third rock from the sun, terra',
);

/** Say nothing at all. */
export const noise = set(
  'ish, or so, he him, she her, they them, only, open to work, hiring, available, not, and, based, area, metro area, greater area, region, city, home, office, hq, headquarters, main, etc, approx, mostly, mainly, currently, now, permanently, usually, time, time zone, timezone, local time, my time, tz, postal code, zip, pin, pincode, p o box, po box',
);

/** Groups of countries, by the areas of the IANA zones in them. */
export const continents = new Map<string, readonly string[]>(
  [
    [
      'Europe',
      'europe, europa, eu, european union, ue, union europea, união europeia, the eu, western europe, eastern europe, central europe, northern europe, southern europe, scandinavia, nordics, nordic, balkans, the balkans, baltics, baltic states, dach, benelux, европа, ヨーロッパ, 欧洲, avrupa, schengen, eea',
    ],
    [
      'Asia,Indian',
      'asia, southeast asia, south east asia, south asia, east asia, central asia, sea, middle east, the middle east, gulf, gcc, азия, アジア, 亚洲, asya',
    ],
    [
      'Africa,Indian',
      'africa, afrika, afrique, áfrica, east africa, west africa, north africa, southern africa, central africa, sub saharan africa, ssa, maghreb, африка',
    ],
    [
      'America',
      'americas, the americas, north america, south america, latin america, latam, central america, américa latina, latinoamérica, sudamérica, américa do sul, norteamérica, centroamérica, caribbean, the caribbean, amérique du nord, américa del sur',
    ],
    ['Pacific,Australia', 'oceania, australasia, pacific islands, anz'],
    ['Asia,Africa', 'mena, middle east and north africa'],
    ['Asia,Pacific,Australia,Indian', 'apac, asia pacific, asia-pacific'],
    ['Europe,Asia,Africa,Indian', 'emea, eurasia'],
  ].flatMap(([areas = '', names = '']) => [...set(names)].map((name) => [name, areas.split(',')] as const)),
);

/** Words before a name that leave its place where it is. */
export const before = set(
  'based in, base in, based, located in, living in, live in, i live in, currently in, currently, now in, now, working from, working in, works from, near, near to, close to, around, outside, outside of, just outside, somewhere in, somewhere near, in, from, at, city of, town of, state of, province of, greater, metro, metropolitan, downtown, suburban, rural, grande, gran, gross, großraum, raum, metropolregion, region, region of, região de, região metropolitana de, área metropolitana de, área metropolitana do, área metropolitana da, metropolitan city of, zona metropolitana de, ciudad de, cidade de, ville de, stadt, kota, kabupaten, kab, provinsi, thành phố, tp, tỉnh, г, гор, город, м, місто, область, район, agglomération de, région de, provincia de, provincia di, estado de, estado do, edo, dto, depto, departamento de, county, co, between, the greater, area, república de, republic of, республика, el, la, campus, district, prov, dist, metro area of, city, kingdom of, state, home in, probably, probably in, maybe, lives in, residing in, resident of, aus, à, en, na, em, в, из, у',
);

/** Words after a name that leave its place where it is. */
export const after = set(
  'area, metro area, metro, metropolitan area, metropolitan region, metropolitan, bay area, metroplex, region, city area, city, town, suburbs, suburb, province, prefecture, state, oblast, krai, county, district, division, governorate, voivodeship, und umgebung, and umgebung, umgebung, et périphérie, et environs, et alentours, e dintorni, y alrededores, e região, en omgeving, och omnejd, og omegn, og omkreds, i okolice, i okolica, и область, и окрестности, ve çevresi, çevresi, okolí, a okolí, és környéke, și împrejurimi, và vùng phụ cận, dan sekitarnya, län, läns, cbd, metro city, ish, based, or so, oblasts, ili, province of, metro region, and surroundings, surroundings, and surrounding area, and suburbs, island, vicinity, urban area, special administrative region, sar, municipality, department, область, край, обл, city center, centre, center, downtown, proper, urbana, metropolitana, capital, the capital, cedex, pradesh',
);

/** A school or a firm stands in the city of its name. */
export const institutions = set(
  'university, universities, uni of, univ, universiteit, universitetet, universitet, universitesi, üniversitesi, uniwersytet, politechnika, politecnico, polytechnique, polytechnic, politecnica, école, ecole, hochschule, fachhochschule, institut, instituto, national, state, university, university of, universität, universitat, universidad, universidad de, universidade, universidade de, università, universita di, université, université de, uniwersytet, college, college of, school, school of, institute, institute of, technology, technical, technical university, technical university of, tu, fh, uni, eth, epfl, iit, nit, iim, tech, polytechnic, politecnico di, politécnica, économie, economics, of, de, di, du, da, do, dos, della, inria, cnrs, ku, rwth, iiit, iisc, bits, vit, upc, ucl, ut, google, microsoft, amazon, meta, facebook, apple, netflix, ibm, oracle, sap, siemens, spotify, uber, office, offices, hq, headquarters, lab, labs, research, center, centre, press, business school, medical, hospital, campus, academy, state university, uc, suny, cuny, art, arts, applied sciences, medicine',
);

/** Parts of a town: "South London" is in London. */
export const directions = set(
  'north, south, east, west, central, northern, southern, eastern, western, northwest, southwest, northeast, southeast, northwestern, southwestern, northeastern, southeastern, mid, inner, outer, upper, lower, old, sur, norte, nord, süd, ost, ne, nw, se, sw',
);

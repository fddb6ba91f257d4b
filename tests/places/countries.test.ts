import { describe, expect, it } from 'vitest';
import { countryCodes, offsetsAt, offsetsIn, statedCountry, zonesOfCountry } from '../../src/places';
import { moments } from './cases';

const [january = 0] = moments;
const codes = countryCodes();
const namesIn = (language: string) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });

/** Names that mean another place as well, or are an ordinary word: they are not answered. */
const shared: Record<string, string> = {
  en: 'GE MF RE',
  es: 'CG GD GE GP LC MF RE',
  pt: 'GD GE GP LC',
  fr: 'MF SV',
  de: 'IS MF RE',
  it: 'GE MF',
  nl: 'MF NF RE',
  pl: 'MF NF RE',
  tr: 'MA MF RE',
  vi: 'GE MF RE RU',
  id: 'GE MF RE',
};

/** Under half a million people in the cities of the table: named in their own language and in eight others. */
const small = new Set(
  'AD AG AI AQ AS AW AX BB BL BM BN BQ BS BT BZ CC CK CV CW CX DM EH FJ FK FM FO GD GF GG GI GL GP GQ GS GU GY IM IO IS JE KI KM KN KY LC LI LS LU MC MF MH MP MQ MS MT MV NC NF NR NU PF PM PN PW SB SC SH SJ SM SR ST SX SZ TC TF TK TL TO TT TV UM VA VC VG VI VU WF WS YT'.split(
    ' ',
  ),
);
const worldLanguages = new Set('en es pt fr de ru ar zh'.split(' '));

describe.each('en es pt fr de it nl pl ru uk tr ar zh ja ko vi id'.split(' '))('country names in %s', (language) => {
  it('lead to all zones of the country', () => {
    const names = namesIn(language);
    const known = codes.filter((code) => worldLanguages.has(language) || !small.has(code));
    const missed = known.filter((code) => {
      const zones = statedCountry(names.of(code) ?? '', january)?.zones ?? [];
      return !shared[language]?.includes(code) && !zonesOfCountry(code).every((zone) => zones.includes(zone));
    });
    expect(missed.map((code) => `${code} ${names.of(code)}`)).toEqual([]);
  });
});

describe('the one country that a location states', () => {
  const zones = (location: string) => [...(statedCountry(location, january)?.zones ?? [])];

  it.each([
    ['Austin, United States', 'US'],
    ['Texas', 'US'],
    ['Springfield', 'US'],
    ['Seattle / Portland, OR', 'US'],
    ['Las Palmas, Spain', 'ES'],
    ['Urumqi, China', 'CN'],
    ['Berlin and Hamburg', 'DE'],
    ['Asia/Tokyo', 'JP'],
    ['Littletown, Ghana', 'GH'],
  ])('%s: all zones of %s, not only those of the city', (location, code) => {
    expect(zones(location).sort()).toEqual([...zonesOfCountry(code)].sort());
  });

  it.each([
    ['San Juan, Puerto Rico', 'PR', 'US'],
    ['Guam', 'GU', 'US'],
    ['Hong Kong', 'HK', 'CN'],
    ['Saint-Denis, Réunion', 'RE', 'FR'],
    ['Douglas, Isle of Man', 'IM', 'GB'],
    ['Nuuk, Greenland', 'GL', 'DK'],
  ])('%s: the zones of %s and of %s', (location, territory, state) => {
    expect(zones(location).sort()).toEqual([...zonesOfCountry(territory), ...zonesOfCountry(state)].sort());
  });

  it('does not reach from a state to its territories', () => {
    expect(zones('United States')).not.toContain('Pacific/Guam');
    expect(zones('France')).toEqual(['Europe/Paris']);
  });

  it.each([
    'Georgia',
    'Hyderabad',
    'Birmingham',
    'CA',
    'Obanda, AL',
    'Punjab',
    'US or UK',
    'Berlin | Lisbon',
    'Berlin -> Lisbon',
    'Remote',
    'Remote, Germany',
    'Oslo / Remote',
    'Worldwide',
    'Europe',
    'EU',
    'UTC+3',
    'IST',
    'From Ghana',
    'Mordor',
    '',
    'Oslo (UTC+9)',
    '🇬🇭🇰🇪',
    'x'.repeat(1000),
  ])('"%s" states none', (location) => {
    expect(statedCountry(location, january)).toBeUndefined();
  });

  it('names smaller places of a bare city name, so that their clocks are not held against anyone', () => {
    expect(statedCountry('London', january)?.namesakes).toContain('America/Toronto');
    expect(statedCountry('London, United Kingdom', january)?.namesakes).toEqual([]);
    // The letters after a town that is in no table may be the country's after all.
    expect(statedCountry('Obanda, GA', january)?.namesakes).toContain('Africa/Libreville');
  });
});

describe('every country', () => {
  it.each(codes)('%s has zones that this engine knows', (code) => {
    for (const moment of moments) expect(offsetsIn(zonesOfCountry(code), moment).length).toBeGreaterThan(0);
  });

  it.each(codes)('%s by its English name: no offset that is not its own, or that of a namesake', (code) => {
    const found = offsetsAt(namesIn('en').of(code) ?? '', january);
    if (found === 'unknown') expect(['MF', 'RE']).toContain(code);
    const own = [...offsetsIn(zonesOfCountry(code), january), ...(code === 'GE' ? [-300] : [])];
    expect(own).toEqual(expect.arrayContaining(found === 'unknown' ? [] : found));
  });

  it('has several clocks at once in 23 of them', () => {
    const several = codes.filter((code) => offsetsIn(zonesOfCountry(code), january).length > 1);
    expect(several.join(' ')).toBe('AQ AU BR CA CD CL CN EC ES FM GL ID KI MN MX NZ PF PG PT RU UA UM US');
  });
});

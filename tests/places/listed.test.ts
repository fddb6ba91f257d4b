import { describe, expect, it } from 'vitest';
import { readList, writeList } from '../../src/places/listed';

describe('a list of names', () => {
  it.each([
    ['nothing', []],
    ['one name', ['paris']],
    ['names that begin alike', ['san jose', 'san juan', 'sanaa']],
    ['a name within the next', ['york', 'yorkshire']],
    ['names that share more than fourteen letters', ['saint petersburg beach', 'saint petersburg east']],
    ['codes, digits and other letters', ['6ix', 'NYC', 'new york', 'москва', '東京', '東京都']],
  ])('is read as it was written: %s', (_, names) => {
    expect(readList(writeList(names))).toEqual(names);
  });

  it('has only the letters that are not those of the name before', () => {
    expect(writeList(['dubai', 'dubayy'])).toBe('!dubai%yy');
  });
});

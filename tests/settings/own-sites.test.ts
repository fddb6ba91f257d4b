import { expect, it } from 'vitest';
import { parseHost } from '../../src/settings/host';

it.each([
  ['people.example', 'people.example'],
  ['  https://people.example/quillon?x=1 ', 'people.example'],
  ['https://sub.people.example', 'sub.people.example'],
  ['PEOPLE.example', 'people.example'],
  ['http://people.example', undefined],
  ['ftp://people.example', undefined],
  ['javascript:alert(1)', undefined],
  ['localhost', undefined],
  ['*', undefined],
  ['https://*/*', undefined],
  ['people.example:8443', undefined],
  ['two words', undefined],
  ['', undefined],
])('reads the site in %j: %s', (typed, host) => {
  expect(parseHost(typed)).toBe(host);
});

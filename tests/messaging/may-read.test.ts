import { expect, it, vi } from 'vitest';
import { whyOff } from '../../src/messaging/may-read';
import type { SiteId } from '../../src/profile/site-ids';
import type { ConsentState } from '../../src/settings/consent';
import { noOrganisation } from '../../src/settings/organisation';
import { defaultSettings } from '../../src/settings/settings';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const agreed: ConsentState = { kind: 'agreed', version: 1, by: 'user' };
type Case = [
  site: SiteId,
  consent: ConsentState,
  allowedSites: string[] | undefined,
  sitesOff: string[],
  by: string | undefined,
];

it.each<Case>([
  ['github', agreed, undefined, [], undefined],
  ['github', { kind: 'unasked' }, undefined, [], 'consent'],
  ['github', { kind: 'updated' }, undefined, [], 'consent'],
  ['github', { kind: 'withdrawn', at: '' }, undefined, [], 'consent'],
  ['linkedin', { kind: 'unasked' }, undefined, [], 'consent'],
  ['generic', { kind: 'unasked' }, undefined, [], 'consent'],
  ['practice', { kind: 'unasked' }, ['gitlab.com'], [], undefined],
  ['github', agreed, ['gitlab.com'], [], 'organisation'],
  ['github', agreed, ['gitlab.com', 'github.com'], [], undefined],
  ['github', agreed, ['github.com'], ['github'], 'user'],
  ['github', agreed, undefined, ['github'], 'user'],
])('%s, %j, allowed %j, off %j: %s', (site, consent, allowedSites, sitesOff, by) => {
  const organisation = { ...noOrganisation, ...(allowedSites && { allowedSites }) };
  const off = whyOff(
    { site, host: 'github.com' },
    { settings: { ...defaultSettings, sitesOff }, organisation, consent },
  );
  expect(off).toEqual(by && { kind: 'off', site, by });
});

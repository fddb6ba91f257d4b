import { byPath } from '../reading/addresses';
import type { SiteAddress } from '../site';

const otherPage = byPath([
  [/^\/(role|location|candidates|discover|recruit)(\/|$)/, 'list'],
  [/^\/jobs?(\/|$)/, 'job'],
  [/^\/company(\/|$)/, 'agency'],
  [/^\/(login|join|signup)(\/|$)/, 'login-wall'],
  [/^\/(settings|profile)(\/|$)/, 'settings'],
]);

export const address: SiteAddress = {
  id: 'wellfound',
  confidence: 'memory',
  matches: ['https://wellfound.com/*'],
  profiles: { matches: ['https://wellfound.com/u/*'] },
  profileId: ({ pathname }) => /^\/u\/([\w-]+)\/?$/.exec(pathname)?.[1],
  otherPage,
};

import { byPath } from '../reading/addresses';
import type { SiteAddress } from '../site';

const hosts = ['wellfound.com', 'www.wellfound.com'];

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
  matches: hosts.map((host) => `https://${host}/*`),
  profiles: { matches: hosts.map((host) => `https://${host}/u/*`) },
  profileId: ({ pathname }) => /^\/u\/([\w-]+)\/?$/.exec(pathname)?.[1],
  otherPage,
};

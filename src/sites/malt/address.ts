import { byPath } from '../reading/addresses';
import type { SiteAddress } from '../site';

/** Each country has its pages in several languages: "en.malt.fr". */
const hosts = ['fr', 'com', 'de', 'es', 'nl', 'be', 'it', 'ch', 'uk'].map((country) => `*.malt.${country}`);

const otherPage = byPath([
  [/^\/(s|a|explore)(\/|$)/, 'list'],
  [/^\/(missions?|projects?)(\/|$)/, 'job'],
  [/^\/(signin|signup|login)(\/|$)/, 'login-wall'],
  [/^\/(account|dashboard|messages|settings)(\/|$)/, 'settings'],
]);

export const address: SiteAddress = {
  id: 'malt',
  confidence: 'code of others',
  matches: hosts.map((host) => `https://${host}/*`),
  profiles: { matches: hosts.map((host) => `https://${host}/profile/*`) },
  profileId: ({ pathname }) => /^\/profile\/([a-z\d]+)\/?$/i.exec(pathname)?.[1],
  otherPage,
};

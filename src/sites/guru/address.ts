import { byPath } from '../reading/addresses';
import type { SiteAddress } from '../site';

const otherPage = byPath([
  [/^\/d\/(freelancers|companies)(\/|$)/, 'list'],
  [/^\/(d\/jobs|jobs|service|work)(\/|$)/, 'job'],
  [/^\/login/, 'login-wall'],
  [/^\/(pro|account|settings)(\/|$)/, 'settings'],
]);

export const address: SiteAddress = {
  id: 'guru',
  confidence: 'code of others',
  matches: ['https://www.guru.com/*'],
  profiles: { matches: ['https://www.guru.com/freelancers/*'] },
  profileId: ({ pathname }) => /^\/freelancers\/([a-z\d-]+)(?:\/|$)/i.exec(pathname)?.[1],
  otherPage,
};

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
  evidence:
    'One reader of others with 2,038 records that it made in December 2021; no saved page. The words of the labels and ' +
    "the signs of one's own page are from memory.",
  matches: ['https://www.guru.com/*'],
  profiles: { matches: ['https://www.guru.com/freelancers/*'] },
  profileId: ({ pathname }) => /^\/freelancers\/([a-z\d-]+)(?:\/|$)/i.exec(pathname)?.[1],
  otherPage,
};

import type { NotProfile } from '../../profile/page-state';
import { segmentsOf } from '../reading/addresses';
import type { SiteAddress } from '../site';

/** First segments of addresses that are never a person's, where the page itself does not tell enough. */
const reserved = new Map<string, NotProfile>([
  ['search', 'list'],
  ['trending', 'list'],
  ['explore', 'list'],
  ['topics', 'list'],
  ['settings', 'settings'],
  ['login', 'login-wall'],
  ['join', 'login-wall'],
  ['orgs', 'agency'],
  ['organizations', 'agency'],
]);

export const address: SiteAddress = {
  id: 'github',
  confidence: 'real pages',
  matches: ['https://github.com/*'],
  // Anything with a second part is no profile.
  profiles: { matches: ['https://github.com/*'], exceptGlobs: ['https://github.com/*/?*'] },
  profileId(url) {
    const [login = '', ...rest] = segmentsOf(url);
    return !rest.length && !reserved.has(login) && /^[a-z\d](?:[a-z\d-]{0,38})$/i.test(login)
      ? login.toLowerCase()
      : undefined;
  },
  otherPage: (url) => reserved.get(segmentsOf(url)[0] ?? ''),
};

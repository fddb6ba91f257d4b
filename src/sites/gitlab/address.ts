import type { NotProfile } from '../../profile/page-state';
import { segmentsOf } from '../reading/addresses';
import type { SiteAddress } from '../site';

/** First segments of addresses that are never a person's. */
const reserved = new Map<string, NotProfile>([
  ['explore', 'list'],
  ['search', 'list'],
  ['public', 'list'],
  ['groups', 'agency'],
  ['-', 'settings'],
  ['profile', 'settings'],
  ...['dashboard', 'users', 'help', 'api', 'admin', 'projects', 'oauth', 'uploads', 'snippets', 'assets'].map(
    (name): [string, NotProfile] => [name, 'other'],
  ),
]);

export const address: SiteAddress = {
  id: 'gitlab',
  confidence: 'code of others',
  matches: ['https://gitlab.com/*'],
  // Anything with a second part is no profile.
  profiles: { matches: ['https://gitlab.com/*'], exceptGlobs: ['https://gitlab.com/*/?*'] },
  profileId(url) {
    const [login = '', ...rest] = segmentsOf(url);
    return !rest.length && !reserved.has(login) && /^[a-z\d_][\w.-]*$/i.test(login) ? login : undefined;
  },
  otherPage: (url) => (url.pathname.startsWith('/users/sign_') ? 'login-wall' : reserved.get(segmentsOf(url)[0] ?? '')),
};

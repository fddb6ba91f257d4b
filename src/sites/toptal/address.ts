import { byPath } from '../reading/addresses';
import type { SiteAddress } from '../site';

const otherPage = byPath([
  [/^\/([a-z-]+\/)?(freelance-jobs|job|jobs)(\/|$)/, 'job'],
  [/^\/(users|platform)(\/|$)/, 'login-wall'],
  [/^\/(developers|designers|finance|marketing|product-managers|project-managers|freelance|hire)(\/|$)/, 'list'],
]);

export const address: SiteAddress = {
  id: 'toptal',
  confidence: 'memory',
  matches: ['https://www.toptal.com/*'],
  profiles: { matches: ['https://www.toptal.com/resume/*', 'https://www.toptal.com/*/resume/*'] },
  profileId: ({ pathname }) => /^\/(?:[a-z-]+\/)?resume\/([a-z\d-]+)\/?$/.exec(pathname)?.[1],
  otherPage,
};

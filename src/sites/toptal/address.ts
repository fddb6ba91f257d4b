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
  evidence:
    'The words and their order from three rebuilds of resume pages, 2022 to 2025; no saved page and no reader of ' +
    'others. Read by headings and lines alone.',
  matches: ['https://www.toptal.com/*'],
  profiles: { matches: ['https://www.toptal.com/resume/*', 'https://www.toptal.com/*/resume/*'] },
  profileId: ({ pathname }) => /^\/(?:[a-z-]+\/)?resume\/([a-z\d-]+)\/?$/.exec(pathname)?.[1],
  otherPage,
};

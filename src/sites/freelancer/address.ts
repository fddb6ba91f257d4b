import type { NotProfile } from '../../profile/page-state';
import type { SiteAddress } from '../site';
import { freelancerHosts } from './domains';

/** The name of the person in the address of a profile. */
export const slugOf = ({ pathname }: URL): string | undefined => /^\/u\/([\w.-]+)\/?$/.exec(pathname)?.[1];

/** First segments of the addresses of other pages. */
const otherPages = new Map<string, NotProfile>([
  ['freelancers', 'list'],
  ['search', 'list'],
  ['showcase', 'list'],
  ['projects', 'job'],
  ['jobs', 'job'],
  ['contest', 'job'],
  ['login', 'login-wall'],
  ['signup', 'login-wall'],
  ['users', 'settings'],
]);

export const address: SiteAddress = {
  id: 'freelancer',
  confidence: 'real pages',
  matches: freelancerHosts.map((host) => `https://${host}/*`),
  profiles: { matches: freelancerHosts.map((host) => `https://${host}/u/*`) },
  profileId: (url) => slugOf(url)?.toLowerCase(),
  otherPage: ({ pathname }) => otherPages.get(pathname.split('/')[1] ?? ''),
};

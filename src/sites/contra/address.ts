import type { NotProfile } from '../../profile/page-state';
import { segmentsOf } from '../reading/addresses';
import type { SiteAddress } from '../site';

/** First segments of the addresses of other pages. */
const otherPages = new Map<string, NotProfile>([
  ['discover', 'list'],
  ['search', 'list'],
  ['community', 'list'],
  ['explore', 'list'],
  ['opportunity', 'job'],
  ['opportunities', 'job'],
  ['jobs', 'job'],
  ['p', 'other'],
  ['s', 'other'],
  ['log-in', 'login-wall'],
  ['login', 'login-wall'],
  ['sign-up', 'login-wall'],
  ['signup', 'login-wall'],
  ['settings', 'settings'],
  ['home', 'other'],
  ['pricing', 'other'],
]);

export const address: SiteAddress = {
  id: 'contra',
  confidence: 'memory',
  matches: ['https://contra.com/*'],
  profiles: {
    matches: ['https://contra.com/*'],
    exceptGlobs: ['p', 's', 'opportunity', 'discover'].map((name) => `https://contra.com/${name}/*`),
  },
  profileId(url) {
    const [name = '', ...rest] = segmentsOf(url);
    const isProfile = /^[a-z\d][\w.-]*$/i.test(name) && ['', 'work'].includes(rest.join('/'));
    return isProfile && !otherPages.has(name) ? name : undefined;
  },
  otherPage: (url) => otherPages.get(segmentsOf(url)[0] ?? ''),
};

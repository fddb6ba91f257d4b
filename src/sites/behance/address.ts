import { byName, segmentsOf } from '../reading/addresses';
import type { SiteAddress } from '../site';

/** The name of the person in the address of a profile. */
export const slugOf = ({ pathname }: URL): string => pathname.split('/')[1]?.toLowerCase() ?? '';

/** First segments of addresses that are never a person's. */
const reserved = byName([
  ['list', 'search galleries discover live hire foryou featured collection moodboard for_you assets'],
  ['job', 'joblist jobs jobposting'],
  ['settings', 'account settings inbox notifications profile'],
  ['login-wall', 'login signup auth'],
  ['agency', 'team teams'],
  ['other', 'gallery blog about pro onboarding help embed careers misc adobe dev'],
]);

/** The tabs that show the person, and not what the person likes of others. */
const tabs = ['', 'projects', 'info', 'resume', 'services'];

function profileId(url: URL): string | undefined {
  const [name = '', tab = '', ...rest] = segmentsOf(url);
  if (rest.length || reserved.has(name.toLowerCase()) || !tabs.includes(tab)) return undefined;
  return /^[\w-]+$/.test(name) ? name : undefined;
}

export const address: SiteAddress = {
  id: 'behance',
  confidence: 'code of others',
  matches: ['https://www.behance.net/*'],
  profiles: {
    matches: ['https://www.behance.net/*'],
    exceptGlobs: ['gallery', 'search', 'joblist', 'galleries', 'blog', 'live', 'hire', 'assets', 'account'].map(
      (name) => `https://www.behance.net/${name}*/*`,
    ),
  },
  profileId,
  otherPage: (url) => reserved.get(slugOf(url)),
};

import { byName, segmentsOf } from '../reading/addresses';
import type { SiteAddress } from '../site';

/** First segments of addresses that are never a person's. */
const reserved = byName([
  ['list', 'shots designers search tags colors following stories services marketplace'],
  ['job', 'jobs freelance-jobs hiring instantmatch projects'],
  ['settings', 'account notifications messages blocks uploads'],
  ['login-wall', 'session signups auth login signup'],
  ['agency', 'teams'],
  ['other', 'about pro learn resources contact terms privacy advertise users goods events'],
]);

/** The tabs show shots of others too; these are about the person. */
const tabs = ['about', 'shots'];

function profileId(url: URL): string | undefined {
  const [name = '', tab, ...rest] = segmentsOf(url);
  if (rest.length || (tab !== undefined && !tabs.includes(tab)) || reserved.has(name)) return undefined;
  return /^[\w-]+$/.test(name) ? name : undefined;
}

export const address: SiteAddress = {
  id: 'dribbble',
  confidence: 'real pages',
  matches: ['https://dribbble.com/*'],
  profiles: {
    matches: ['https://dribbble.com/*'],
    exceptGlobs: [
      'https://dribbble.com/*/?*/?*',
      ...['shots', 'jobs', 'designers', 'search', 'tags', 'stories', 'session', 'signups', 'account'].map(
        (name) => `https://dribbble.com/${name}*/*`,
      ),
    ],
  },
  profileId,
  otherPage: (url) => reserved.get(segmentsOf(url)[0] ?? ''),
};

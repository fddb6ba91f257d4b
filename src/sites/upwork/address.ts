import { byPath } from '../reading/addresses';
import type { SiteAddress } from '../site';

/** "~0123456789abcdef01" or a name of the person's own choice. */
export function profileId({ pathname }: URL): string | undefined {
  const id = /^\/freelancers\/(~[\da-z]{8,}|[\w-]+)\/?$/i.exec(pathname)?.[1];
  return id === 'settings' ? undefined : id;
}

const otherPage = byPath([
  [/^\/freelancers\/settings(\/|$)/, 'settings'],
  [/^\/agencies\//, 'agency'],
  [/^\/(nx\/search|search|hire|l)(\/|$)/, 'list'],
  [/^\/(jobs|nx\/proposals|services\/product|freelance-jobs)(\/|$)/, 'job'],
  [/^\/ab\/account-security\//, 'login-wall'],
  [/^\/(nx|ab)\/.*settings/, 'settings'],
]);

export const address: SiteAddress = {
  id: 'upwork',
  confidence: 'code of others',
  matches: ['https://www.upwork.com/*'],
  profiles: { matches: ['https://www.upwork.com/freelancers/*'] },
  profileId,
  // A name of one's own choice leads to the page of the number.
  handle: (url) => /^~.+/.exec(profileId(url) ?? '')?.[0],
  otherPage,
};

import { byPath } from '../reading/addresses';
import type { SiteAddress } from '../site';
import { hosts } from './hosts';

/** The tabs of a profile have one address, and only the first of them shows who it is. */
export function profileId({ pathname, searchParams }: URL): string | undefined {
  const id = /^\/users\/(\d+)(?:\/[^/]+)?\/?$/.exec(pathname)?.[1];
  return ['profile', null].includes(searchParams.get('tab')) ? id : undefined;
}

const otherPage = byPath([
  [/^\/users\/(login|signup)(\/|$)/, 'login-wall'],
  [/^\/users\/(edit|preferences|account|email|my-)/, 'settings'],
  [/^\/(users|questions|tags|search|unanswered)\/?$/, 'list'],
  [/^\/jobs(\/|$)/, 'job'],
  [/^\/(teams|c|collectives)(\/|$)/, 'agency'],
]);

export const address: SiteAddress = {
  id: 'stackoverflow',
  confidence: 'code of others',
  matches: hosts.map((host) => `https://${host}/*`),
  profiles: { matches: hosts.map((host) => `https://${host}/users/*`) },
  profileId,
  otherPage,
};

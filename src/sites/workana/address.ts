import { byPath } from '../reading/addresses';
import type { SiteAddress } from '../site';

const slugOf = ({ pathname }: URL): string | undefined =>
  /^\/(?:(?:pt|es|en)\/)?freelancer\/([\w-]+)\/?$/.exec(pathname)?.[1];

const hosts = ['www.workana.com', 'workana.com'];

const otherPage = byPath([
  [/^\/((pt|es|en)\/)?freelancers(\/|$)/, 'list'],
  [/^\/((pt|es|en)\/)?jobs?(\/|$)/, 'job'],
  [/^\/((pt|es|en)\/)?(login|signup)(\/|$)/, 'login-wall'],
  [/^\/((pt|es|en)\/)?(settings|account|profile)(\/|$)/, 'settings'],
]);

export const address: SiteAddress = {
  id: 'workana',
  confidence: 'code of others',
  matches: hosts.map((host) => `https://${host}/*`),
  profiles: {
    matches: hosts.flatMap((host) =>
      ['', 'pt/', 'es/', 'en/'].map((language) => `https://${host}/${language}freelancer/*`),
    ),
  },
  profileId: slugOf,
  otherPage,
};

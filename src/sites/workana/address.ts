import { byPath } from '../reading/addresses';
import type { SiteAddress } from '../site';

const slugOf = ({ pathname }: URL): string | undefined =>
  /^\/(?:(?:pt|es|en)\/)?freelancer\/([\w-]+)\/?$/.exec(pathname)?.[1];

const otherPage = byPath([
  [/^\/((pt|es|en)\/)?freelancers(\/|$)/, 'list'],
  [/^\/((pt|es|en)\/)?jobs?(\/|$)/, 'job'],
  [/^\/((pt|es|en)\/)?(login|signup)(\/|$)/, 'login-wall'],
  [/^\/((pt|es|en)\/)?(settings|account|profile)(\/|$)/, 'settings'],
]);

export const address: SiteAddress = {
  id: 'workana',
  confidence: 'code of others',
  matches: ['https://www.workana.com/*'],
  profiles: {
    matches: ['', 'pt/', 'es/', 'en/'].map((language) => `https://www.workana.com/${language}freelancer/*`),
  },
  profileId: slugOf,
  otherPage,
};

import { byPath, segmentsOf } from '../reading/addresses';
import type { SiteAddress } from '../site';

/** What may stand where a person's name would. */
const categories =
  'technology-programming writing-translation design digital-marketing video-photo-image business music-audio ' +
  'marketing-branding-sales social-media ai-services search';
const own = 'dashboard edit-profile hourlies settings offers earnings';

const isNoName = new Set([...categories.split(' '), ...own.split(' ')]);

/** "/freelancer/design/name-title-xnxyanw", without the category, or as it once was: "/freelancer/name/title/353065". */
function profileId(url: URL): string | undefined {
  const [room, ...segments] = segmentsOf(url);
  const id = segments.at(-1);
  if (room !== 'freelancer' || !id || isNoName.has(id) || own.split(' ').includes(segments[0] ?? '')) return undefined;
  return segments.length < 3 || (segments.length === 3 && /^\d+$/.test(id)) ? id : undefined;
}

/** The letters at the end, which stay where a person's title changes. The number of the old form cannot be compared. */
export const codeIn = (url: URL): string | undefined => /-([a-z]{6,10})$/.exec(profileId(url) ?? '')?.[1];

const otherPage = byPath([
  [/^\/(freelancers|hire-freelancers|services|offers)(\/|$)/, 'list'],
  [/^\/freelancer\/(dashboard|edit-profile|hourlies|settings|offers|earnings)(\/|$)/, 'settings'],
  [/^\/freelancer(\/|$)/, 'list'],
  [/^\/(freelance-jobs|job|hourlie)(\/|$)/, 'job'],
  [/^\/(site\/)?(login|register)(\/|$)/, 'login-wall'],
]);

export const address: SiteAddress = {
  id: 'peopleperhour',
  confidence: 'code of others',
  matches: ['https://www.peopleperhour.com/*'],
  profiles: { matches: ['https://www.peopleperhour.com/freelancer/*'] },
  profileId,
  handle: codeIn,
  otherPage,
};

import type { NotProfile } from '../../profile/page-state';
import { segmentsOf } from '../reading/addresses';
import type { SiteAddress } from '../site';

/** Words that name a page which is nobody's, as a part of an address. */
const otherPages: [segments: RegExp, why: NotProfile][] = [
  [/^(search|find|browse|explore|discover|directory|categor(y|ies)|tags?|results)$/i, 'list'],
  [/^(settings|account|preferences|dashboard|inbox|messages|notifications|admin)$/i, 'settings'],
  [/^(log-?in|sign-?in|sign-?up|register|join|auth|oauth|sso|password)$/i, 'login-wall'],
  [/^(jobs?|gigs?|projects?|vacanc(y|ies))$/i, 'job'],
];

/** Parameters by which an address without a name in it says whose profile it shows. */
const names = ['id', 'uid', 'user', 'user_id', 'userid', 'username', 'profile', 'u'];

const otherPage = (url: URL): NotProfile | undefined => {
  const [first = ''] = segmentsOf(url);
  return otherPages.find(([segments]) => segments.test(first))?.[1];
};

/**
 * The host and the path, "people.example/u/quillon": all unknown sites share one reader, so the path alone would mix
 * them. Pages that tell people apart only behind a "#" are not read.
 */
function profileId(url: URL): string | undefined {
  const segments = segmentsOf(url);
  if (!segments.length || otherPage(url) || /^#!?\//.test(url.hash)) return undefined;
  const named = names
    .filter((name) => url.searchParams.get(name))
    .map((name) => `${name}=${url.searchParams.get(name)}`);
  return [[url.host, ...segments].join('/'), ...named].join('?');
}

/**
 * Does `stated`, which the page gives as its own address, belong to a profile other than `url`? A home page says
 * nothing, and tabs of a profile stand below it. Other hosts say nothing either.
 */
export function isOfAnother(stated: string, url: URL): boolean {
  if (!URL.canParse(stated, url.href)) return false;
  const other = new URL(stated, url.href);
  const [own, said] = [segmentsOf(url), segmentsOf(other)].map((segments) => segments.join('/').toLowerCase());
  if (other.host !== url.host || !own || !said) return false;
  const isWithin = `${own}/`.startsWith(`${said}/`) || `${said}/`.startsWith(`${own}/`);
  const isBehindLanguage = own.endsWith(`/${said}`) || said.endsWith(`/${own}`);
  return !isWithin && !isBehindLanguage;
}

export const address: SiteAddress = {
  id: 'generic',
  confidence: 'memory',
  matches: [],
  profiles: { matches: [] },
  profileId,
  otherPage,
};

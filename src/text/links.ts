/**
 * What an address on the web stands for. `account`: somebody's page on a site that many people have pages on. `site`:
 * a whole site. `page`: one page, such as a piece of work. `key`: the address as it is compared.
 */
export type Link = { kind: 'account' | 'site' | 'page'; key: string };

/** Sites on which each person has a page: one step of the path is a person's, more are works. */
const accountHosts = new Set(
  (
    'github.com gitlab.com bitbucket.org linkedin.com twitter.com x.com facebook.com instagram.com behance.net ' +
    'dribbble.com medium.com dev.to stackoverflow.com youtube.com t.me telegram.me wa.me m.me discord.gg kaggle.com ' +
    'codepen.io npmjs.com threads.net tiktok.com pinterest.com upwork.com fiverr.com freelancer.com guru.com contra.com ' +
    'peopleperhour.com toptal.com malt.com workana.com wellfound.com linktr.ee calendly.com skype.com hackerrank.com ' +
    'leetcode.com bsky.app mastodon.social soundcloud.com vimeo.com artstation.com reddit.com quora.com'
  ).split(' '),
);

/** Their front pages belong to nobody. */
const sharedHosts = /(?:^|\.)(?:google|apple|microsoft|amazon|wikipedia|wordpress|wix|shopify|notion|figma)\.[a-z.]+$/;

/** Steps before a person's own: linkedin.com/in/…, freelancer.com/u/…, upwork.com/freelancers/… */
const frame = /^\/(?:in|u|users?|profile|freelancers?|channel|c|people|add)\//;

const tracking = /^(?:utm_\w+|ref|ref_src|referrer|source|fbclid|gclid|igshid|si|trk|lang|locale)=/;

const shape = /^(?:[a-z]+:\/\/)?(?:(?:www|m|mobile)\.)?([^/?#:\s]+\.[a-z]{2,})(?::\d+)?([^?#\s]*)(?:\?([^#\s]*))?/i;

/** @returns nothing where it is no address of the web, or the front page of a site that belongs to nobody. */
export function linkOf(address: string): Link | undefined {
  const [, host, rest = '', query = ''] = shape.exec(address.trim().toLowerCase()) ?? [];
  if (!host) return undefined;
  const path = rest.replace(/\/+$/, '').replace(/\/index\.html?$/, '');
  if (!path) return isShared(host) ? undefined : { kind: 'site', key: host };
  const account = accountHosts.has(host) ? accountIn(path) : undefined;
  return account
    ? { kind: 'account', key: host + account }
    : { kind: 'page', key: host + path + queryOf(query, tracking) };
}

const isShared = (host: string) => accountHosts.has(host) || sharedHosts.test(host);

function accountIn(path: string): string | undefined {
  const numbered = /^\/users\/\d+/.exec(path);
  if (numbered) return numbered[0];
  return path.replace(frame, '/').split('/').length === 2 ? path : undefined;
}

function queryOf(query: string, without: RegExp): string {
  const kept = query.split('&').filter((part) => part && !without.test(part));
  return kept.length ? `?${kept.sort().join('&')}` : '';
}

/** Widths and the like, which a site writes into the address of one and the same picture. */
const variants =
  /[-_/](?:\d{2,4}x\d{2,4}|w_\d+|h_\d+|c_\w+|t_\w+|q_\w+|f_\w+|(?:small|medium|large|thumb|original))(?=[./_,-]|$)/g;

const size = /^(?:s|sz|size|w|h|width|height|dpr|q|quality|v|d|r|default|fit|crop|format|auto)=/;

/** The path alone tells one file from others. */
const isFile = (path: string) => /\.(?:jpe?g|png|webp|gif|avif)$/.test(path) || /[0-9a-f]{16}|\d{4}/.test(path);

/** The address of a picture's file as it is compared: without what only says how large it is or who may see it. */
export function pictureKey(address: string): string | undefined {
  const [, host, path = '', query = ''] = shape.exec(address.trim().toLowerCase()) ?? [];
  if (!host || path.length < 2) return undefined;
  return host + path.replace(variants, '') + (isFile(path) ? '' : queryOf(query, size));
}

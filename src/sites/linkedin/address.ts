import { byPath } from '../reading/addresses';
import type { SiteAddress } from '../site';

/** "www", or the host of a country to which pages for visitors are sent: "se", "uk". */
const host = /^(www|[a-z]{2})\.linkedin\.com$/;

/** `/in/name`, and the same in a second language of the person: `/in/name/de`. */
const profile = /^\/in\/([^/]{3,})(\/[a-z]{2}([-_][a-z]{2,4})?)?\/?$/i;

/** @returns the name of the profile as the address writes it. */
export const profileId = ({ hostname, pathname }: URL): string | undefined =>
  host.test(hostname) ? profile.exec(pathname)?.[1] : undefined;

const otherPage = byPath([
  [/^\/(company|school|showcase|groups)\//, 'agency'],
  [/^\/jobs(\/|$)/, 'job'],
  [/^\/(search|mynetwork|directory|pub\/dir|recruiter|sales|talent)(\/|$)/, 'list'],
  [/^\/checkpoint\/challenge/, 'challenge'],
  [/^\/(authwall|uas|login|signup|start|reg|checkpoint)(\/|$)/, 'login-wall'],
  [/^\/in\/(me|[^/]+\/(edit|opportunities|add-edit))(\/|$)/, 'own-profile'],
  [/^\/(psettings|mypreferences|settings)(\/|$)/, 'settings'],
  [/^\/404(\/|$)/, 'not-found'],
]);

/** The name in an address on a page, to compare: "/in/Quillon/overlay/contact-info/" is about "quillon". */
export function nameIn(address: string): string | undefined {
  const name = /\/in\/([^/?#]+)/.exec(address)?.[1];
  return name && plain(name);
}

/** Addresses write letters beyond ASCII in several ways, old pages even twice over. */
export function plain(name: string): string {
  try {
    return decodeURIComponent(decodeURIComponent(name)).toLowerCase();
  } catch {
    return name.toLowerCase();
  }
}

export const address: SiteAddress = {
  id: 'linkedin',
  confidence: 'real pages',
  matches: ['https://*.linkedin.com/*'],
  profiles: {
    matches: ['https://*.linkedin.com/in/*'],
    exceptGlobs: ['*/details/*', '*/edit/*', '*/recent-activity/*'],
  },
  profileId,
  otherPage,
};

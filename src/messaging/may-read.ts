import type { SiteId } from '../profile/site-ids';
import { mayRead } from '../settings/consent';
import { isHostAllowed } from '../settings/organisation';
import type { Stored } from '../settings/store';
import type { Judgement } from './messages';

/** What reading would be of. `host`: of the page itself, as the browser says it. */
export type Asked = { site: SiteId; host: string };

/** @returns why nothing may be read there; nothing where it may. The practice page is ours, and always read. */
export function whyOff({ site, host }: Asked, { settings, organisation, consent }: Stored): Judgement | undefined {
  if (site === 'practice') return undefined;
  if (!mayRead(consent)) return { kind: 'off', site, by: 'consent' };
  if (!isHostAllowed(organisation, host)) return { kind: 'off', site, by: 'organisation' };
  return settings.sitesOff.includes(site) ? { kind: 'off', site, by: 'user' } : undefined;
}

import type { Place, PlaceAt } from '../following/following';
import { withFollowed } from '../following/profile';
import { noteArrival, notePress } from '../following/store';
import type { PageState } from '../profile/page-state';
import type { ActiveRule } from '../rules/rule';
import { mayRead } from '../settings/consent';
import { loadSettings, type Stored } from '../settings/store';
import type { Sender } from './background';
import type { LinkPressed, PageRead } from './messages';

/** The version of the consent that covers it. */
const since = 2;

/**
 * Follows where the addresses led that a profile gives and that the user opened: by what a page that was opened says of
 * itself, and never by opening one.
 */
export type Following = { from: Sender; placeAt: PlaceAt };

/** @returns the addresses that may be followed; nothing where no rule asks for it, or the user has not agreed yet. */
export function followable(
  { settings, consent }: Stored,
  rules: readonly ActiveRule[],
  placeAt: PlaceAt,
): PlaceAt | undefined {
  const isAsked = rules.some(({ rule }) => rule.uses?.includes('followedLinks'));
  if (!isAsked || !mayRead(consent, since)) return undefined;
  return (address) => {
    const place = placeAt(address);
    return place && !settings.sitesOff.includes(place.site) ? place : undefined;
  };
}

/** Notes what the page is that has come, and adds to a profile what is known of the addresses that it gives. */
export async function follow(read: PageRead, state: PageState, { from, placeAt }: Following): Promise<PageState> {
  const { url = '', redirectedAt } = read;
  const place = URL.canParse(url) && new URL(url).host === from.host ? placeAt(url) : undefined;
  const led = ledTo(state);
  if (place && led) {
    const tabs = [from.tabId, ...(from.openerTabId === undefined ? [] : [from.openerTabId])];
    await noteArrival(place, { led, tabs, redirectedAt, name: nameIn(state, place) });
  }
  return state.kind === 'profile' ? { kind: 'profile', profile: await withFollowed(state.profile, placeAt) } : state;
}

/** @returns nothing for a login wall, a challenge, a private page, and whatever else says nothing of the address. */
function ledTo(state: PageState): 'there' | 'nowhere' | undefined {
  if (state.kind === 'profile') return 'there';
  if (state.kind === 'loading') return undefined;
  if (state.why === 'own-profile' || state.why === 'agency') return 'there';
  return state.why === 'not-found' ? 'nowhere' : undefined;
}

const nameIn = (state: PageState, { id }: Place) => (state.kind === 'profile' ? state.profile.profileId : id);

/** The user has pressed a link that a profile gives. */
export async function notePressed({ address, at }: LinkPressed, tabId: number, placeAt: PlaceAt): Promise<void> {
  const { consent } = await loadSettings();
  const place = typeof address === 'string' ? placeAt(address) : undefined;
  if (place && mayRead(consent, since)) await notePress(place, tabId, at);
}

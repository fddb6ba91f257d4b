import * as z from 'zod/mini';
import type { FollowedLink } from '../profile/facts';
import { type SiteId, siteIds } from '../profile/site-ids';

/**
 * A profile by its address. `id`: the site's own name for it, which two ways of writing one address have in common.
 * `handle`: the part of it that stays with the person; nothing where the site writes more than one and they cannot be
 * compared.
 */
export type Place = { site: SiteId; id: string; handle?: string | undefined };

/** @returns nothing where an address is no profile's on a site that is read. */
export type PlaceAt = (address: string) => Place | undefined;

/** Where an address led. */
export type Outcome = Pick<FollowedLink, 'led' | 'to'>;

/** A salted hash. */
const hash = z.string().check(z.regex(/^[0-9a-f]{16}$/));

/** A link that the user has just pressed, until its page is there. */
const press = z.object({
  tab: z.number(),
  /** Milliseconds since 1970. */
  at: z.number(),
  site: z.enum(Object.keys(siteIds) as [SiteId, ...SiteId[]]),
  id: hash,
  handle: z.optional(hash),
});
export type Press = z.infer<typeof press>;

/** `listed`: the addresses that the profiles of this session give. */
const following = z.object({ salt: z.string(), listed: z.array(hash), pressed: z.array(press) });
export type Following = z.infer<typeof following>;

/** By the hash of an address that is listed. */
export const followedSchema = z.record(
  hash,
  z.object({ led: z.enum(['there', 'nowhere', 'elsewhere']), to: z.optional(z.string()) }),
);
export type Followed = z.infer<typeof followedSchema>;

/** More than anybody reads in one session; the oldest give way. */
const mostListed = 2_000;
/** Who asks for a page that long after a press, in milliseconds, asks for something else. */
const patience = 60_000;
/** Two clocks of one computer are apart by no more. */
const tolerance = 100;

export function parseFollowing(stored: unknown): Following | undefined {
  const parsed = following.safeParse(stored);
  return parsed.success ? parsed.data : undefined;
}

export function parseFollowed(stored: unknown): Followed {
  const parsed = followedSchema.safeParse(stored);
  return parsed.success ? parsed.data : {};
}

/** @returns the same object where all of them are there already. */
export function withListed(before: Following, ids: readonly string[]): Following {
  const others = ids.filter((id) => !before.listed.includes(id));
  return others.length ? { ...before, listed: [...before.listed, ...others].slice(-mostListed) } : before;
}

/** Only what a profile lists is remembered. */
export function withPress(before: Following, pressed: Press): Following {
  if (!before.listed.includes(pressed.id)) return before;
  return { ...before, pressed: [...before.pressed.filter(({ at }) => pressed.at - at < patience), pressed] };
}

/**
 * A page that has come. `tabs`: its own, and the one from which it was opened. `redirectedAt`: when another address of
 * its site was asked for, which led here, in milliseconds since 1970. `name`: of the profile, to be shown.
 */
export type Arrival = {
  site: SiteId;
  id: string;
  handle?: string | undefined;
  led: 'there' | 'nowhere';
  tabs: readonly number[];
  redirectedAt?: number | undefined;
  name: string;
};

type State = { following: Following; followed: Followed };

/** What is known after a page has come: about its own address, and about the one that led to it. */
export function withArrival({ following: before, followed }: State, arrival: Arrival): State {
  const { id, led } = arrival;
  const own: Followed = before.listed.includes(id) ? { [id]: { led } } : {};
  const pressed = pressFor(before, arrival);
  const other = pressed && pressed.id !== id ? outcomeOf(pressed, arrival) : undefined;
  return {
    following: pressed ? { ...before, pressed: before.pressed.filter((one) => one !== pressed) } : before,
    followed: { ...followed, ...own, ...(pressed && other && { [pressed.id]: other }) },
  };
}

/** @returns the press that asked for what led here: in this tab or the one that opened it, and not long before. */
function pressFor({ pressed }: Following, { site, tabs, redirectedAt }: Arrival): Press | undefined {
  if (redirectedAt === undefined) return undefined;
  const isBefore = (at: number) => at <= redirectedAt + tolerance && redirectedAt - at < patience;
  return pressed.findLast((one) => one.site === site && tabs.includes(one.tab) && isBefore(one.at));
}

/** Two names that cannot be compared say nothing. */
function outcomeOf({ handle }: Press, arrival: Arrival): Outcome | undefined {
  if (arrival.led !== 'there' || !handle || !arrival.handle) return undefined;
  return handle === arrival.handle ? { led: 'there' } : { led: 'elsewhere', to: arrival.name };
}

import * as z from 'zod/mini';
import { type FactName, type FactValue, factNames, factValues } from './facts';
import { type SiteId, siteIds } from './site-ids';

/**
 * Where a fact stands on the page, in the words of the W3C Web Annotation model (TextQuoteSelector). `selector` is
 * the CSS selector of the element; `quote` the words inside it, white space folded; `prefix` and `suffix` the words
 * around them, which tell two equal quotes apart.
 */
const source = z.object({
  selector: z.string(),
  quote: z.string(),
  prefix: z.optional(z.string()),
  suffix: z.optional(z.string()),
});
export type Source = z.infer<typeof source>;

/** Why a fact could not be read. `missing`: its place was not found on the page. */
export const unreadableReasons = ['missing', 'hidden', 'loading', 'stale', 'unclear'] as const;
export type UnreadableReason = (typeof unreadableReasons)[number];

/**
 * What a page says about one thing. A fact that the site has no reader for is not in the profile at all.
 *
 * - `read`: `sources` has the place of the value, or one place for each entry of a list. `partial`: more of it is
 *   hidden behind a button or was cut for length, so what is missing here may still be there.
 *   `seenAt`: when these words first stood on the page (ISO); a clock is compared with this moment.
 * - `absent`: proven. The section where it would stand is loaded and does not hold it; that section is the source.
 * - `unreadable`: there is a reader and it could not tell.
 */
export type Fact<V> =
  | { state: 'read'; value: V; sources: Source[]; partial?: true | undefined; seenAt?: string | undefined }
  | { state: 'absent'; sources: Source[] }
  | { state: 'unreadable'; why: UnreadableReason };

export type Facts = { [N in FactName]?: Fact<FactValue<N>> };

/** The facts of one page, plain data: it survives `structuredClone` and JSON. */
export type Profile = {
  site: SiteId;
  /** The site's own name for the profile, from its address. */
  profileId: string;
  url: string;
  /** ISO time. */
  readAt: string;
  facts: Facts;
};

const isoTime = z.string().check(z.refine((text) => !Number.isNaN(Date.parse(text))));

const factSchema = (value: z.ZodMiniType) =>
  z.discriminatedUnion('state', [
    z.object({
      state: z.literal('read'),
      value,
      sources: z.array(source),
      partial: z.optional(z.literal(true)),
      seenAt: z.optional(isoTime),
    }),
    z.object({ state: z.literal('absent'), sources: z.array(source) }),
    z.object({ state: z.literal('unreadable'), why: z.enum(unreadableReasons) }),
  ]);

export const profileSchema = z.strictObject({
  site: z.enum(Object.keys(siteIds) as [SiteId, ...SiteId[]]),
  profileId: z.string(),
  url: z.string(),
  readAt: isoTime,
  facts: z.strictObject(Object.fromEntries(factNames.map((name) => [name, z.optional(factSchema(factValues[name]))]))),
});

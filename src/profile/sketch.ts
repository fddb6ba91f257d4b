import * as z from 'zod/mini';
import { type SiteId, siteIds } from './site-ids';

/** A salted hash; empty where a run of words is set apart from the next. */
const hash = z.string().check(z.regex(/^[0-9a-f]{16}$/));
const run = z.string().check(z.regex(/^(?:[0-9a-f]{16})?$/));
const date = z.string().check(z.regex(/^\d{4}(-\d{2}){0,2}$/));
const count = z.number().check(z.nonnegative());

/** Without a date: the page gives none, or for `end` says that it goes on. */
const job = z.object({
  /** Of each word of the employer's name. */
  employer: z.array(hash),
  start: z.optional(date),
  end: z.optional(date),
  isFullTime: z.boolean(),
});

/**
 * What is known of a page when it is compared with another: what can be found equal, and nothing that can be read.
 * What is missing could not be read, or the site does not show it; an empty list means that there is none.
 */
export const sketchSchema = z.object({
  /** Of the site and its name for the profile. */
  key: hash,
  site: z.enum(Object.keys(siteIds) as [SiteId, ...SiteId[]]),
  /** Milliseconds since 1970. */
  readAt: count,
  /** Of the page's own address. */
  address: hash,
  /** Is there a label that the profile belongs to an agency? */
  isAgency: z.boolean(),
  /** Of the parts of the name shown, in their spellings; and of whether they are Latin letters. */
  name: z.optional(z.object({ parts: z.array(hash), writing: hash })),
  /**
   * `words`: how many are left without the usual phrases. `runs`: of each five in a row, in their order. `isCut`: a
   * part of it is hidden on the page.
   */
  text: z.optional(z.object({ words: count, runs: z.array(run), isCut: z.boolean() })),
  contacts: z.optional(z.array(hash)),
  /** Addresses of pieces of work. */
  works: z.optional(z.array(hash)),
  /** The addresses that the page lists as the person's own, and all that stand in what the person wrote. */
  links: z.optional(z.array(hash)),
  mentions: z.optional(z.array(hash)),
  /** Of the address of the picture's file. */
  picture: z.optional(hash),
  /** Of each country that the stated place can be in. */
  countries: z.optional(z.array(hash)),
  jobs: z.optional(z.array(job)),
});

export type Sketch = z.infer<typeof sketchSchema>;
export type SketchedJob = NonNullable<Sketch['jobs']>[number];

import * as z from 'zod/mini';
import { sketchSchema } from '../profile/sketch';

/** For how long a page that the user added is kept. */
export const comparingDays = 30;
const day = 24 * 60 * 60 * 1000;

/** More than anybody compares; the oldest gives way. */
const mostPages = 50;
export const longestLabel = 60;

const page = z.object({
  /** The user's own name for it: all of it that can be read. */
  label: z.string().check(z.maxLength(longestLabel)),
  /** Milliseconds since 1970. */
  addedAt: z.number(),
  sketch: sketchSchema,
  /** Keys of pages that the user says are of the same person. */
  same: z.array(z.string()),
});
export const comparedSchema = z.object({ salt: z.string(), pages: z.array(page) });

/** A page that the user added. */
export type ComparedPage = z.infer<typeof page>;
export type Compared = z.infer<typeof comparedSchema>;

/** Is the time of a page over at `now`? A clock that was set back counts as well. */
const isOver = ({ addedAt }: ComparedPage, now: number) => now >= addedAt + comparingDays * day || addedAt > now + day;

/** @returns the pages whose time is not over; nothing where `data` does not hold any. */
export function parseCompared(data: unknown, now: number): Compared | undefined {
  const parsed = comparedSchema.safeParse(data);
  if (!parsed.success) return undefined;
  const pages = parsed.data.pages.filter((one) => !isOver(one, now));
  return pages.length ? { salt: parsed.data.salt, pages } : undefined;
}

/** A page that is added again takes the place of what was kept of it. */
export const withPage = (pages: ComparedPage[], added: ComparedPage): ComparedPage[] =>
  [...pages.filter(({ sketch }) => sketch.key !== added.sketch.key), added].slice(-mostPages);

export const withoutPage = (pages: ComparedPage[], key: string): ComparedPage[] =>
  pages
    .filter(({ sketch }) => sketch.key !== key)
    .map((one) => ({ ...one, same: one.same.filter((other) => other !== key) }));

/** Two pages, each by its key, one of which is kept. */
export type Couple = { kept: string; other: string };

/** The user says that two pages are of the same person, or takes it back. */
export const withSame = (pages: ComparedPage[], { kept, other }: Couple, isSame: boolean): ComparedPage[] =>
  pages.map((one) => {
    const counterpart = { [kept]: other, [other]: kept }[one.sketch.key];
    if (counterpart === undefined) return one;
    const others = one.same.filter((key) => key !== counterpart);
    return { ...one, same: isSame ? [...others, counterpart] : others };
  });

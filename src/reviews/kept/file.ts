import * as z from 'zod/mini';
import { isOver, isSameProfile, parseReview, type Review } from '../review';
import { readKept } from './raw';

const format = 'second-look-reviews';
const fileVersion = 1;

const file = z.object({ format: z.literal(format), version: z.number(), reviews: z.array(z.unknown()) });

/** Why a file brings nothing: it does not hold reviews, or a later version wrote it. */
export type NotImported = 'not-reviews' | 'newer';

/**
 * How many reviews of a file are new here, take the place of an older state, or are not taken: because what is here
 * is as new or newer, or is another review of the same profile (`kept`), their time is over (`expired`), or they
 * cannot be read (`unreadable`).
 */
export type ImportPreview = { added: number; replaced: number; kept: number; expired: number; unreadable: number };

/** Every review as it is kept, those that this version cannot read as well. `now`: milliseconds since 1970. */
export const fileOf = (reviews: readonly unknown[], now: number): string =>
  `${JSON.stringify({ format, version: fileVersion, exportedAt: new Date(now).toISOString(), reviews }, null, 2)}\n`;

/** What importing a file writes, and what the user is told of it before. `raw`: all that is kept. Pure. */
export function plannedImport(text: string, raw: readonly unknown[], now: number): Plan | NotImported {
  const entries = entriesIn(text);
  if (typeof entries === 'string') return entries;
  const here = readKept(raw, now).reviews;
  const closed = new Set(raw.filter((one) => typeof parseReview(one) === 'string').map(idOf));
  const plan: Plan = { writes: [], preview: { added: 0, replaced: 0, kept: 0, expired: 0, unreadable: 0 } };
  for (const entry of entries) {
    const review = parseReview(entry);
    const taken = new Map([...here, ...plan.writes].map((one) => [one.id, one]));
    const fate = closed.has(idOf(entry)) ? 'kept' : fateOf(review, [...taken.values()], now);
    plan.preview[fate] += 1;
    if (typeof review !== 'string' && (fate === 'added' || fate === 'replaced')) {
      plan.writes.push(merged(notAhead(review, now), taken.get(review.id)));
    }
  }
  return plan;
}

/** What cannot be read is not overwritten either. */
const idOf = (raw: unknown) => (raw as { id?: unknown } | null)?.id;

export type Plan = { writes: Review[]; preview: ImportPreview };

function entriesIn(text: string): unknown[] | NotImported {
  try {
    const parsed = file.safeParse(JSON.parse(text));
    if (!parsed.success) return 'not-reviews';
    return parsed.data.version > fileVersion ? 'newer' : parsed.data.reviews;
  } catch {
    return 'not-reviews';
  }
}

function fateOf(review: Review | string, here: readonly Review[], now: number): keyof ImportPreview {
  if (typeof review === 'string') return 'unreadable';
  if (isOver(review, now)) return 'expired';
  const others = here.filter(({ id }) => id !== review.id).flatMap(({ profiles }) => profiles);
  if (review.profiles.some((one) => others.some((other) => isSameProfile(one, other)))) return 'kept';
  const own = here.find(({ id }) => id === review.id);
  if (!own) return 'added';
  return own.changedAt >= review.changedAt ? 'kept' : 'replaced';
}

/** A date ahead of the clock would keep it for longer than was chosen. */
const notAhead = (review: Review, now: number): Review => ({ ...review, changedAt: Math.min(review.changedAt, now) });

/** Notes that stand here and not in the file are put aside. */
function merged(review: Review, own: Review | undefined): Review {
  const texts = own ? [own.notes.text, ...own.notes.aside.map(({ text }) => text)] : [];
  const held = [review.notes.text, ...review.notes.aside.map(({ text }) => text)];
  const lost = texts.filter((text) => !held.some((other) => other.includes(text)));
  const version = Math.max(review.notes.version, own?.notes.version ?? 0) + 1;
  const added = lost.map((text, index) => ({ text, version: version + index }));
  if (!own) return review;
  return {
    ...review,
    notes: { text: review.notes.text, version: version + lost.length, aside: [...review.notes.aside, ...added] },
  };
}

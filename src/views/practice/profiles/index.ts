import { account, contact, disguised } from './conduct';
import { clock, coins, dates, overlap, warning } from './misleading';
import { longName, newcomer, ordinary } from './ordinary';
import type { PracticeProfile } from './profile';
import { folded, halfLoaded, otherWriting, picture, polished } from './unseen';

const all = [
  ordinary,
  contact,
  newcomer,
  clock,
  overlap,
  longName,
  disguised,
  halfLoaded,
  folded,
  warning,
  dates,
  coins,
  account,
  otherWriting,
  picture,
  polished,
] as const;

export type PracticeId = (typeof all)[number]['id'];

/** In the order in which they teach: from the ordinary page to the one that looks just like it. */
export const practiceProfiles: readonly (PracticeProfile & { id: PracticeId })[] = all;

export type { Choice, Layout, PracticeJob, PracticeProfile } from './profile';

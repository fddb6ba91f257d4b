import { reviews } from './from-reviews';
import { compared, dismissals, followed, health, hits, practice } from './from-rooms';
import { choices, ownRules, packs } from './from-settings';
import type { Kept } from './kept';
import { aside, consent, organisation } from './store';

/** Everything that this browser keeps. What is not here is not kept; a test compares. */
export const kept: readonly Kept[] = [
  choices,
  ownRules,
  packs,
  dismissals,
  reviews,
  compared,
  hits,
  health,
  followed,
  practice,
  aside,
  consent,
  organisation,
];

export { eraseEverything } from './store';

import type { PracticeId } from './profiles';

/** What the profiles teach together. */
export const takeaways = [
  { id: 'page', profiles: ['clock', 'overlap', 'dates', 'warning', 'coins'] },
  { id: 'clean', profiles: ['ordinary', 'picture', 'polished'] },
  { id: 'unread', profiles: ['half-loaded', 'folded', 'other-writing'] },
  { id: 'same', profiles: ['newcomer', 'long-name'] },
  { id: 'conduct', profiles: ['contact', 'disguised', 'account'] },
] as const satisfies { id: string; profiles: PracticeId[] }[];

export type TakeawayId = (typeof takeaways)[number]['id'];

import { isOfOthers } from '../generic/untagged';
import type { Page } from '../site';

/**
 * A class as it is, or in front of the arrow that its newer pages write after it and that changes with each build. In
 * front of it may stand the name of the block: "card__username⤍".
 */
export const part = (name: string) => `:is(.${name}, [class^="${name}⤍"], [class*=" ${name}⤍"], [class*="__${name}⤍"])`;

export const about = part('about-container');

/** The cards of people in lists have these classes, and in some layouts so has that of the person: with the title. */
const cards = ['[class*="card⤍"]', '[class*="card__user-link"]'];
const all = cards.map((card) => `${card}:not(:has(h1), ${cards.map((outer) => `${outer}:has(h1) *`).join(', ')})`);

export const others =
  '.feedback, .project-list-feedback, .review-card, .hourlie-item, [class*="recommended" i], [class*="similar" i], ' +
  `[class*="modal" i], ${all.join(', ')}, #reviews, #offers`;

/** Cards of other people have the same classes inside. */
export const isAbout = (page: Page, element: Element) => !isOfOthers(page, element);

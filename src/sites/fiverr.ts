import type { NotProfile } from '../profile/page-state';
import { address, nameOf } from './fiverr/address';
import {
  bio,
  certifications,
  education,
  hasList,
  headline,
  localTime,
  location,
  memberSince,
  photo,
  reviews,
} from './fiverr/card';
import { hasSeller } from './fiverr/data';
import { handleOf } from './fiverr/handle';
import { sellerIn } from './fiverr/list';
import { onPage } from './reading/once';
import { containing } from './reading/readers';
import { seenOn, wordsOf } from './reading/seen';
import type { Page, Site } from './site';

const frame = '.user-profile-info, .seller-card, .seller-desc';

const complaints =
  /\b(page|user|seller|gig)\b.*\b(not found|not available|no longer|doesn['’]t exist)|couldn['’]t find/i;

/** Buttons that only the seller has. */
const ownWords = /^(edit (description|profile|gig)|preview (public|fiverr) profile|preview public mode)$/i;

function whyNotProfile(page: Page): NotProfile | undefined {
  const { title } = page;
  if (onPage(page, frame).length || hasSeller(page) || hasList(page) || handleOf(page))
    return isOwnView(page) ? 'own-profile' : undefined;
  const said = [title, ...seenOn(page, 'h1, h2').map(wordsOf)];
  if (said.some((words) => complaints.test(words))) return 'not-found';
  return onPage(page, 'input[type="password"]').length ? 'login-wall' : 'other';
}

const isOwnView = (page: Page): boolean =>
  containing('a, button', /edit|preview/i)(page).some(({ element }) => ownWords.test(wordsOf(element)));

/** The link on the seller's name says whose card it is. */
function showsAnother(page: Page): boolean {
  const names = seenOn(page, ':is(.user-profile-info, .seller-card) a.seller-link[href]')
    .map(sellerIn)
    .filter((name) => name !== undefined);
  return names.length > 0 && !names.includes(nameOf(page.url)?.toLowerCase() ?? '');
}

export const fiverr: Site = {
  ...address,
  whyNotProfile,
  showsAnother,
  others:
    '[class*="review-item" i], [class*="review-list" i], .reviews-wrap, [class*="gig-card" i], [class*="gig-wrapper" i], ' +
    '.gig-description, .user-gigs, [class*="similar" i], [class*="recommend" i], [class*="modal" i], .clients-block',
  facts: { headline, bio, location, localTime, memberSince, education, certifications, reviews, photo },
};

import type { NotProfile } from '../profile/page-state';
import { namesAnother } from './generic/subject';
import { onPage } from './reading/once';
import { sectionTitled } from './reading/sections';
import { seenOn, wordsOf } from './reading/seen';
import type { Page, Site } from './site';
import { address } from './toptal/address';
import { displayName, hasHead, headline, location, memberSince, photo } from './toptal/head';
import { bio, certifications, education, employment, portfolio, titles } from './toptal/sections';

const complaints = /not found|\b404\b|no longer (available|exists)|does(n['’]t| not) exist/i;

function whyNotProfile(page: Page): NotProfile | undefined {
  if (hasHead(page) || sectionTitled(page, titles.work)) return undefined;
  const said = [page.title, ...seenOn(page, 'h1, h2').map(wordsOf)];
  if (said.some((words) => complaints.test(words))) return 'not-found';
  return onPage(page, 'input[type="password"]').length ? 'login-wall' : undefined;
}

export const toptal: Site = {
  ...address,
  whyNotProfile,
  showsAnother: namesAnother((url) => address.profileId(url)),
  others:
    '[class*="similar" i], [class*="related" i], [class*="testimonial" i], [class*="modal" i], [class*="review" i]:not([class*="preview" i])',
  facts: { displayName, headline, bio, location, memberSince, employment, education, certifications, portfolio, photo },
};

import type { NotProfile } from '../profile/page-state';
import { namesAnother } from './generic/subject';
import { byPath } from './reading/addresses';
import { all } from './reading/dom';
import { sectionTitled } from './reading/sections';
import { seenOn, wordsOf } from './reading/seen';
import type { Page, Site } from './site';
import { hasHead, headline, location, memberSince } from './toptal/head';
import { bio, certifications, education, employment, portfolio } from './toptal/sections';

const otherPage = byPath([
  [/^\/([a-z-]+\/)?(freelance-jobs|job|jobs)(\/|$)/, 'job'],
  [/^\/(users|platform)(\/|$)/, 'login-wall'],
  [/^\/(developers|designers|finance|marketing|product-managers|project-managers|freelance|hire)(\/|$)/, 'list'],
]);

const complaints = /not found|\b404\b|no longer (available|exists)|does(n['’]t| not) exist/i;

function whyNotProfile(page: Page): NotProfile | undefined {
  if (hasHead(page) || sectionTitled(page, /^work experience$/i)) return undefined;
  const said = [page.title, ...seenOn(page, 'h1, h2').map(wordsOf)];
  if (said.some((words) => complaints.test(words))) return 'not-found';
  return all(page.root, 'input[type="password"]').length ? 'login-wall' : undefined;
}

const nameIn = ({ pathname }: URL): string | undefined =>
  /^\/(?:[a-z-]+\/)?resume\/([a-z\d-]+)\/?$/.exec(pathname)?.[1];

export const toptal: Site = {
  id: 'toptal',
  confidence: 'memory',
  evidence:
    'The words and their order from three rebuilds of resume pages, 2022 to 2025; no saved page and no reader of ' +
    'others. Read by headings and lines alone.',
  matches: ['https://www.toptal.com/*'],
  profiles: { matches: ['https://www.toptal.com/resume/*', 'https://www.toptal.com/*/resume/*'] },
  profileId: nameIn,
  whyNotProfile,
  showsAnother: namesAnother(nameIn),
  otherPage,
  others:
    '[class*="similar" i], [class*="related" i], [class*="testimonial" i], [class*="modal" i], [class*="review" i]:not([class*="preview" i])',
  facts: { headline, bio, location, memberSince, employment, education, certifications, portfolio },
};

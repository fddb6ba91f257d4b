import type { NotProfile } from '../profile/page-state';
import { address } from './dribbble/address';
import { isPlace } from './generic/one-line';
import { paragraphsUnder } from './generic/paragraphs';
import { isOfOthers } from './generic/untagged';
import { ownText } from './generic/words';
import { segmentsOf } from './reading/addresses';
import { dateForm, dateIn, parseDate } from './reading/dates';
import { all, attributeOf } from './reading/dom';
import { beside, type Labels } from './reading/labels';
import { count, list } from './reading/lists';
import { onPage } from './reading/once';
import { isPicture } from './reading/picture';
import { containing, firstOf, line, pattern, present, text } from './reading/readers';
import { seenOn } from './reading/seen';
import type { Page, Site } from './site';

const masthead = ':is(.profile-masthead, .profile-pro-masthead)';
const frame = `body#profile, ${masthead}, .masthead-profile-name`;
const tabLinks = '.scrolling-subnav-list a[href^="/"]';
/** The classes of the body tell what the visitor is and what not, and whether the profile is the visitor's own. */
const own = `body.self, body#profile[class*="not-"]:not(.not-self), ${masthead} a[href^="/account"]`;
/** A team's page says "not-team" of the visitor too; a guest of whom it does not say so is none. */
const team =
  `${masthead}.is-team, body#profile .is-team, .scrolling-subnav-list a[href$="/members"], ` +
  'body#profile.logged-out[class*="not-"]:not(.not-team)';

function whyNotProfile(page: Page): NotProfile | undefined {
  if (!onPage(page, frame).length) {
    if (onPage(page, 'input[type="password"]').length) return 'login-wall';
    return /not found|\b404\b|can[’']t find/i.test(page.title) ? 'not-found' : 'other';
  }
  if (onPage(page, team).length) return 'agency';
  return onPage(page, own).length ? 'own-profile' : undefined;
}

/** The tabs know whose they are. */
function showsAnother(page: Page): boolean {
  const { url } = page;
  const names = onPage(page, tabLinks).map((link) => (attributeOf(link, 'href') ?? '').split('/')[1]?.toLowerCase());
  return names.length > 0 && !names.includes(segmentsOf(url)[0]?.toLowerCase());
}

const named = '#content, main, [role="main"]';
/** Without a part that is named as the main one, the body itself. */
const main = `:is(${named}, body#profile:not(:has(${named})))`;

const isAbout = (page: Page, element: Element) => !isOfOthers(page, element);

const since = containing(`${main} :is(p, li, span, div, dd)`, /member since/i);
const sinceLines = (page: Page) => since(page).filter(({ element }) => isAbout(page, element));

/** Facts with their labels, where they are not told apart by classes. */
const info: Labels = {
  labels: /^(location|member since|skills|social|website)$/i,
  within: (page) => seenOn(page, main).filter((part) => !all(part, main).length && isAbout(page, part)),
};

const shot = `${main} :is(li[data-thumbnail-id], li[id^="screenshot-"])`;

/** A tab shows a part of what there is, and a guest is shown the first shots only. */
const always = () => true;

export const dribbble: Site = {
  ...address,
  whyNotProfile,
  showsAnother,
  others:
    '.site-nav, #footer, .site-footer, [data-ad-data]:not([data-ad-data=""]), .shot-overlay, .comments, ' +
    '[class*="designer-card" i], [class*="similar" i], [class*="related" i]',
  facts: {
    headline: text(['.masthead-intro h2', '#masthead h2'], line),
    bio: firstOf(
      text([`${main} .bio-text`, '.bio-text'], (words, element, page) => (isAbout(page, element) ? words : undefined)),
      paragraphsUnder(ownText, isAbout),
    ),
    location: firstOf(
      text([`${main} .info-item.location`, `${main} .location`], (words, element, page) =>
        isAbout(page, element) ? line(words) : undefined,
      ),
      beside(info, /^location$/i, isPlace),
    ),
    memberSince: firstOf(
      pattern(sinceLines, new RegExp(`^Member since:? (?<date>${dateForm})$`, 'i'), dateIn),
      beside(info, /^member since$/i, parseDate),
    ),
    portfolio: count(
      (page) => ({
        selector: shot,
        elements: seenOn(page, shot),
      }),
      always,
    ),
    photo: present('img.profile-avatar', isPicture),
    links: list(
      `:is(#js-hire-widget, ${main} [class*="social" i]) a[href^="http"]:not([href*="://dribbble.com"])`,
      (link) => attributeOf(link, 'href') ?? undefined,
      always,
    ),
  },
};

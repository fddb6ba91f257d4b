import type { NotProfile } from '../profile/page-state';
import { address } from './dribbble/address';
import { segmentsOf } from './reading/addresses';
import { dateForm, dateIn } from './reading/dates';
import { attributeOf } from './reading/dom';
import { count, list } from './reading/lists';
import { onPage } from './reading/once';
import { containing, line, pattern, present, text } from './reading/readers';
import { seenOn } from './reading/seen';
import type { Page, Site } from './site';

const masthead = ':is(.profile-masthead, .profile-pro-masthead)';
const frame = `body#profile, ${masthead}, .masthead-profile-name`;
const tabLinks = '.scrolling-subnav-list a[href^="/"]';
const team = `${masthead}.is-team, body#profile .is-team, .scrolling-subnav-list a[href$="/members"]`;

/** The classes of the body speak of the visitor and not of the person: a team's page says "not-team" too. */
function whyNotProfile(page: Page): NotProfile | undefined {
  const { title } = page;
  if (!onPage(page, frame).length) {
    if (onPage(page, 'input[type="password"]').length) return 'login-wall';
    return /not found|\b404\b|can[’']t find/i.test(title) ? 'not-found' : 'other';
  }
  if (onPage(page, team).length) return 'agency';
  const isOwn = onPage(page, `body.self, ${masthead} a[href^="/account"]`).length > 0;
  return isOwn ? 'own-profile' : undefined;
}

/** The tabs know whose they are. */
function showsAnother(page: Page): boolean {
  const { url } = page;
  const names = onPage(page, tabLinks).map((link) => (attributeOf(link, 'href') ?? '').split('/')[1]?.toLowerCase());
  return names.length > 0 && !names.includes(segmentsOf(url)[0]?.toLowerCase());
}

const main = ':is(#content, [role="main"])';
const isPicture = (image: Element) => /\/users\/\d+\/avatars\//.test(attributeOf(image, 'src') ?? '');

/** A tab shows a part of what there is, and a guest is shown the first shots only. */
const always = () => true;

export const dribbble: Site = {
  ...address,
  whyNotProfile,
  showsAnother,
  others: '.site-nav, #footer, .site-footer, [data-ad-data]:not([data-ad-data=""]), .shot-overlay, .comments',
  facts: {
    headline: text(['.masthead-intro h2', '#masthead h2'], line),
    bio: text(`${main} .bio-text`),
    location: text(`${main} .info-item.location`, line),
    memberSince: pattern(
      containing(`${main} :is(p, li, span)`, /member since/i),
      new RegExp(`^Member since (?<date>${dateForm})$`, 'i'),
      dateIn,
    ),
    portfolio: count(
      (page) => ({
        selector: `${main} li[data-thumbnail-id]`,
        elements: seenOn(page, `${main} li[data-thumbnail-id]`),
      }),
      always,
    ),
    photo: present('img.profile-avatar', isPicture),
    links: list(
      '#js-hire-widget a[href^="http"]:not([href*="://dribbble.com"])',
      (link) => attributeOf(link, 'href') ?? undefined,
      always,
    ),
  },
};

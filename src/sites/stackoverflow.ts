import type { NotProfile } from '../profile/page-state';
import { isGone } from './generic/words';
import { all, attributeOf, rawText } from './reading/dom';
import { unreadable } from './reading/fact';
import { list } from './reading/lists';
import { onPage } from './reading/once';
import { isPicture } from './reading/picture';
import { orAbsent, type Proof } from './reading/proofs';
import { line, present, text } from './reading/readers';
import { seenOn, sourceOf, wordsOf } from './reading/seen';
import { pageText } from './reading/text';
import type { Page, Reader, Site } from './site';
import { address, profileId } from './stackoverflow/address';
import { headOf, memberSince, noLocation, placeRows } from './stackoverflow/head';

const about = ['.js-about-me-content', '.profile-user--bio'];
const location: Reader<string> = text(placeRows, (words, row) => {
  // A long one is cut to fit.
  const whole = /…$/.test(words) && all(row, '[title]').map((one) => attributeOf(one, 'title') ?? '')[0];
  return line(whole || words);
});

/** What the site says in place of a text that nobody wrote. */
const nothingWritten =
  /^(apparently, this user prefers to keep an air of mystery about them|(your|this user[’']s) about me( section)? is currently blank|this user (hasn[’']t|has not) (written|added) .{0,20}about)/i;

const bio = text(about, (words) => (nothingWritten.test(words) ? undefined : words));

const saysNothing: Proof = (page) => {
  for (const selector of about) {
    const place = seenOn(page, selector).find((element) => nothingWritten.test(wordsOf(element)));
    if (place) return sourceOf(selector, pageText(place));
  }
  return 'missing';
};

/** "StackExchange.user.init({ userId: 123, accountId: 456 })": whose page the server wrote. */
function ownerOf(page: Page): string | undefined {
  const init = /StackExchange\.user\.init\(\s*\{[^}]*\buserId:\s*(\d+)/;
  return onPage(page, 'script:not([src])')
    .map((script) => init.exec(rawText(script))?.[1])
    .find(Boolean);
}

const frame = 'body.user-page, #user-card, .user-show-new, .js-about-me-content';

function whyNotProfile(page: Page): NotProfile | undefined {
  const { title, url } = page;
  if (!ownerOf(page) && !onPage(page, frame).length) {
    if (onPage(page, 'input[type="password"]').length) return 'login-wall';
    return [title, ...seenOn(page, 'h1').map(wordsOf)].some((words) => isGone.test(words)) ? 'not-found' : undefined;
  }
  const isOwn = seenOn(page, `a[href*="/users/edit/${profileId(url)}"]`).length > 0;
  return isOwn ? 'own-profile' : undefined;
}

const notList = '.fs-title:not(:has(ul, li))';
/** The name may stand in a row of its own. */
const underName = [`.fs-headline2 + ${notList}`, `:has(> .fs-headline2:only-child) + ${notList}`];

/** The line under the name. It is a heading in all but markup, so only its place beside the name tells what it is. */
const headline: Reader<string> = (page) => {
  const names = seenOn(page, '.fs-headline2');
  return names.length === 1 ? text(underName, line)(page) : unreadable('missing');
};

const displayName: Reader<string> = (page) =>
  seenOn(page, '.fs-headline2').length === 1 ? text('.fs-headline2', line)(page) : unreadable('missing');

const ownLinks = 'a[rel~="me"][href^="http"]';

/** A link of the head that does not say whose it is may be the person's too. */
function hasOtherLinks(page: Page): boolean {
  const head = headOf(page);
  return head !== undefined && all(head, `li a[href^="http"]:not(${ownLinks})`).length > 0;
}

const picture = '[class*="gravatar-wrapper-128"] img, [class*="gravatar-wrapper-164"] img, img[alt$="\'s user avatar"]';

export const stackoverflow: Site = {
  ...address,
  whyNotProfile,
  showsAnother: (page) => ![undefined, profileId(page.url)].includes(ownerOf(page)),
  others: '.s-topbar, .s-post-summary, .comment, .js-usermini-avatar-container, #hot-network-questions',
  facts: {
    displayName,
    headline,
    bio: orAbsent(bio, saysNothing),
    location: orAbsent(location, noLocation),
    memberSince,
    photo: present(picture, isPicture),
    links: list(ownLinks, (link) => attributeOf(link, 'href') ?? undefined, hasOtherLinks),
  },
};

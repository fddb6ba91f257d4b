import type { NotProfile } from '../profile/page-state';
import { address } from './gitlab/address';
import { card, cardHasNo, externalLinks, info, memberSince, saidLinks, visitorOf } from './gitlab/card';
import { segmentsOf } from './reading/addresses';
import { attributeOf, rawText } from './reading/dom';
import { unreadable } from './reading/fact';
import { list, listOf } from './reading/lists';
import { onPage } from './reading/once';
import { isPicture } from './reading/picture';
import { orAbsent } from './reading/proofs';
import { firstOf, line, pattern, present, text } from './reading/readers';
import { isOwn, seenOn, sourceOf } from './reading/seen';
import type { Page, Reader, Site } from './site';

const location = `${card} [itemprop="addressLocality"]`;
const postalAddress = `${card} :is([itemprop="address"], [itemtype$="schema.org/PostalAddress"])`;
const calendar = `${card} [data-utc-offset]`;

/** A clock among other words may be one of the afternoon in a language that we do not know. */
const clock: Reader<string> = pattern(
  `${card} [data-testid="user-local-time"]`,
  /^\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?$/i,
  ([whole]) => whole,
);

/** Seconds: "7200". */
function offsetOf(seconds: string): number | undefined {
  if (!/^-?\d{1,5}$/.test(seconds.trim())) return undefined;
  const minutes = Number(seconds) / 60;
  return Number.isInteger(minutes) && Math.abs(minutes) <= 14 * 60 ? minutes || 0 : undefined;
}

/** Where a person set no time zone, the calendar says 0 all the same; only a clock beside it makes that a fact. */
const utcOffset: Reader<number> = (page) => {
  const stated = seenOn(page, calendar).map((element) => offsetOf(attributeOf(element, 'data-utc-offset') ?? ''));
  const [value, ...more] = new Set(stated.filter((offset) => offset !== undefined));
  if (value === undefined) return unreadable(stated.length ? 'unclear' : 'missing');
  const shown = clock(page);
  if (more.length || (value === 0 && shown.state !== 'read')) return unreadable('unclear');
  const sources = shown.state === 'read' ? shown.sources : [sourceOf(calendar, { text: '' })];
  return { state: 'read', value, sources };
};

const privateWords = /^\s*this user\s+(has a private profile|is blocked)\s*$/i;
const privatePicture = 'img[src*="profile_private_mode"], img[data-src*="profile_private_mode"]';

function whyNotProfile(page: Page): NotProfile | undefined {
  const { title } = page;
  if (onPage(page, 'body[data-page^="groups:"], .group-home-panel').length) return 'agency';
  if (!onPage(page, `${card}, body[data-page="users:show"]`).length) {
    if (onPage(page, 'body[data-page^="sessions:"], input[type="password"]').length) return 'login-wall';
    return /not be found|\bnot found\b|\b404\b/i.test(title) ? 'not-found' : 'other';
  }
  const complaints = onPage(page, `${card} :is(h1, h2, h3, h4)`).filter((one) => privateWords.test(rawText(one)));
  if (onPage(page, privatePicture).length || complaints.some((one) => isOwn(page, one))) return 'private';
  return isOwnView(page) ? 'own-profile' : undefined;
}

const isOwnView = (page: Page) =>
  visitorOf(page)?.toLowerCase() === segmentsOf(page.url)[0]?.toLowerCase() ||
  onPage(page, `${card} :is([aria-label="Edit profile"], .cover-controls a[href$="/profile"])`).length > 0;

/** The calendar knows whose it is: "/users/quillon/calendar.json". */
function showsAnother(page: Page): boolean {
  const { url } = page;
  const login = segmentsOf(url)[0]?.toLowerCase() ?? '';
  const paths = onPage(page, '[data-calendar-path]').map((one) => attributeOf(one, 'data-calendar-path') ?? '');
  return paths.length > 0 && !paths.some((path) => path.toLowerCase().includes(`/users/${login}/`));
}

export const gitlab: Site = {
  ...address,
  whyNotProfile,
  showsAnother,
  others: '.user-activity-content, .content_list, .projects-block, .profile-readme, .cover-controls',
  facts: {
    headline: text(`${card} [itemprop="jobTitle"]`, line),
    bio: orAbsent(text(`${card} .profile-user-bio`), cardHasNo(`${card} .profile-user-bio`)),
    location: orAbsent(text(location, line), cardHasNo(`${location}, ${postalAddress}`)),
    localTime: clock,
    utcOffset,
    memberSince,
    photo: present(`${card} :is(img[itemprop="image"], .avatar-holder img)`, isPicture),
    links: firstOf(
      orAbsent(
        listOf(externalLinks, (link) => ({ value: attributeOf(link, 'href') ?? '' })),
        cardHasNo(`${info} a[href^="http"]`),
      ),
      list(
        saidLinks,
        (link) => attributeOf(link, 'href') ?? undefined,
        () => true,
      ),
    ),
  },
};

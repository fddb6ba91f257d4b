import type { NotProfile } from '../profile/page-state';
import { address } from './github/address';
import { contributions } from './github/contributions';
import { pushes, repositories } from './github/repositories';
import { segmentsOf } from './reading/addresses';
import { parseDate } from './reading/dates';
import { attributeOf, contains } from './reading/dom';
import { unreadable } from './reading/fact';
import { list } from './reading/lists';
import { metaOf } from './reading/meta';
import { countIn } from './reading/numbers';
import { onPage } from './reading/once';
import { orAbsent, type Proof, shown } from './reading/proofs';
import { attribute, firstOf, line, pattern, present, text } from './reading/readers';
import { isBusy, seenOn, sourceOf } from './reading/seen';
import { pageText } from './reading/text';
import type { Page, Reader, Site } from './site';

const card = '[itemtype$="schema.org/Person"]';
const details = `${card} .vcard-details`;
const location = `${card} [itemprop="homeLocation"]`;
const links = `${card} :is([itemprop="url"], [itemprop="social"], [itemprop="twitter"])`;
const localTime = `${card} [itemprop="localTime"]`;
const bio = [`${card} .js-user-profile-bio`, `${card} [data-bio-text]`, `${card} .user-profile-bio`];

const loginOf = (page: Page) => metaOf(page, 'profile:username').toLowerCase();

/** The card is finished: what follows the place is there. The rows that we know leave no room for an unknown one. */
const cardIsFinished: Proof = (page) => {
  const cards = seenOn(page, card);
  if (!cards.length || !seenOn(page, details).length) return 'missing';
  if (cards.some(isBusy)) return 'loading';
  if (isCutOff(page, details)) return 'loading';
  if (seenOn(page, `${details} > :not(li), ${details} li:not([itemprop], :has(.join-date))`).length) return 'unclear';
  const words = [`${card} a[href*="tab=followers"]`, `${card} a[href$="/followers"]`, '.js-yearly-contributions h2'];
  return shown(page, [...words, `${details} li:not([itemprop="homeLocation"])`]) ?? 'unclear';
};

/** The document ends in one of these: the rest is still on its way. */
function isCutOff(page: Page, selector: string): boolean {
  const last = onPage(page, '*').at(-1);
  return last !== undefined && onPage(page, selector).some((element) => contains(element, last));
}

/** The card is finished, and has no such row. */
const noRow =
  (row: string): Proof =>
  (page) =>
    onPage(page, row).length ? 'unclear' : cardIsFinished(page);

const bioIsEmpty: Proof = (page) => {
  const places = bio.flatMap((selector) => onPage(page, selector));
  if (!places.length) return 'missing';
  return places.some((place) => pageText(place).text) ? 'unclear' : cardIsFinished(page);
};

/** Hours with a fraction: "-3.0", "5.75". An empty value means that GitHub does not know. */
function offsetOf(hours: string): number | undefined {
  if (!/^[+-]?\d{1,2}(\.\d+)?$/.test(hours.trim())) return undefined;
  const minutes = Number(hours) * 60;
  return Number.isInteger(minutes) && Math.abs(minutes) <= 14 * 60 ? minutes || 0 : undefined;
}

const utcOffset = firstOf(
  attribute(`${localTime} [data-hours-ahead-of-utc]`, 'data-hours-ahead-of-utc', offsetOf),
  pattern(
    localTime,
    /UTC ?(?<sign>[+-])(?<hours>\d{2}):(?<minutes>\d{2})/,
    ({ groups: { sign, hours, minutes } = {} }) => offsetOf(`${sign}${Number(hours) + Number(minutes) / 60}`),
  ),
);

const clock = pattern(localTime, /(?<quote>\d{1,2}:\d{2}(?: ?[ap]m)?)(?=\D|$)/i, ({ groups }) => groups?.quote);

/** Where the offset is unknown, the clock that is printed is nobody's. */
const clockOfOffset: Reader<string> = (page) =>
  utcOffset(page).state === 'read' ? clock(page) : unreadable(seenOn(page, localTime).length ? 'unclear' : 'missing');

/** The years with contributions begin with the account. Earlier ones than GitHub itself come from dates of commits. */
const firstYear: Reader<string> = (page) => {
  const ids = seenOn(page, '[id^="year-link-"]').map((link) => attributeOf(link, 'id') ?? '');
  const years = ids.map((id) => id.slice('year-link-'.length));
  const first = years.filter((year) => /^\d{4}$/.test(year)).sort()[0];
  if (!first) return unreadable('missing');
  if (Number(first) < 2008) return unreadable('unclear');
  const selector = `#year-link-${first}`;
  const source = shown(page, [selector]) ?? sourceOf(selector, { text: '' });
  return { state: 'read', value: first, sources: [source] };
};

/** A card without a name on it has only numbers to begin with. */
const followers = pattern(
  `${card}:has([itemprop="additionalName"]) a:is([href*="tab=followers"], [href$="/followers"])`,
  /^(?<count>\d[\d,]*) ?followers?$/i,
  countIn,
);

function whyNotProfile(page: Page): NotProfile | undefined {
  const { title } = page;
  if (/^page not found/i.test(title)) return 'not-found';
  if (
    onPage(page, '[itemtype$="schema.org/Organization"], meta[name="hovercard-subject-tag"][content^="organization:"]')
      .length
  ) {
    return 'agency';
  }
  if (
    !loginOf(page) &&
    !onPage(page, 'body.page-profile, [itemtype$="schema.org/Person"] [itemprop="additionalName"]').length
  ) {
    return onPage(page, 'input[type="password"]').length ? 'login-wall' : 'other';
  }
  const viewer = metaOf(page, 'user-login').toLowerCase();
  const editable = '.js-profile-editable-edit-button, body.mine, [name="user[profile_bio]"]';
  return (viewer && viewer === loginOf(page)) || onPage(page, editable).length ? 'own-profile' : undefined;
}

export const github: Site = {
  ...address,
  whyNotProfile,
  showsAnother: (page) => loginOf(page) !== '' && loginOf(page) !== segmentsOf(page.url)[0]?.toLowerCase(),
  others: `.pinned-item-list-item, [itemprop="owns"], details-dialog, ${card} ${card}`,
  facts: {
    bio: orAbsent(text(bio), bioIsEmpty),
    location: orAbsent(text(location, line), noRow(location)),
    localTime: clockOfOffset,
    utcOffset,
    memberSince: firstOf(
      text(`${card} .join-date`, parseDate),
      attribute(`${card} .join-date`, 'datetime', (time) => parseDate(time.slice(0, 10))),
      firstYear,
    ),
    photo: present([`${card} [itemprop="image"] img[src]`, `${card} img.avatar-user[src]:not(.avatar-small)`]),
    links: orAbsent(
      list(`${links} a[href^="http"]`, (link) => attributeOf(link, 'href') ?? undefined),
      noRow(links),
    ),
    displayName: text(`${card} [itemprop="name"]`, line),
    followers,
    contributions,
    repositories,
    activityTimes: pushes,
  },
};

import type { NotProfile } from '../../profile/page-state';
import { attributeOf } from '../reading/dom';
import { oncePerPage, onPage } from '../reading/once';
import { seenOn, wordsOf } from '../reading/seen';
import type { Page } from '../site';
import { nameIn, plain, profileId } from './address';
import { serverKeys } from './server-cards';

const meta = (page: Page, name: string): string[] =>
  onPage(page, `meta[name="${name}"], meta[property="${name}"]`).map((tag) => attributeOf(tag, 'content') ?? '');

const visitors = '.top-card-layout, .core-section-container, #topcard, body.guest';

/** Is it the page that is shown to visitors without an account? They see less than members do. */
export const isGuest = oncePerPage(
  (page: Page) =>
    meta(page, 'pageKey').some((key) => /^(d_|p_)?public_profile/.test(key)) || onPage(page, visitors).length > 0,
);

const members =
  '[data-member-id], a[href*="/overlay/contact-info"], .pv-top-card, .pv-top-card-section, .pv-profile-card, ' +
  serverKeys;
const head = `${members}, ${visitors}`;

const own =
  'a[href*="/edit/intro"], a[href*="/edit/forms/"], a[href*="/add-edit/"], .profile-photo-edit, .pv-dashboard-section, ' +
  'meta[name="pageKey"][content*="my_profile"]';

const complaints: [words: RegExp, why: NotProfile][] = [
  [/^linkedin member$/i, 'private'],
  [/profile (is )?(private|unavailable|not available)|isn[’']t available/i, 'private'],
  [/not found|could not be found|doesn[’']t exist|no longer exists/i, 'not-found'],
  [/^(sign (in|up)|log ?in|join linkedin|welcome back)|log in or sign up/i, 'login-wall'],
];

export function whyNotProfile(page: Page): NotProfile | undefined {
  const { title } = page;
  if (onPage(page, '.page-not-found, .not-found__container, .not-found-404').length) return 'not-found';
  if (meta(page, 'pageKey').some((key) => /guest-home|auth_?wall|login|registration/.test(key))) return 'login-wall';
  if (seenOn(page, 'main h1, h1').some((heading) => /^linkedin member$/i.test(wordsOf(heading)))) return 'private';
  if (onPage(page, head).length) return onPage(page, own).length ? 'own-profile' : undefined;
  const said = [title, ...seenOn(page, 'h1, h2, main p').map(wordsOf)];
  const why = complaints.find(([words]) => said.some((line) => words.test(line.trim())))?.[1];
  return why ?? (isSentAway(page) ? 'login-wall' : undefined);
}

/** A wall in place of the page, or an empty page that sends its visitor home. */
const isSentAway = (page: Page): boolean =>
  onPage(page, 'input[type="password"], .authwall-join-form, #join-form, meta[http-equiv="refresh" i]').length > 0;

/** What the page says whose it is: the address of the contact details, or for visitors the one it calls its own. */
function shownName(page: Page): string | undefined {
  const contacts = onPage(page, 'a[href*="/overlay/contact-info"]').map((link) => attributeOf(link, 'href') ?? '');
  const name = contacts.map(nameIn).find(Boolean);
  if (name || meta(page, 'linkedin:pageTag').includes('nonCanonical')) return name;
  return onPage(page, 'link[rel="canonical"]').map((link) => nameIn(attributeOf(link, 'href') ?? ''))[0];
}

/** An address may also have the number of an account in place of its name, which cannot be compared. */
export function showsAnother(page: Page): boolean {
  const name = plain(profileId(page.url) ?? '');
  const shown = shownName(page);
  return shown !== undefined && !/^aco[\w-]{20,}$/.test(name) && !/^aco[\w-]{20,}$/.test(shown) && shown !== name;
}

import type { NotProfile } from '../profile/page-state';
import { address } from './contra/address';
import { called, stated } from './generic/head';
import { isOwnView } from './generic/own-view';
import { aboutPerson, others, whyNotOnePerson } from './generic/person';
import { onPlatform } from './generic/platform';
import { namesSubject, showsAnother } from './generic/subject';
import { named, placeUnderName, roleUnderName, socialLinks } from './generic/under-name';
import { ownText } from './generic/words';
import { attributeOf } from './reading/dom';
import { containing, firstOf } from './reading/readers';
import { sectionTitled } from './reading/sections';
import { seenOn, wordsOf } from './reading/seen';
import type { Page, Site } from './site';

const counted = containing('p, span, div, li, dt', /hired|earned/i, 100);

const plain = (words: string) =>
  words
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '');

/** "Ilka Wren" at "/ilkawren": all words of a name that has several. The site's own pages have hyphens: "/find-work". */
function isInAddress({ url }: Page, name: string): boolean {
  const slug = plain(address.profileId(url) ?? '');
  const words = plain(name).split(' ');
  return words.length > 1 && words.every((word) => slug.includes(word)) && !/-/.test(address.profileId(url) ?? '');
}

/**
 * The one heading is the name in the title, and there is a picture of that name, or what the person has earned, or it
 * is in the address of a page with a text about a person.
 */
function isNamed(page: Page): boolean {
  const [name, ...more] = seenOn(page, 'h1');
  if (!name || more.length || !namesSubject(page, name)) return false;
  const pictured = seenOn(page, 'img[alt]').some((image) => attributeOf(image, 'alt')?.includes(wordsOf(name)));
  if (pictured || (sectionTitled(page, ownText) && isInAddress(page, wordsOf(name)))) return true;
  return counted(page).some(({ element }) => /\b(hired|earned)$/i.test(wordsOf(element)));
}

/** Most pages have nothing that says in words of schema.org that they are about a person. */
function whyNotProfile(page: Page): NotProfile | undefined {
  const why = whyNotOnePerson(page);
  if (why !== 'other' || !isNamed(page)) return why;
  return isOwnView(page) ? 'own-profile' : undefined;
}

export const contra: Site = {
  ...address,
  whyNotProfile,
  showsAnother,
  others,
  facts: {
    ...aboutPerson,
    headline: firstOf(aboutPerson.headline, stated, called('headline'), roleUnderName),
    location: firstOf(aboutPerson.location, called('location'), placeUnderName),
    links: firstOf(aboutPerson.links, socialLinks),
    displayName: firstOf(aboutPerson.displayName, named),
    ...onPlatform,
  },
};

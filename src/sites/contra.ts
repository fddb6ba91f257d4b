import type { NotProfile } from '../profile/page-state';
import { address } from './contra/address';
import { stated } from './generic/head';
import { isOwnView } from './generic/own-view';
import { aboutPerson, others, whyNotOnePerson } from './generic/person';
import { onPlatform } from './generic/platform';
import { namesSubject, showsAnother } from './generic/subject';
import { attributeOf } from './reading/dom';
import { containing, firstOf } from './reading/readers';
import { seenOn, wordsOf } from './reading/seen';
import type { Page, Site } from './site';

const counted = containing('p, span, div, li, dt', /hired|earned/i, 100);

/** The one heading is the name in the title, and there is a picture of that name, or what the person has earned. */
function isNamed(page: Page): boolean {
  const [name, ...more] = seenOn(page, 'h1');
  if (!name || more.length || !namesSubject(page, name)) return false;
  const pictured = seenOn(page, 'img[alt]').some((image) => attributeOf(image, 'alt')?.includes(wordsOf(name)));
  return pictured || counted(page).some(({ element }) => /\b(hired|earned)$/i.test(wordsOf(element)));
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
  facts: { ...aboutPerson, headline: firstOf(aboutPerson.headline, stated), ...onPlatform },
};

import { all, attributeOf, closest, isElement, parentOf } from '../reading/dom';
import { metaOf } from '../reading/meta';
import { oncePerPage, onPage } from '../reading/once';
import { isSeen, wordsOf } from '../reading/seen';
import type { Page } from '../site';
import { isOfAnother } from './address';
import { distinct, isA, isOneOf, resolve, type Thing, things, wordsIn } from './json-ld';

export const personRoot = '[itemtype$="schema.org/Person"]';

/** Whose profile the page is: the person of its JSON-LD, the ProfilePage there, the element of its microdata. */
export type Subject = { person?: Thing | undefined; profilePage?: Thing | undefined; root?: Element | undefined };

/** On a page about one of these, a person is an author or a seller. */
const works = (
  'Article NewsArticle BlogPosting TechArticle SocialMediaPosting DiscussionForumPosting Product Service Offer ' +
  'JobPosting Event Recipe Course Book Movie VideoObject Review QAPage FAQPage ItemList CollectionPage ' +
  'SearchResultsPage CreativeWork SoftwareApplication SoftwareSourceCode ScholarlyArticle Report'
).split(' ');

/** @returns nothing where the page does not say that it is one person's profile, or speaks of several people. */
export const subjectOf = oncePerPage((page): Subject | undefined => {
  const profilePages = distinct(things(page).filter((thing) => isProfilePage(page, thing)));
  const isOgProfile = metaOf(page, 'og:type') === 'profile';
  if (!profilePages.length && !isOgProfile && isAboutWork(page)) return undefined;
  const people = profilePages.length ? mainOf(page, profilePages) : distinct(things(page).filter(isPerson));
  const roots = rootsOf(page);
  const [person] = people;
  if (people.length > 1 || profilePages.length > 1 || (!person && roots.length > 1)) return undefined;
  const [root] = roots.length === 1 ? roots : [];
  if (person && root && !isSame(nameOf(person), nameIn(root))) return undefined;
  return person || root || isOgProfile ? { person, profilePage: profilePages[0], root } : undefined;
});

/** Some call it only a page, and say that its main matter is a person. */
const isProfilePage = (page: Page, thing: Thing): boolean => {
  const main = resolve(page, thing.mainEntity);
  return isOneOf(thing, ['ProfilePage']) || (isOneOf(thing, ['WebPage', 'AboutPage']) && !!main && isPerson(main));
};

const isPerson = (thing: Thing) => isA(thing, 'Person');

const mainOf = (page: Page, profilePages: Thing[]): Thing[] =>
  distinct(profilePages.flatMap(({ mainEntity }): Thing[] => [resolve(page, mainEntity) ?? []].flat())).filter(
    isPerson,
  );

const isAboutWork = (page: Page): boolean =>
  things(page).some((thing) => isOneOf(thing, works)) ||
  /^(article|product|video|book|music)/.test(metaOf(page, 'og:type')) ||
  onPage(page, '[itemtype]').some((element) => isWork(element) && !closest(element, aboutPerson));

/** Reviews stand on profiles too, and a person has articles. */
const aboutPerson = `${personRoot}, [itemtype$="schema.org/ProfilePage"]`;
const isWork = (element: Element): boolean => {
  const type = /[^/]+$/.exec(attributeOf(element, 'itemtype') ?? '')?.[0] ?? '';
  return type !== 'Review' && works.includes(type);
};

/** People of the microdata who are not a part of something else, such as the author of a review. */
function rootsOf(page: Page): Element[] {
  return onPage(page, personRoot).filter((element) => {
    const parent = parentOf(element);
    const outer = parent && isElement(parent) ? closest(parent, '[itemscope]') : null;
    const isMain = attributeOf(element, 'itemprop') === 'mainEntity';
    return isSeen(element) && (outer ? isMain : attributeOf(element, 'itemprop') === null || isMain);
  });
}

const nameOf = (person: Thing) => wordsIn(person.name) ?? wordsIn(person.givenName);
const nameIn = (root: Element) => wordsOf(all(root, '[itemprop="name"]')[0]) || undefined;
const firstWord = (words: string | undefined) => words?.toLowerCase().split(/\s+/)[0] ?? '';
const isSame = (one: string | undefined, other: string | undefined) =>
  !one || !other || firstWord(one) === firstWord(other);

/** The addresses that the page's head gives as its own. */
const headAddresses = (page: Page): string[] => [
  ...onPage(page, 'link[rel="canonical"]').map((link) => attributeOf(link, 'href') ?? ''),
  metaOf(page, 'og:url'),
];

/**
 * The address that the page's head gives as its own is another profile's. A site that moves within the page may never
 * renew its head: that it names the profile of before says nothing of what is shown now.
 */
export const statesAnother = (page: Page): boolean =>
  headAddresses(page).some((address) => isOfAnother(address, page.url) && !isOfBefore(page, address));

const isOfBefore = ({ loadedAs }: Page, address: string): boolean =>
  loadedAs !== undefined && !isOfAnother(address, loadedAs);

/**
 * The same for a site that writes the address of one profile in several ways: `nameIn` gives what they have in common,
 * or nothing for an address that names nobody. `own`: further addresses that the page has as its own.
 */
export const namesAnother =
  (nameIn: (url: URL) => string | undefined, own: (page: Page) => string[] = () => []) =>
  (page: Page): boolean => {
    const { person, profilePage } = subjectOf(page) ?? {};
    const stated = [...headAddresses(page), wordsIn(person?.url), wordsIn(profilePage?.url), ...own(page)];
    const name = nameIn(page.url)?.toLowerCase();
    const nameBefore = page.loadedAs && nameIn(page.loadedAs)?.toLowerCase();
    const isAnother = (address: string | undefined) => {
      const url = address && URL.canParse(address, page.url.href) ? new URL(address, page.url.href) : undefined;
      const other = url?.host === page.url.host ? nameIn(url)?.toLowerCase() : undefined;
      return other !== undefined && other !== name && other !== nameBefore;
    };
    return name !== undefined && stated.some(isAnother);
  };

/** The page's data are about somebody whom neither its title nor its headings name, or give another address. */
export function showsAnother(page: Page): boolean {
  const { person, profilePage, root } = subjectOf(page) ?? {};
  const name = firstWord((person && nameOf(person)) ?? (root && nameIn(root)));
  const heads = [page.title, ...onPage(page, 'h1, h2').filter(isSeen).map(wordsOf)];
  if (name && !heads.some((words) => words.toLowerCase().includes(name))) return true;
  const stated = [person, profilePage].map((thing) => wordsIn(thing?.url) ?? '');
  return statesAnother(page) || stated.some((address) => isOfAnother(address, page.url));
}

/** Does this heading name the person? */
export function namesSubject(page: Page, heading: Element): boolean {
  const { person, root } = subjectOf(page) ?? {};
  const words = wordsOf(heading).toLowerCase();
  const name = (person && nameOf(person)) ?? (root && nameIn(root));
  return words !== '' && (words === name?.toLowerCase() || page.title.trim().toLowerCase().startsWith(words));
}

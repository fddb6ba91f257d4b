import type { Fact } from '../../profile/profile';
import { dateForm, dateIn } from '../reading/dates';
import { closest, contains, firstChildOf, isText, nextSiblingOf, parentOf, rawText } from '../reading/dom';
import { unreadable } from '../reading/fact';
import type { Find } from '../reading/lists';
import { oncePerPage, onPage } from '../reading/once';
import type { Proof } from '../reading/proofs';
import { containing, firstOf, pattern, type Spot } from '../reading/readers';
import { seenIn, seenOn, wordsOf } from '../reading/seen';
import type { Page, Reader } from '../site';

/** The page says with microdata that it is about a person, and with a class that it is a profile. */
export const card = ':is([itemtype$="schema.org/Person"], .user-profile, .user-profile-header, .user-profile-sidebar)';

/** What the person gave: beside the picture until 2024, in a column of its own since then. */
export const info = `${card} .user-info`;

const since = 'Member since|Mitglied seit|Miembro desde(?: el)?|Membro desde|Membre depuis(?: le)?';

/** "Member since January 02, 2006", and in Korean with the date first. A dot may part it from what stands before. */
const dated = (where: (page: Page) => Spot[]): Reader<string> =>
  firstOf(
    pattern(where, new RegExp(`^(?:[·•] ?)?(?<quote>(?:${since}):? (?<date>${dateForm}))$`, 'i'), dateIn),
    pattern(where, /^(?<date>\d{4}년 ?\d{1,2}월 ?\d{1,2}일) ?(?:부터|이후) ?회원$/u, dateIn),
  );

const linesIn = (part: string) =>
  containing(
    `${part} :is(span, div, p, li):not(.profile-user-bio, .profile-user-bio *)`,
    new RegExp(`${since}|회원`, 'i'),
  );
const linesOfCard = linesIn(card);

/** Anywhere in the card, if that is the only such date. */
const onlyDate: Reader<string> = (page) => {
  const dates = linesOfCard(page)
    .map((line) => dated(() => [line])(page))
    .filter(({ state }) => state === 'read');
  const [first, ...more] = dates;
  if (!first) return unreadable('missing');
  return more.every((one) => dateSaid(one) === dateSaid(first)) ? first : unreadable('unclear');
};

const dateSaid = (fact: Fact<string>) => (fact.state === 'read' ? fact.value : undefined);

export const memberSince: Reader<string> = firstOf(dated(linesIn(info)), onlyDate);

/** What we know besides the facts: the name and the account, the work, the status, links, and headings. */
const known =
  '.cover-title, .cover-title *, .cover-status, .cover-status *, [itemprop], [itemprop] *, .profile-user-bio, ' +
  '.profile-user-bio *, [data-testid="user-local-time"] *, #js-user-achievements *, a, a *, h1, h2, h3, h4, ' +
  ':has(> [itemprop="jobTitle"], > [itemprop="worksFor"])';
const knownWords = /^(@\S+|\d[\d.,]* (followers?|following))$/i;
const pronouns = /^(pronounced as|pronouns):/i;

const hasOwnWords = (element: Element): boolean => {
  for (let node = firstChildOf(element); node; node = nextSiblingOf(node)) {
    if (isText(node) && /[\p{L}\p{N}]/u.test(rawText(node))) return true;
  }
  return false;
};

/** Words in the card that may be the very fact that was not found, in markup that we do not know. */
const hasUnknownWords = oncePerPage((page): boolean =>
  seenOn(page, info)
    .flatMap((part) => [part, ...seenIn(page, part, '*:not(svg, svg *)')])
    .some((element) => hasOwnWords(element) && !isKnown(page, element)),
);

function isKnown(page: Page, element: Element): boolean {
  if (closest(element, known)) return true;
  const since = memberSince(page);
  const quotes = since.state === 'read' ? since.sources.map(({ quote }) => quote) : [];
  const words = wordsOf(element);
  return quotes.includes(words) || knownWords.test(words) || pronouns.test(wordsOf(closest(element, 'p') ?? undefined));
}

/** The document ends in the card: the rest is still on its way. */
function isCutOff(page: Page): boolean {
  const last = onPage(page, '*').at(-1);
  return last !== undefined && seenOn(page, info).some((element) => contains(element, last));
}

/** The whole card has come, and it holds nothing that we do not know. Its evidence is when the account began. */
export const cardHasNo =
  (trace: string): Proof =>
  (page) => {
    if (!seenOn(page, info).length) return 'missing';
    if (isCutOff(page)) return 'loading';
    const since = memberSince(page);
    if (since.state !== 'read' || !since.sources[0]) return 'missing';
    if (onPage(page, trace).length || hasUnknownWords(page)) return 'unclear';
    return since.sources[0];
  };

const outside = '[href^="http"]:not([href^="https://gitlab.com"], .cover-status a)';
const links = `${info} a${outside}`;
/** Links that say themselves that they are the person's. */
export const saidLinks = `${card} a:is([rel~="me"], [itemprop="url"])${outside}`;

/** The links of the card to other sites. What stands in the middle of a sentence belongs to the person's status. */
export const externalLinks: Find = (page) => ({
  selector: links,
  elements: seenOn(page, links).filter((link) => !hasOwnWords(parentOf(link) as Element)),
});

/** The account of the visitor, from the page's settings. */
export const visitorOf = (page: Page): string | undefined =>
  onPage(page, 'script:not([src])')
    .map((script) => /\bgon\.current_username\s*=\s*"([^"]+)"/.exec(rawText(script))?.[1])
    .find(Boolean);

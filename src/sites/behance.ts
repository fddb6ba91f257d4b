import type { NotProfile } from '../profile/page-state';
import type { Fact } from '../profile/profile';
import { address, slugOf } from './behance/address';
import { type State, stateFor, stateSelector } from './behance/state';
import { isOwnView } from './generic/own-view';
import { isGone, ownText } from './generic/words';
import { dateForm, dateIn } from './reading/dates';
import { attributeOf } from './reading/dom';
import { unreadable } from './reading/fact';
import { onPage } from './reading/once';
import { containing, firstOf, line, pattern, text } from './reading/readers';
import { headingsOver } from './reading/sections';
import { seenOn, wordsOf } from './reading/seen';
import type { Page, Reader, Site } from './site';

const frame = '.e2e-Profile-location, .e2e-Profile-occupation, [class*="e2e-UserInfo-"], #profile-contents';

function whyNotProfile(page: Page): NotProfile | undefined {
  const { title } = page;
  const state = stateFor(page);
  if (state?.isOwn || isOwnView(page)) return 'own-profile';
  if (state || onPage(page, frame).length) return undefined;
  if (onPage(page, 'input[type="password"]').length) return 'login-wall';
  const said = [title, ...seenOn(page, 'h1, h2').map(wordsOf)];
  return said.some((words) => isGone.test(words)) ? 'not-found' : undefined;
}

/** The tabs know whose they are: "/quillon/info". */
function showsAnother(page: Page): boolean {
  const { url } = page;
  const links = onPage(page, 'a[href$="/info"], a[href$="/appreciated"]').map(
    (link) => attributeOf(link, 'href') ?? '',
  );
  const names = links.map(
    (link) => /^(?:https:\/\/www\.behance\.net)?\/([\w-]+)\/(?:info|appreciated)$/.exec(link)?.[1],
  );
  const known = names.filter((name) => name !== undefined).map((name) => name.toLowerCase());
  return known.length > 0 && !known.includes(slugOf(url));
}

/** A value from the page's own data. Its place is the words that say the same, or else the script. */
const fromState =
  <V>(get: (state: State) => V | undefined, isPartial: (state: State) => boolean = () => false): Reader<V> =>
  (page): Fact<V> => {
    const state = stateFor(page);
    const value = state && get(state);
    if (!state || value === undefined) return unreadable('missing');
    const partial = isPartial(state) || undefined;
    return { state: 'read', value, sources: [{ selector: stateSelector, quote: '' }], ...(partial && { partial }) };
  };

/** Cards of other people may pop up with the same marks, so it has to be the only one of its kind. */
const onlyText =
  (selector: string): Reader<string> =>
  (page) => {
    const shown = new Set(seenOn(page, selector).map(wordsOf).filter(Boolean));
    return shown.size > 1 ? unreadable('unclear') : text(selector, line)(page);
  };

const folded = (words: string) => words.replace(/\s+/g, ' ').trim();

/** The words on the page that are the first text of the data; without data, we do not know which they are. */
const bioShown = text('#profile-contents :is(div, p, span)', (words, _, page) => {
  const [first] = stateFor(page)?.texts ?? [];
  return first && folded(words) === folded(first) ? first : undefined;
});

/** Without data, what stands under the heading that the site gives; there may be more under others. */
const bioTitled = text('#profile-contents :is(h2, h3, h4) + :is(div, p)', (words, element, page) => {
  const [title] = headingsOver(page, element);
  return title && ownText.test(wordsOf(title)) ? words : undefined;
});

const bio: Reader<string> = (page) => {
  const state = stateFor(page);
  if (!state) return inPart(bioTitled(page));
  const fact = firstOf(
    bioShown,
    fromState(({ texts }) => texts[0]),
  )(page);
  return state.texts.length > 1 ? inPart(fact) : fact;
};

const inPart = <V>(fact: Fact<V>): Fact<V> => (fact.state === 'read' ? { ...fact, partial: true } : fact);

const since = 'Member since|Miembro desde(?: el)?|Membro desde|Membre depuis(?: le)?|Mitglied seit';

const memberSince = firstOf(
  pattern(
    containing('#profile-contents :is(p, span, div), [class*="e2e-"]', new RegExp(since, 'i')),
    new RegExp(`^(?:${since}) ?:? ?(?<date>${dateForm})$`, 'i'),
    dateIn,
  ),
  fromState(({ created }) => created),
);

export const behance: Site = {
  ...address,
  whyNotProfile,
  showsAnother,
  others: '[class*="ProjectCover"], [class*="Comment"], [class*="Recommendation"], [class*="Review"]',
  facts: {
    headline: firstOf(
      onlyText('.e2e-Profile-occupation'),
      fromState(({ occupation }) => occupation),
    ),
    bio,
    location: firstOf(
      onlyText('.e2e-Profile-location'),
      fromState(({ location }) => location),
    ),
    memberSince,
    // The first of them come with the page, the rest by scrolling.
    portfolio: fromState(
      ({ projects }) => projects,
      () => true,
    ),
    links: fromState(({ links }) => (links.length ? links : undefined)),
  },
};

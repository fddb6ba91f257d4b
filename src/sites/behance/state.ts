import { rawText } from '../reading/dom';
import { at, parsed, textOf } from '../reading/json';
import { oncePerPage, onPage } from '../reading/once';
import { wordsOf } from '../reading/seen';
import type { Page } from '../site';
import { slugOf } from './address';

/** What the page's own data say about the person whose profile it is. */
export type State = {
  occupation?: string | undefined;
  location?: string | undefined;
  /** Texts under headings of the person's own choice; the first is "About me". */
  texts: string[];
  /** ISO date of the day on which the account began, in UTC. */
  created?: string | undefined;
  links: string[];
  /** Number of the projects that came with the page. */
  projects?: number | undefined;
  isOwn: boolean;
};

export const stateSelector = 'script#beconfig-store_state';

/** After a move inside the site the data are still about the person before, and name that one. */
export const stateFor = oncePerPage((page): State | undefined => {
  for (const script of onPage(page, stateSelector)) {
    const state = parsed(rawText(script));
    const owners = [at(state, 'profile', 'owner'), at(state, 'profile', 'user'), at(state, 'user')];
    const owner = owners.find((one) => isWhose(page, one));
    if (owner !== undefined) return stateOf(owner, at(state, 'profile'));
  }
  return undefined;
});

/** By the name in the address, or where the data have none by the name that the page shows. */
function isWhose(page: Page, owner: unknown): boolean {
  const address = textOf(at(owner, 'url'));
  const username = textOf(at(owner, 'username')) ?? (address && URL.canParse(address) ? slugOf(new URL(address)) : '');
  if (username) return username.toLowerCase() === slugOf(page.url);
  const name = textOf(at(owner, 'display_name'))?.replace(/\s+/g, ' ');
  return !!name && [page.title, ...onPage(page, 'h1').map(wordsOf)].some((words) => words.startsWith(name));
}

const stateOf = (owner: unknown, profile: unknown): State => {
  const about = at(owner, 'about');
  return {
    occupation: plain(textOf(at(owner, 'occupation'))),
    location: textOf(at(owner, 'location')) ?? placeOf(textOf(at(owner, 'city')), textOf(at(owner, 'country'))),
    texts: listOf(about, (entry) => plain(textOf(at(entry, 'value')))),
    created: dateOf(at(owner, 'created_on') ?? at(owner, 'createdOn')),
    links: linksOf(owner),
    projects: lengthOf(
      at(profile, 'activeSection', 'work', 'profileProjects') ?? at(profile, 'activeSection', 'work', 'projects'),
    ),
    isOwn: [profile, owner].some((one) => at(one, 'isProfileOwner') === true || at(one, 'is_profile_owner') === true),
  };
};

const placeOf = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(', ') || undefined;

function linksOf(owner: unknown): string[] {
  const own = textOf(at(owner, 'website'));
  const social = listOf(at(owner, 'social_links') ?? at(owner, 'socialLinks'), (link) => textOf(at(link, 'url')));
  const links = [...(own ? [/^https?:/.test(own) ? own : `https://${own}`] : []), ...social];
  return [...new Set(links.filter((link) => /^https?:\/\/\S+$/.test(link)))];
}

/** A text with the marks of HTML in it is not what a person reads. */
const plain = (text: string | undefined) => (text && /<[a-z/]|&[a-z#\d]+;/i.test(text) ? undefined : text);

const lengthOf = (value: unknown) => (Array.isArray(value) && value.length ? value.length : undefined);
const listOf = (value: unknown, get: (entry: unknown) => string | undefined): string[] =>
  Array.isArray(value) ? value.map(get).filter((text) => text !== undefined) : [];

/** Seconds. The site began in 2005. */
function dateOf(stated: unknown): string | undefined {
  const seconds = typeof stated === 'string' && /^\d+$/.test(stated) ? Number(stated) : stated;
  const isTime = typeof seconds === 'number' && seconds > 1.1e9 && seconds < 4e9;
  return isTime ? new Date(seconds * 1000).toISOString().slice(0, 10) : undefined;
}

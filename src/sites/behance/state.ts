import { rawText } from '../reading/dom';
import { at, parsed, textOf } from '../reading/json';
import { oncePerPage, onPage } from '../reading/once';
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
    const owner = owners.find((one) => textOf(at(one, 'username'))?.toLowerCase() === slugOf(page.url));
    if (owner !== undefined) return stateOf(owner, at(state, 'profile'));
  }
  return undefined;
});

const stateOf = (owner: unknown, profile: unknown): State => {
  const about = at(owner, 'about');
  return {
    occupation: textOf(at(owner, 'occupation')),
    location: textOf(at(owner, 'location')),
    texts: listOf(about, (entry) => plain(textOf(at(entry, 'value')))),
    created: dateOf(at(owner, 'created_on') ?? at(owner, 'createdOn')),
    links: linksOf(owner),
    projects: lengthOf(
      at(profile, 'activeSection', 'work', 'profileProjects') ?? at(profile, 'activeSection', 'work', 'projects'),
    ),
    isOwn: at(profile, 'isProfileOwner') === true || at(profile, 'is_profile_owner') === true,
  };
};

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
function dateOf(seconds: unknown): string | undefined {
  const isTime = typeof seconds === 'number' && seconds > 1.1e9 && seconds < 4e9;
  return isTime ? new Date(seconds * 1000).toISOString().slice(0, 10) : undefined;
}

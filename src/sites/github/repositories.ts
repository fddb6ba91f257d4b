import type { Repository } from '../../profile/facts';
import { all, attributeOf } from '../reading/dom';
import { unreadable } from '../reading/fact';
import { type Find, type Found, listOf } from '../reading/lists';
import { parseCount } from '../reading/numbers';
import { onPage } from '../reading/once';
import { isSeen, wordsOf } from '../reading/seen';
import { oneLine } from '../reading/text';
import type { Page, Reader } from '../site';

const selector = '#user-repositories-list [itemprop="owns"]';

/** The tab of all repositories. The overview shows some that the person chose, and a tab of stars other people's. */
const found: Find = (page) => ({
  selector,
  elements: page.url.searchParams.get('tab') === 'repositories' ? onPage(page, selector).filter(isSeen) : [],
});

const narrowing =
  '.user-repo-search-results-summary, [name="type"]:checked:not([value=""]), [name="language"]:checked:not([value=""])';

/** Chosen by a word, a kind or a language: nothing that is true of all. */
const isNarrowed = (page: Page) =>
  ['q', 'type', 'language'].some((key) => page.url.searchParams.get(key)) || onPage(page, narrowing).length > 0;

/** The tab says how many there are. A page has thirty. */
function isPart(page: Page, { elements }: Found): boolean {
  const tabs = onPage(page, 'a[href*="tab=repositories"]').map((tab) => /^\D*([\d,]+)$/.exec(wordsOf(tab))?.[1]);
  return !tabs.some((number) => number && parseCount(number) === elements.length);
}

const nameOf = (entry: Element) => wordsOf(all(entry, '[itemprop~="codeRepository"]')[0]);

/** What GitHub says of it, without what the person does. */
const isFork = (entry: Element, words: string) =>
  /\bForked from \S+\/\S/.test(words.replace(wordsOf(all(entry, '[itemprop="description"]')[0]), ''));

function repositoryOf(entry: Element, words: string) {
  const line = oneLine(words);
  const name = nameOf(entry);
  const start = line.indexOf(name);
  if (!name || start < 0) return undefined;
  const stars = parseCount(wordsOf(all(entry, 'a[href$="/stargazers"]')[0]));
  const value: Repository = { name, isFork: isFork(entry, line), ...(stars !== undefined && { stars }) };
  return { value, quote: [start, start + name.length] as [number, number] };
}

const whole =
  <V>(reader: Reader<V>): Reader<V> =>
  (page) =>
    isNarrowed(page) ? unreadable('hidden') : reader(page);

export const repositories = whole(listOf(found, repositoryOf, isPart));

/** When code last came to each: of a fork, that was somebody else's doing. */
const own: Find = (page) => {
  const { elements } = found(page);
  return { selector, elements: elements.filter((entry) => !isFork(entry, wordsOf(entry))) };
};

function pushIn(entry: Element, words: string) {
  const moment = all(entry, 'relative-time[datetime]').at(-1);
  const value = (moment && attributeOf(moment, 'datetime')) ?? '';
  const shown = wordsOf(moment);
  const start = oneLine(words).lastIndexOf(shown);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?Z$/.test(value) || start < 0) return undefined;
  return { value, quote: [start, start + shown.length] as [number, number] };
}

export const pushes = whole(listOf(own, pushIn, (page) => isPart(page, found(page))));

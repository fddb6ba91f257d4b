import { generic } from '../../src/sites/generic';
import type { Site } from '../../src/sites/site';
import { tables, tablesOnRequest } from '../../src/sites/tables';
import { type Fixture, fixtures } from '../sites/pages';

export const everySite: readonly Site[] = [...tables, ...tablesOnRequest, generic];

/** The page of a site's fixtures on which most facts are read. */
export function richest({ id }: Site): Fixture {
  const own = fixtures.filter(({ name }) => name.startsWith(`${id}/`));
  const [first] = own.sort((one, other) => factsRead(other) - factsRead(one));
  if (!first) throw new Error(`no page of ${id}`);
  return first;
}

const factsRead = ({ expected }: Fixture): number =>
  Object.values((expected.facts ?? {}) as Record<string, { state: string }>).filter(({ state }) => state === 'read')
    .length;

/**
 * Runs in the page. Adds about `count` elements of what long profiles are long of, half of it inside the profile and
 * half beside it: rows with headings, paragraphs, dates, links, lists and buttons, of which one in 45 has the words
 * of a label.
 */
export function pad(count: number): number {
  // Nothing that is read depends on the layout, which would take most of the time.
  const unpainted = new CSSStyleSheet();
  unpainted.replaceSync('html { display: none }');
  document.adoptedStyleSheets.push(unpainted);
  const row = (index: number) =>
    `<div class="row row-${index % 7}"><div class="inner"><h4>Item ${index}</h4><span class="date">Mar ${1990 + (index % 34)}` +
    `</span></div><p>Some words about <b>clock ${index}</b> and <span>so on</span>, with 4 of 5.</p>` +
    `<ul><li><a href="/charts/${index}">Chart ${index}</a></li><li>${index % 45 ? 'Drawn by hand' : 'Local time'}</li></ul>` +
    `<button>Like</button></div>`;
  const rows = (amount: number) =>
    Array.from({ length: Math.ceil(amount / 500) }, (_, part) => {
      const inside = Array.from({ length: 45 }, (_, index) => row(part * 45 + index)).join('');
      return `<section><h3>Part ${part}</h3>${inside}</section>`;
    }).join('');
  let profile: Element = document.body;
  const size = (element: Element) => element.querySelectorAll('*').length;
  for (
    let next: Element | undefined = profile;
    next;
    next = [...profile.children].find((x) => size(x) > size(profile) / 2)
  )
    profile = next;
  profile.lastElementChild?.insertAdjacentHTML('beforebegin', rows(count / 2));
  document.body.insertAdjacentHTML('beforeend', `<div>${rows(count / 2)}</div>`);
  return document.querySelectorAll('*').length;
}

// @vitest-environment node
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/profile/profile';
import { type Fixture, fixtures, readPage } from './pages';

/** One change that a redesign could make, and the way back. */
type Change = { what: string; apply(document: Document): () => void };

const each = (document: Document, selector: string) => [...document.querySelectorAll(selector)];

/** Takes an attribute, or one of its words, from every element that has it. */
function without(name: string, word?: string): Change {
  return {
    what: word === undefined ? `no ${name}` : `${name} "${word}" renamed`,
    apply(document) {
      const changed = each(document, `[${escaped(name)}]`).flatMap((element) => {
        const before = element.getAttribute(name) ?? '';
        if (word === undefined) element.removeAttribute(name);
        else if (!before.split(/\s+/).includes(word)) return [];
        else element.setAttribute(name, before.replace(word, 'css-1x2y3z'));
        return [() => element.setAttribute(name, before)];
      });
      return () => {
        for (const undo of changed) undo();
      };
    },
  };
}

const escaped = (name: string) => name.replace(/[^\w-]/g, '\\$&');

/** Puts a wrapper around what every element of one kind holds. */
const wrapped = (tag: string): Change => ({
  what: `a wrapper inside every <${tag}>`,
  apply(document) {
    const wrappers = each(document, `body ${tag}`).map((element) => {
      const wrapper = document.createElement('div');
      wrapper.append(...element.childNodes);
      element.append(wrapper);
      return () => wrapper.replaceWith(...wrapper.childNodes);
    });
    return () => {
      for (const undo of wrappers.reverse()) undo();
    };
  },
});

/** Takes every element of one kind away and leaves what it holds. */
const unwrapped = (tag: string): Change => ({
  what: `no <${tag}> around things`,
  apply(document) {
    const undo = each(document, `body ${tag}`).map((element) => {
      const children = [...element.childNodes];
      const place = document.createComment('');
      element.before(place);
      element.replaceWith(...children);
      return () => {
        element.append(...children);
        place.replaceWith(element);
      };
    });
    return () => {
      for (const back of undo.reverse()) back();
    };
  },
});

const structural = ['div', 'section', 'span', 'p', 'li', 'main', 'article'];
/** Not `aria-busy`: a page that hides that it is loading looks finished. */
const hooks =
  /^(data-|aria-(?!busy)|id$|itemprop$|itemtype$|role$|class$|labeltext$|fltrackinglabel$|title$|property$|name$)/;

function changesOf(document: Document): Change[] {
  const elements = each(document, '*');
  const attributes = new Set(
    elements.flatMap((element) => element.getAttributeNames()).filter((name) => hooks.test(name)),
  );
  const classes = new Set(elements.flatMap((element) => [...element.classList]));
  const tags = new Set(each(document, 'body *').map(({ localName }) => localName));
  return [
    ...[...attributes].map((name) => without(name)),
    ...[...classes].map((word) => without('class', word)),
    ...structural.filter((tag) => tags.has(tag)).flatMap((tag) => [wrapped(tag), unwrapped(tag)]),
  ];
}

type Facts = Record<string, Fact<unknown>>;

const factsOf = ({ html, url }: Fixture, document: Document): Facts => {
  const state = readPage(html, url, document);
  return state.kind === 'profile' ? (state.profile.facts as Facts) : {};
};

const valueIn = (fact: Fact<unknown> | undefined) => (fact?.state === 'read' ? fact.value : undefined);

/** A list that was read in part says so; fewer entries are then no error. */
const isPart = (fact: Fact<unknown>) => fact.state === 'read' && fact.partial === true;

function errors(before: Facts, after: Facts): string[] {
  return Object.entries(after).flatMap(([name, fact]) => {
    const known = before[name];
    if (fact.state === 'unreadable') return [];
    if (fact.state === 'absent') return known?.state === 'absent' ? [] : [`${name} is said to be absent`];
    const isSame = JSON.stringify(valueIn(fact)) === JSON.stringify(valueIn(known));
    return isSame || isPart(fact)
      ? []
      : [`${name}: ${JSON.stringify(valueIn(known))} became ${JSON.stringify(fact.value)}`];
  });
}

/** What tells another page, or somebody else's, from a profile may be the very thing that is taken away. */
const isProfile = ({ expected }: Fixture) =>
  Object.values((expected.facts ?? {}) as Facts).some((fact) => !(fact.state === 'unreadable' && fact.why === 'stale'));

/**
 * A redesign nobody told us of: one change at a time, on every page. A fact may become unknown; it may never become
 * wrong, absent, or somebody else's.
 */
describe.each(fixtures.filter(isProfile))('$name after a redesign', (fixture) => {
  it('is never read wrong', () => {
    const { document } = new JSDOM(fixture.html, { url: fixture.url.href }).window;
    const before = factsOf(fixture, document);
    const wrong = changesOf(document).flatMap(({ what, apply }) => {
      const undo = apply(document);
      const after = factsOf(fixture, document);
      undo();
      return errors(before, after).map((error) => `${what}: ${error}`);
    });
    expect(factsOf(fixture, document), 'the page is as it was').toEqual(before);
    expect(wrong).toEqual([]);
    // Hundreds of readings of one page.
  }, 60_000);
});

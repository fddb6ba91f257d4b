/** One change that a redesign could make, and the way back. */
export type Change = { what: string; apply(document: Document): () => void };

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

/** Makes every element of one kind another, with its attributes and what it holds. */
const retagged = (tag: string, other: string): Change => ({
  what: `<${tag}> is <${other}>`,
  apply(document) {
    const undo = each(document, `body ${tag}`).map((element) => {
      const next = document.createElement(other);
      for (const { name, value } of element.attributes) next.setAttribute(name, value);
      next.append(...element.childNodes);
      element.replaceWith(next);
      return () => {
        element.append(...next.childNodes);
        next.replaceWith(element);
      };
    });
    return () => {
      for (const back of undo.reverse()) back();
    };
  },
});

const retags =
  'div>section section>div p>div span>div li>div ul>div h2>h3 h3>h4 h2>div h3>div h4>div dt>div dd>div b>span'
    .split(' ')
    .map((pair) => pair.split('>') as [string, string]);

const structural = ['div', 'section', 'span', 'p', 'li', 'main', 'article'];
/** Not `aria-busy`: a page that hides that it is loading looks finished. */
const hooks =
  /^(data-|aria-(?!busy)|id$|itemprop$|itemtype$|role$|class$|labeltext$|fltrackinglabel$|title$|property$|name$)/;

export function changesOf(document: Document): Change[] {
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
    ...retags.filter(([tag]) => tags.has(tag)).map(([tag, other]) => retagged(tag, other)),
  ];
}

/** Numbers from 0 to 1, always the same ones for the same words. */
function numbersFrom(words: string): () => number {
  let state = [...words].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193), 0x811c9dc5);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    const more = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
    return ((more ^ (more >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Two or three of the changes at a time, `count` times, always the same for the same `seed`. What changes a whole kind
 * of thing comes more often than one class of many: it breaks more.
 */
export function combined(changes: Change[], seed: string, count: number): Change[][] {
  const next = numbersFrom(seed);
  const coarse = changes.filter(({ what }) => !what.endsWith('renamed'));
  const pick = () => {
    const from = next() < 0.7 ? coarse : changes;
    return from[Math.floor(next() * from.length)] ?? [];
  };
  return Array.from({ length: count }, (_, index) => [...new Set([pick(), pick(), index % 2 ? pick() : []].flat())]);
}

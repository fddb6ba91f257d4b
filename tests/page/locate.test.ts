import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { locate } from '../../src/page/locate';
import { seen, sourceOf } from '../../src/sites/reading/readers';
import { pageText } from '../../src/sites/reading/text';

const rootOf = (html: string) => new JSDOM(html).window.document.documentElement;

function wordsAt(html: string, quote: string, prefix?: string, suffix?: string): string | undefined {
  const root = rootOf(html);
  const place = locate(root, { selector: '#bio', quote, ...(prefix && { prefix }), ...(suffix && { suffix }) });
  if (!place) return undefined;
  const range = root.ownerDocument.createRange();
  range.setStart(place.start.node, place.start.offset);
  range.setEnd(place.end.node, place.end.offset);
  return range.toString();
}

describe('locate', () => {
  it.each<[string, string, string, string | undefined]>([
    ['in one text', '<p id=bio>Write to me on Telegram now', 'on Telegram', 'on Telegram'],
    ['across elements', '<p id=bio>Write <b>to <i>me</i></b> now', 'Write to me', 'Write to me'],
    ['across white space', '<p id=bio>Write\n      to   me', 'Write to me', 'Write\n      to   me'],
    ['across blocks', '<div id=bio><p>One.</p><p>Two.</p></div>', 'One. Two.', 'One.Two.'],
    ['at the end', '<p id=bio>all the words', 'words', 'words'],
    ['the whole text', '<p id=bio> all </p>', 'all', 'all'],
    ['in right-to-left text', '<p id=bio>اكتب لي على تيليجرام', 'على تيليجرام', 'على تيليجرام'],
    ['beside an emoji', '<p id=bio>🧑‍🚀 hello 🧑‍🚀', 'hello 🧑‍🚀', 'hello 🧑‍🚀'],
    ['changed', '<p id=bio>Write to me by mail', 'on Telegram', undefined],
    ['in another element', '<p id=bio>Nothing</p><p>on Telegram</p>', 'on Telegram', undefined],
    ['gone', '<p>on Telegram</p>', 'on Telegram', undefined],
    ['in a script', '<div id=bio><script>on Telegram</script></div>', 'on Telegram', undefined],
    ['an empty quote', '<p id=bio>words', '', undefined],
  ])('finds words %s', (_, html, quote, found) => {
    expect(wordsAt(html, quote)).toBe(found);
  });

  it('tells equal words apart by those around them', () => {
    const root = rootOf('<p id=bio>I write code. You write code.');
    const place = locate(root, { selector: '#bio', quote: 'write code', prefix: 'You ' });
    expect(place?.start.offset).toBe(18);
  });

  it('looks in every element that the selector finds', () => {
    expect(wordsAt('<p id=bio>Mobile copy</p><p id=bio>Desktop copy</p>', 'Desktop')).toBe('Desktop');
  });

  it('is the inverse of describing a place', () => {
    const html = '<div id=bio><p>Six years of  work.<br>Then <em>more</em></p><ul><li>and this</ul></div>';
    const root = rootOf(html);
    const words = pageText(seen(root, '#bio')[0] as Element);
    for (let start = 0; start < words.text.length; start++) {
      for (let end = start + 1; end <= words.text.length; end++) {
        const source = sourceOf('#bio', words, start, end);
        if (source.quote.trim() !== source.quote) continue;
        const place = locate(root, source);
        expect(place?.start, source.quote).toEqual(words.point(start));
      }
    }
  });
});

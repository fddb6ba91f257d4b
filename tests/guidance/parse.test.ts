import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/guidance/parse';

const rule = `# A name

One sentence.

## What it looks at
This.

## Why it can matter
That.

## Innocent explanations
- One.

## What to do
> Would you tell us?

Ask.

## If it is your page
Say which.

## How common it is
Not measured yet.

## Sources
- None.
`;

describe('a page of guidance', () => {
  it('gives the card what the owner of a page can do', () => {
    const { card, rest } = parsePage('a.md', rule);
    expect(card?.sections[3]).toEqual([['p', 'Say which.']]);
    expect(rest).toContainEqual(['h2', 'If it is your page']);
    expect(rest).not.toContainEqual(['p', 'Say which.']);
  });

  it('is refused without that part, by name of file and heading', () => {
    const without = rule.replace('## If it is your page\nSay which.\n', '');
    expect(() => parsePage('a.md', without)).toThrow('a.md: the heading "## If it is your page" is missing.');
  });

  it('has a place for a part that lives', () => {
    expect(parsePage('b.md', '# B\n\n<!-- here: own-profile -->\n\nMore.\n').rest).toEqual([
      ['h1', 'B'],
      ['here', 'own-profile'],
      ['p', 'More.'],
    ]);
  });

  it.each(['<div>Loud</div>', '<!-- a note to self -->', '<script>alert(1)</script>'])(
    'has no place for %s',
    (html) => {
      expect(() => parsePage('c.md', `# C\n\n${html}\n`)).toThrow('Guidance has no place for');
    },
  );
});

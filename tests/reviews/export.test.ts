import { JSDOM } from 'jsdom';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { stepsFor } from '../../src/reviews/checklist/checklist';
import {
  type Export,
  type ReportInWords,
  reviewAsJson,
  reviewAsMarkdown,
  reviewAsParts,
  type Words,
} from '../../src/reviews/export/export';
import { inline, quotation } from '../../src/reviews/export/markdown';
import { snapshotOf } from '../../src/reviews/snapshot';
import { type Key, t } from '../../src/words';
import { factsFrom, type Plain, unreadable } from '../rules/cases';
import { day, example, profileOf, reviewed, start, tamsel } from './examples';

const words: Words = (key, values) => t(key as Key, values);

const report: ReportInWords = {
  readAt: start,
  checks: { possible: 8, total: 12 },
  findings: [
    {
      rule: 'tz-location-mismatch',
      name: 'Clock and place that do not fit',
      heading: 'Ask about this',
      outcome: 'flagged',
      message: 'Local time shown is UTC+9; “Tamsel Orrigade” states a place that uses UTC.',
      quotes: ['9:00 pm', 'Porto, Portugal'],
    },
    {
      rule: 'video-call-refusal',
      name: 'No live talk',
      heading: 'Check before you share access or pay',
      outcome: 'unknown',
      message: 'What this check compares was not found on this page.',
      quotes: [],
    },
  ],
};

const later: Plain = { ...tamsel, location: 'Braga, Portugal', bio: unreadable, photo: null, utcOffset: 0 };

const input = (changes: Partial<Export> = {}): Export => ({
  review: example({
    profiles: [
      {
        ...reviewed(),
        snapshots: [...reviewed().snapshots, snapshotOf(profileOf(factsFrom(later), start + day))],
      },
    ],
    ticks: { 'talk-live': start },
    notes: { text: 'Spoke with Tamsel.\nCall again.', version: 2, aside: [{ text: 'Other window.', version: 1 }] },
    conclusion: { choice: 'unsure', reason: 'Orrigade will send a reference, see tamsel7.', by: 'Ines', at: start },
  }),
  steps: stepsFor([
    { rule: 'tz-location-mismatch', kind: 'ask', outcome: 'flagged' },
    { rule: 'video-call-refusal', kind: 'act', outcome: 'unknown' },
  ]),
  report,
  now: start + 2 * day,
  words,
  ...changes,
});

const rendered = (markdown: string) => new JSDOM(marked.parse(markdown, { async: false })).window.document;
const textOf = (markdown: string) => (rendered(markdown).body.textContent ?? '').replace(/\s+/g, ' ').trim();

it('is a document in which no word of a page turns those around it', () => {
  const hostile = reviewed({ ...tamsel, headline: 'Clock maker \u202egnp.exe\u202c' });
  const review = example({ profiles: [{ ...hostile, label: '\u202eFirst \u2066person' }] });
  const parts = reviewAsParts({ review, steps: stepsFor([], {}), now: start, words }, { isRedacted: false });
  expect(JSON.stringify(parts)).toContain('Clock maker gnp.exe');
  expect(
    parts.find(({ part, ...rest }) => part === 'heading' && 'text' in rest && rest.text.includes('First person')),
  ).toBeDefined();
  expect(JSON.stringify(parts)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});

describe('words of a page in Markdown', () => {
  it.each([
    '<img src=x onerror=alert(1)>',
    '</blockquote><script>alert(1)</script>',
    '[click](https://evil.example/)',
    '![picture](https://evil.example/x.png)',
    '<https://evil.example/>',
    'see https://evil.example/ and www.evil.example and a@evil.example',
    '`code` and ``more`` and ~~gone~~ **bold** _slanted_',
    '| a | b |',
    '# heading',
    '- item',
    '+ item',
    '1. item',
    '2) item',
    '> quoted',
    '---',
    '===',
    '=cmd|calc',
    '&lt;b&gt; &amp; &#64;',
    'a\\*b\\',
    '[x]: https://evil.example/',
    '```js',
    '$x$ ^up^',
  ])('%j is only ever those words', (hostile) => {
    const list = rendered(`- ${inline(hostile)}\n- next\n`);
    expect([...list.querySelectorAll('li')].map((one) => one.textContent)).toEqual([hostile, 'next']);
    expect(list.querySelectorAll('li *')).toHaveLength(0);
    const quote = rendered(`Before\n\n${quotation(`First\n${hostile}\nlast`)}\n\nAfter`);
    expect(quote.querySelector('blockquote')?.textContent?.trim().split('\n')).toEqual(['First', hostile, 'last']);
    expect(quote.querySelectorAll('blockquote > :not(p), blockquote > p > *')).toHaveLength(0);
    expect(rendered(`# ${inline(hostile)}`).querySelector('h1')?.textContent).toBe(hostile);
  });

  it.each(['a\nb', 'a\r\n\r\n# b', 'a\u2028b', 'a\u0085b'])('%j stays in its line, and in its quotation', (text) => {
    expect(inline(text)).not.toMatch(/[\n\r\u2028\u0085]/);
    const quote = rendered(`${quotation(text)}\n\nAfter`);
    expect(quote.querySelectorAll('body > blockquote')).toHaveLength(1);
    expect(quote.querySelectorAll('h1')).toHaveLength(0);
  });

  it('cannot turn the direction of what follows', () => {
    expect(inline('a\u202eb\u2066c\u0007')).toBe('abc');
  });
});

describe('a review as Markdown', () => {
  const whole = textOf(reviewAsMarkdown(input(), { isRedacted: false }));

  it.each([
    'Unsure',
    'Orrigade will send a reference',
    'By Ines, on 2026-01-15 12:00 UTC',
    'location: Braga, Portugal',
    'text: Could not be read',
    'photo: Not on the page',
    'difference from world time: UTC+00:00',
    'Restorer, Northpine Horology, Full-time, 2019-03 – now',
    'location (changed): Porto, Portugal → Braga, Portugal',
    'Checks that were possible: 8 of 12.',
    'Local time shown is UTC+9',
    '9:00 pm',
    'No live talk: What this check compares was not found on this page.',
    'Talk live, on video where that works (2026-01-15 12:00 UTC)',
    'Ask about: Clock and place that do not fit',
    'Spoke with Tamsel. Call again.',
    'Other window.',
  ])('says %j', (part) => {
    expect(whole).toContain(part);
  });

  it('has one tick, and all steps', () => {
    const boxes = [...rendered(reviewAsMarkdown(input(), { isRedacted: false })).querySelectorAll('input')];
    expect(boxes).toHaveLength(32);
    expect(boxes.filter(({ checked }) => checked)).toHaveLength(1);
  });

  it('has no link and no HTML, whatever a page and a user wrote', () => {
    const hostile = '</p><a href="javascript:alert(1)">x</a>\n\n# [y](https://evil.example)';
    const [finding] = report.findings;
    const markdown = reviewAsMarkdown(
      input({
        review: example({
          profiles: [{ ...reviewed({ ...tamsel, bio: hostile, links: [hostile] }), label: hostile.slice(0, 60) }],
          notes: { text: hostile, version: 1, aside: [] },
          conclusion: { choice: 'unsure', reason: hostile, by: hostile, at: start },
        }),
        report: {
          ...report,
          findings: [{ ...finding, message: hostile, quotes: [hostile] } as typeof finding & object],
        },
      }),
      { isRedacted: false },
    );
    const page = rendered(markdown);
    expect(page.querySelectorAll('a, img, script')).toHaveLength(0);
    expect(page.querySelectorAll('h1')).toHaveLength(1);
  });

  it('is in the words that it is given', () => {
    const other = reviewAsMarkdown(
      input({ words: (key, values = {}) => `${key}:${Object.values(values).join(';')}` }),
      {
        isRedacted: false,
      },
    );
    expect(textOf(other)).not.toMatch(/Checklist|Conclusion|could not be read|Talk live/);
  });
});

describe('a redacted review', () => {
  const leaks =
    /tamsel|orrigade|Bench seven|freelancer\.com\/|https?:|clockwork|northpine|I restore|Clockmaker|9:00 pm|Spoke with|Other window/i;

  it.each([
    ['Markdown', textOf(reviewAsMarkdown(input(), { isRedacted: true }))],
    ['JSON', reviewAsJson(input(), { isRedacted: true })],
  ])('as %s tells no name, address, link, quote or note, and says so', (_, text) => {
    expect(text).not.toMatch(leaks);
    expect(text).toContain(words('export.redacted'));
    expect(text).toContain('will send a reference');
    expect(text).toContain('Local time shown is UTC+9');
    expect(text).toContain('Braga, Portugal');
  });

  it('is the opposite of a whole one, which has them all', () => {
    expect(reviewAsJson(input(), { isRedacted: false })).toMatch(leaks);
    expect(reviewAsJson(input(), { isRedacted: false })).not.toContain('leftOut');
  });
});

describe('a review as JSON', () => {
  it('has every snapshot, the ticks, the notes and the conclusion', () => {
    const data = JSON.parse(reviewAsJson(input(), { isRedacted: false }));
    expect(data).toMatchObject({
      format: 'second-look-review',
      version: 1,
      exportedAt: '2026-01-17T12:00:00.000Z',
      notes: { text: 'Spoke with Tamsel.\nCall again.', aside: ['Other window.'] },
      conclusion: { choice: 'unsure' },
    });
    expect(data.profiles[0].snapshots).toHaveLength(2);
    expect(data.checklist.filter((step: { doneAt?: number }) => step.doneAt)).toHaveLength(1);
  });
});

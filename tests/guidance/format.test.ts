import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ruleHeadings } from '../../src/guidance/headings';

const folder = fileURLToPath(new URL('../../src/guidance/en/', import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
const pages = names.map((name) => [name, readFileSync(`${folder}${name}`, 'utf8')] as const);

const otherPages = [
  'what-the-article-tells-us.md',
  'vetting-checklist.md',
  'fair-checks.md',
  'note-to-candidates.md',
  'if-you-suspect-something.md',
  'where-to-report.md',
  'what-it-cannot-know.md',
  'for-freelancers.md',
  'region-notes.md',
];
const rulePages = pages.filter(([name]) => !otherPages.includes(name));

const headings: readonly string[] = ruleHeadings;

/** Words that judge a person, and marks that shout. */
const banned = [/suspicious/i, /\bfak(e|ed|es)\b/i, /fraud/i, /scam/i, /red flag/i, /criminal/i, /\bliars?\b/i, /!/];
const longestAverage = 20;
const longestSentence = 45;

const section = (text: string, heading: string) => {
  const start = text.indexOf(`\n## ${heading}\n`);
  return start < 0 ? '' : (text.slice(start + heading.length + 5).split('\n## ')[0] ?? '').trim();
};

const bullets = (text: string) => text.split('\n').filter((line) => line.startsWith('- '));

/** Titles and addresses are the words of others; the place of a form is none. */
const withoutLinks = (text: string) =>
  text.replace(/\[[^\]]*\]\([^)]*\)/g, 'link').replace(/^<!-- here: [a-z-]+ -->$/gm, '');

const ownWords = (text: string) => withoutLinks(text.split('\n## Sources')[0] ?? '');

const sentences = (text: string) =>
  ownWords(text)
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(/[.?:;]["”)*]*\s+|[.?:;]["”)*]*$/))
    .map((sentence) => sentence.split(/\s+/).filter((word) => /\w/.test(word)).length)
    .filter((words) => words > 0);

const countries = () => {
  const inEnglish = new Intl.DisplayNames('en', {
    type: 'region',
    fallback: 'none',
  });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const found = letters.flatMap((first) => letters.map((second) => inEnglish.of(first + second)));
  return found.filter((name) => name !== undefined);
};

test('the pages that are not about a rule are there, and so is at least one rule page', () => {
  expect(names).toEqual(expect.arrayContaining(otherPages));
  expect(rulePages.length).toBeGreaterThan(0);
});

describe.each(rulePages)('%s', (_name, text) => {
  test('has the fixed headings in order, below a name and one plain sentence', () => {
    expect([...text.matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual(headings);
    expect(text).toMatch(/^# [^\n.]+\n\n[^\n#>-][^\n]*\.\n\n## /);
    for (const heading of headings) expect(section(text, heading), heading).not.toBe('');
  });

  test('gives at least three innocent explanations that fit a small card', () => {
    const reasons = section(text, 'Innocent explanations').split('\n');
    expect(reasons.length).toBeGreaterThanOrEqual(3);
    for (const reason of reasons) expect(reason).toMatch(/^- .{10,120}\.$/);
  });

  test('asks one question, ready to copy, then says in a few sentences what to do', () => {
    const parts = section(text, 'What to do').split(/\n\n+/);
    const quotes = parts.filter((part) => part.includes('>'));
    expect(quotes).toEqual([parts[0]]);
    expect(quotes[0]).toMatch(/^> [^\n]+\?[^\n]*$/);
    const after =
      parts
        .slice(1)
        .join(' ')
        .match(/[.?](?=\s|$)/g) ?? [];
    expect(after.length).toBeGreaterThanOrEqual(1);
    expect(after.length).toBeLessThanOrEqual(4);
  });

  test('says in one or two sentences how the person clears it up', () => {
    const yours = section(text, 'If it is your page');
    expect(yours).not.toContain('\n');
    const ends = yours.match(/[.?]["”]?(?=\s|$)/g) ?? [];
    expect(ends.length).toBeGreaterThanOrEqual(1);
    expect(ends.length).toBeLessThanOrEqual(2);
    expect(yours).not.toMatch(/\b(hid(e|den|ing)|disguise|avoid (being )?(seen|found|flagged))\b/i);
  });

  test('names no country as anything to look at', () => {
    const own = ownWords(text);
    const named = countries().filter((country) => new RegExp(`\\b${country}\\b`).test(own));
    expect(named).toEqual([]);
    expect(own).not.toMatch(/Korea|DPRK/);
  });

  test('says how common it is with a date, or that it was not measured', () => {
    expect(section(text, 'How common it is')).toMatch(/\b20\d\d\b|not measured yet/i);
  });
});

describe.each(pages)('%s', (_name, text) => {
  test('rests on dated sources, over https only', () => {
    expect(text).not.toMatch(/http:/);
    const listed = bullets(section(text, 'Sources'));
    for (const line of listed) expect(line).toMatch(/^- \[[^\]]+, [^\]]+\]\(https:\/\/[^\s)]+\).*, .*\b20\d\d\b.*\.$/);
    expect(text).toMatch(/\]\(https:\/\/[^\s)]+\),[^\n]*\b20\d\d\b/);
  });

  test('links only to pages that exist', () => {
    const local = [...text.matchAll(/\]\((?!https:)([^)]+)\)/g)].map((match) => match[1]);
    expect(names).toEqual(expect.arrayContaining(local));
  });

  test('judges nobody and does not shout', () => {
    const own = withoutLinks(text);
    for (const word of banned) expect(own).not.toMatch(word);
  });

  test('asks nobody for one certain paper', () => {
    expect(ownWords(text)).not.toMatch(/passport|driving licen[cs]e|birth certificate/i);
  });

  test('can be read once, by a busy person', () => {
    const lengths = sentences(text);
    const average = lengths.reduce((sum, words) => sum + words, 0) / lengths.length;
    expect(average).toBeLessThanOrEqual(longestAverage);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(longestSentence);
  });
});

describe('what-the-article-tells-us.md', () => {
  const text = pages.find(([name]) => name === 'what-the-article-tells-us.md')?.[1] ?? '';

  test('holds all sixteen facts, in order', () => {
    const numbers = [...text.matchAll(/^(\d+)\. /gm)].map((match) => Number(match[1]));
    expect(numbers).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
  });

  test('says of no hiring site that the article names it', () => {
    expect(text).not.toMatch(/Upwork|Fiverr|Freelancer|Guru|LinkedIn|Toptal/);
  });
});

describe('region-notes.md', () => {
  const text = pages.find(([name]) => name === 'region-notes.md')?.[1] ?? '';
  const lines = text
    .split(/^## /m)
    .slice(1)
    .flatMap((region) => bullets(region));

  test('says of every rule of a region what it rests on and when that was, or that we did not look', () => {
    expect(lines.length).toBeGreaterThan(15);
    for (const line of lines)
      expect(line).toMatch(/Sources?: \[.*\]\(https:.*\b20\d\d\b|did not look|looked at no|Fair checks/);
  });

  test('is no legal advice, and says so before anything else', () => {
    expect(text.split('\n## ')[0]).toContain('This is not legal advice.');
  });
});

test('the checklist has thirty steps in order, each with a source or marked as our own', () => {
  const text = pages.find(([name]) => name === 'vetting-checklist.md')?.[1] ?? '';
  const steps = text.split('\n').filter((line) => /^\d+\. /.test(line));
  expect(steps.map((step) => Number.parseInt(step, 10))).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  for (const step of steps) expect(step).toMatch(/^\d+\. \*\*.+\*\*.*(\]\(https:\/\/|Our own step)/);
});

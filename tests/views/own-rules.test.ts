import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPractice } from '../../entrypoints/options/practice';
import type { OwnRule } from '../../src/rules/own-rule';
import { type Draft, draftOf, emptyDraft, ruleOf } from '../../src/views/options/own-rules/draft';
import { ownRuleId } from '../../src/views/options/own-rules/ids';
import { snippetOf } from '../../src/views/options/own-rules/snippet';
import { type Practice, tryOn, tryOnPractice } from '../../src/views/options/own-rules/trial';
import { expiryInWords, looksInWords } from '../../src/views/own-rule-words';
import { practiceProfiles } from '../../src/views/practice/profiles';
import { written } from '../../src/words';

const today = '2026-03-01';
const now = Date.parse(`${today}T12:00:00Z`);
const kept = { id: 'own-night-abcd', on: true };
const typed = (change: Partial<Draft> = {}): Draft => ({
  ...emptyDraft,
  name: 'Nights',
  phrases: 'night shift',
  ...change,
});

const ruleFor = (change: Partial<Draft>): OwnRule => {
  const read = ruleOf(typed(change), kept, today);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.rule;
};
const problemsFor = (change: Partial<Draft>) => {
  const read = ruleOf(typed(change), kept, today);
  return 'problems' in read ? read.problems : {};
};

describe('a rule that is typed', () => {
  it('is what was typed, without empty lines and spaces around', () => {
    expect(ruleFor({ name: ' Nights ', phrases: '  night shift \n\n on call', expires: '2026-12-31' })).toEqual({
      ...kept,
      name: 'Nights',
      why: '',
      kind: 'ask',
      expires: '2026-12-31',
      looks: { for: 'words', in: ['headline', 'bio'], phrases: ['night shift', 'on call'] },
    });
  });

  it.each([
    { looksFor: 'words', phrases: 'a\nb', parts: ['links'] },
    { looksFor: 'number', number: 'followers', is: 'above', than: '12' },
    { looksFor: 'date', when: 'before', days: '400' },
  ] satisfies Partial<Draft>[])('comes back into the form as it was: $looksFor', (change) => {
    const rule = ruleFor({ ...change, why: 'Because', kind: 'act' });
    expect(ruleOf(draftOf(rule), kept, today)).toEqual({ rule });
  });

  it('keeps what was typed for another way of looking', () => {
    expect(draftOf(ruleFor({ looksFor: 'number', than: '3' }))).toMatchObject({ looksFor: 'number', than: '3' });
    expect(ruleFor({ looksFor: 'number', than: '3', phrases: '***' }).looks).toEqual({
      for: 'number',
      of: 'reviews',
      is: 'below',
      than: 3,
    });
  });

  it.each<[keyof Draft, Partial<Draft>, RegExp]>([
    ['name', { name: '  ' }, /Give it a name/],
    ['name', { name: 'x'.repeat(81) }, /81 characters. At most 80/],
    ['why', { why: 'x'.repeat(501) }, /At most 500/],
    ['phrases', { phrases: ' \n ' }, /at least one word/],
    ['phrases', { phrases: 'good\n***' }, /“\*\*\*” has no letter/],
    ['phrases', { phrases: Array(41).fill('a').join('\n') }, /41 lines/],
    ['phrases', { phrases: 'x'.repeat(81) }, /too long/],
    ['parts', { parts: [] }, /at least one part/],
    ['than', { looksFor: 'number', than: '' }, /whole number/],
    ['than', { looksFor: 'number', than: '1,5' }, /whole number/],
    ['than', { looksFor: 'number', than: '0', is: 'below' }, /No number is below 0/],
    ['days', { looksFor: 'date', days: '0' }, /from 1/],
    ['expires', { expires: '2026-02-28' }, /This day is over/],
    ['name', { name: 'Not Chinese' }, /“Chinese” names/],
    ['why', { why: 'no women' }, /“women” names a gender/],
    ['phrases', { phrases: 'clocks\nNo Nigerians' }, /“Nigerians” names where people come from/],
  ])('says beside %s what is wrong: %o', (field, change, message) => {
    const problems = problemsFor(change);
    expect(Object.keys(problems)).toEqual([field]);
    expect(written(problems[field]?.message ?? '')).toMatch(message);
  });

  it('links a refusal to what explains it', () => {
    expect(problemsFor({ phrases: 'No Nigerians' }).phrases?.link).toBe('fair-checks');
  });

  it.each([
    ['Night hours', 'own-night-hours-'],
    ['Ünïcode, with (signs)!', 'own-unicode-with-signs-'],
    ['夜間', 'own-'],
    ['x'.repeat(80), `own-${'x'.repeat(40)}-`],
  ])('has an id of its own, made from the name %s', (name, start) => {
    const id = ownRuleId(name, 0.5);
    expect(id).toBe(`${start}i000`);
    expect(ruleOf(typed(), { id, on: true }, today)).toMatchObject({ rule: { id } });
    expect(ownRuleId(name, 0.1)).not.toBe(id);
  });
});

describe('a rule in words', () => {
  it('says what it looks for', () => {
    expect(looksInWords(ruleFor({ phrases: 'a b\nc' }))).toBe('Looks for “a b” and “c” in: headline and profile text.');
    expect(looksInWords(ruleFor({ phrases: 'on\u202E call' }))).toContain('“on call”');
    expect(looksInWords(ruleFor({ looksFor: 'number', than: '5' }))).toBe('Number of reviews is below 5.');
    expect(looksInWords(ruleFor({ looksFor: 'date', days: '30' }))).toBe('The account started less than 30 days ago.');
  });

  it('says until when it is used', () => {
    const rule = ruleFor({ expires: today });
    expect(expiryInWords(rule, now)).toBe('Used until March 1, 2026.');
    expect(expiryInWords(rule, now + 86_400_000)).toBe('Its time is over: it was used until March 1, 2026.');
    expect(expiryInWords(ruleFor({}), now)).toBeUndefined();
  });
});

describe('the preview', () => {
  const { document, location } = globalThis;
  let practice: Practice[];
  beforeAll(() => {
    const { window } = new JSDOM('', { url: 'https://practice.example/options.html' });
    Object.assign(globalThis, { document: window.document, location: window.location });
    practice = readPractice(new Date(now));
  });
  afterAll(() => {
    Object.assign(globalThis, { document, location });
  });

  it('tries a rule on every practice profile, of which one hides a part of its text', () => {
    const { found, unknown, total } = tryOnPractice(ruleFor({ phrases: 'video call' }), practice, now);
    expect([found.map(({ name }) => name), unknown, total]).toEqual([['Castor Wyndrell'], 1, practiceProfiles.length]);
    expect(found[0]?.trial.places.map(({ quote }) => quote)).toEqual(['video call']);
  });

  it('says on how many it could not be checked', () => {
    const { found, unknown } = tryOnPractice(
      ruleFor({ looksFor: 'number', number: 'portfolio', than: '1' }),
      practice,
      now,
    );
    expect(found.map(({ name, trial }) => [name, trial.number])).toEqual([
      ['Ilvane Dostrel', 0],
      ['Nerys Quandahl', 0],
    ]);
    expect(unknown).toBe(1);
  });

  it('says where practice profiles do not show it', () => {
    const { found, isElsewhere } = tryOnPractice(ruleFor({ looksFor: 'number', than: '5' }), practice, now);
    expect([found, isElsewhere]).toEqual([[], true]);
  });

  it('tells what was not found from what could not be read', () => {
    const profile = (practice[0] as Practice).profile;
    expect(tryOn(ruleFor({}), profile, now)).toEqual({ outcome: 'clear' });
    const unread = { ...profile, facts: { bio: { state: 'unreadable', why: 'loading' } } } as typeof profile;
    expect(tryOn(ruleFor({}), unread, now)).toMatchObject({
      outcome: 'unknown',
      reason: expect.stringMatching(/not found/),
    });
  });

  it('shows the words between words that are whole', () => {
    const source = { selector: 'p', quote: 'video call' };
    expect(
      snippetOf({ ...source, prefix: 'erences on request. Happy to do ', suffix: ' any day of the week and weekend' }),
    ).toEqual({
      before: '…on request. Happy to do ',
      words: 'video call',
      after: ' any day of the week and…',
    });
    expect(snippetOf({ ...source, prefix: 'A ', suffix: '.' })).toEqual({
      before: 'A ',
      words: 'video call',
      after: '.',
    });
    expect(snippetOf({ ...source, quote: 'call\u202E' }).words).toBe('call');
  });
});

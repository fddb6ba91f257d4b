import { describe, expect, it } from 'vitest';
import { compareProposals } from '../../../src/comparing/proposals';
import { completed } from '../../../src/profile/sentence';
import { proposalDuplicate } from '../../../src/rules/pairs/proposal-duplicate';
import { write } from '../../../src/words';

/** Words that follow each other in no other text. */
const words = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `word${from + i}`).join(' ');
const thresholds = { alike: 60, words: 40 };

const post = `We need somebody who restores the clock of our town hall. ${words(20, 5_000)}`;

function compared([one, other]: [string, string], job = '', names = ['Quoyle', 'Orrigade']) {
  const proposals = [one, other].map((text, i) => ({ name: names[i] ?? '', text }));
  const [pair] = compareProposals({ rule: proposalDuplicate, thresholds }, proposals, job);
  const { message, reason, outcome } = pair?.finding ?? {};
  const named = message && completed(message, { one: 'Quoyle', other: 'Orrigade' });
  return { outcome, said: named ? write(named) : reason && write(reason), quote: pair?.quote };
}

describe('proposal-duplicate', () => {
  it.each<[what: string, texts: [string, string], outcome: string, job?: string, names?: string[]]>([
    ['the same text', [words(60), words(60)], 'flagged'],
    ['in capitals, with other punctuation', [words(60), words(60).toUpperCase().replaceAll(' ', ', ')], 'flagged'],
    ['40 words', [words(40), words(40)], 'flagged'],
    ['39 words', [words(39), words(39)], 'unknown'],
    ['one is empty', [words(60), ''], 'unknown'],
    // Of runs of five: 76 in both, of 96 and 96.
    ['80 words of 100', [words(100), `${words(80)} ${words(20, 900)}`], 'flagged'],
    // 56 in both, of 96 and 96.
    ['60 words of 100', [words(100), `${words(60)} ${words(40, 900)}`], 'clear'],
    ['two texts', [words(60), words(60, 900)], 'clear'],
    [
      'the same but for what was taken from the post',
      [`${post} ${words(50)}`, `${post} ${words(50)}`],
      'flagged',
      post,
    ],
    ['only what was taken from the post', [`${post} ${words(50)}`, `${post} ${words(50, 900)}`], 'clear', post],
    [
      'too little beside what was taken from the post',
      [`${words(20)} ${post}`, `${words(20)} ${post}`],
      'unknown',
      post,
    ],
    [
      'usual phrases are not counted',
      [`${words(39)}. I look forward to working with you.`, `${words(39)}. I look forward to working with you.`],
      'unknown',
    ],
    ['under one name', [words(60), words(60)], 'unknown', '', ['Quoyle', ' quoyle']],
  ])('%s', (_, texts, outcome, job, names) => {
    expect(compared(texts, job, names).outcome).toBe(outcome);
    expect(compared([texts[1], texts[0]], job, names).outcome).toBe(outcome);
  });

  it('says how much is in both, and gives the longest passage as it stands in the first', () => {
    const one = `Dear client. ${words(70).replace('word3', 'WORD3')}! And so on, as I always say.`;
    const { said, quote } = compared([one, `${words(70)} ${words(5, 900)}`]);
    expect(said).toBe(
      '“Quoyle” and “Orrigade” are nearly the same text. Of all runs of five words in the two, this share is in both, in 100: 82.',
    );
    expect(quote).toBe(words(70).replace('word3', 'WORD3'));
  });

  it('says what is lacking', () => {
    expect(compared([words(10), words(60)]).said).toMatch(/too few words of its own\. Needed in each, in words: 40\.$/);
    expect(compared([words(60), words(60)], '', ['Quoyle', 'Quoyle']).said).toMatch(/same name here/);
  });

  it('compares each with each other', () => {
    const proposals = [words(60), words(60, 900), words(60)].map((text, i) => ({ name: `${i}`, text }));
    const pairs = compareProposals({ rule: proposalDuplicate, thresholds }, proposals, '');
    expect(pairs.map(({ id, finding }) => [id, finding.outcome])).toEqual([
      ['0-1', 'clear'],
      ['0-2', 'flagged'],
      ['1-2', 'clear'],
    ]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleOf } from '../../src/rules';
import { figures } from '../../src/rules/figures';
import { judge } from './cases';

/**
 * Texts that were kept away from whoever wrote the rules. Two authors wrote them, to the label policy of each rule: of
 * each 25 that ask or offer it, and 25 innocent look-alikes. The second author's were measured once, at the end.
 */
const folder = resolve(import.meta.dirname, 'corpus');
const held = readdirSync(folder)
  .filter((name) => name.endsWith('.held.jsonl'))
  .map((name) => {
    const lines = readFileSync(resolve(folder, name), 'utf8').trim().split('\n');
    const rule = ruleOf(name.replace('.held.jsonl', ''));
    const texts = lines.map((line) => JSON.parse(line) as { text: string; label: boolean });
    const flagged = texts.filter(({ text }) => judge(rule, { bio: text }).outcome === 'flagged');
    const right = flagged.filter(({ label }) => label).length;
    const wanted = texts.filter(({ label }) => label).length;
    return { rule: rule.id, texts: texts.length, right, wrong: flagged.length - right, wanted };
  });

const sum = (of: (one: (typeof held)[number]) => number) => held.reduce((total, one) => total + of(one), 0);

describe('texts held back from the text rules', () => {
  it.each(held)('give the figures that the options print for $rule', ({ rule, texts, right, wrong, wanted }) => {
    expect(figures[rule]).toEqual({ texts, right, marked: right + wrong, wanted });
  });

  it('are a hundred for each of nine rules', () => {
    expect(held.map(({ texts }) => texts)).toEqual(Array.from({ length: 9 }, () => 100));
  });

  it('are flagged rightly: at most three of a hundred flags are wrong, and two of a hundred innocent texts flagged', () => {
    const [right, wrong] = [sum((one) => one.right), sum((one) => one.wrong)];
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.97);
    expect(wrong / (held.length * 50)).toBeLessThanOrEqual(0.02);
  });

  it('are found four times in five, as at the first look', () => {
    expect(sum((one) => one.right) / (held.length * 50)).toBeGreaterThanOrEqual(0.8);
  });
});

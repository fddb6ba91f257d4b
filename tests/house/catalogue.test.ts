import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messagesIn, sourceLanguage } from '../../scripts/locales';
import { guidanceOf } from '../../src/guidance';
import { ruleHeadings } from '../../src/guidance/headings';
import { inKey } from '../../src/profile/sentence';
import { rules } from '../../src/rules';
import { pairRules } from '../../src/rules/pairs';
import { groupName } from '../../src/rules/rule';
import { shares } from '../../src/rules/shares';
import { activePairRules, activeRules } from '../../src/settings/active-rules';
import { defaultSettings, withRule } from '../../src/settings/settings';
import { onRequest, sites } from '../../src/sites';
import { tables, tablesOnRequest } from '../../src/sites/tables';
import { write } from '../../src/words';

const root = resolve(import.meta.dirname, '../..');
const ids = rules.map(({ id }) => id);
/** These compare two names for equality, and are off until the user turns them on. */
const comparesNames = ['self-intro-name-conflict', 'review-name-conflict'];
const shared = [
  'index',
  'rule',
  'evidence',
  'shares',
  'figures',
  'own-rule',
  'own-rule-data',
  'catalogue',
  'virtual.d',
];

const filesOf = (folder: string, ending: string) =>
  readdirSync(resolve(root, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));

describe('the catalogue of rules', () => {
  it('has every rule file in src/rules/index.ts', () => {
    expect(
      filesOf('src/rules', '.ts')
        .filter((name) => !shared.includes(name))
        .sort(),
    ).toEqual([...ids].sort());
  });

  it.each(rules)('$id: the export is the id in camel case', async ({ id }) => {
    const module = (await import(`../../src/rules/${id}.ts`)) as Record<string, unknown>;
    const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    expect(module[name]).toBe(rules.find((rule) => rule.id === id));
  });

  it.each(rules)('$id has a test in tests/rules', ({ id }) => {
    expect(existsSync(resolve(root, `tests/rules/${id}.test.ts`))).toBe(true);
  });

  it.each(rules)('$id has guidance with the fixed headings', ({ id }) => {
    const markdown = readFileSync(resolve(root, `src/guidance/en/${id}.md`), 'utf8');
    expect([...markdown.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual([...ruleHeadings]);
  });

  it.each(rules)('$id can be switched in the settings by its id', ({ id, on }) => {
    const has = (settings: typeof defaultSettings) => activeRules(settings).some(({ rule }) => rule.id === id);
    expect(has(defaultSettings)).toBe(on);
    expect(has(withRule(defaultSettings, id, { on: !on }))).toBe(!on);
  });

  it.each(rules)('$id: every site that it can run on offers what it needs, and there is one', ({ needs }) => {
    const able = tables.filter(({ facts }) =>
      needs.every(({ of, atLeast }) => of.filter((name) => name in facts).length >= atLeast),
    );
    expect(able.map(({ id }) => id)).not.toEqual([]);
  });

  it.each(rules)('$id: the defaults of its thresholds lie within their bounds', ({ thresholds }) => {
    for (const { default: value, min, max } of Object.values(thresholds)) {
      expect(value).toBeGreaterThanOrEqual(min);
      expect(value).toBeLessThanOrEqual(max);
    }
  });

  it.each(rules)(
    '$id sees a name only to compare it, and only where its definition does',
    ({ id, needs, uses = [] }) => {
      const seen = [...needs.flatMap(({ of }) => of), ...uses];
      expect(seen.includes('displayName')).toBe(comparesNames.includes(id));
    },
  );

  it.each(rules)('$id speaks of the page, not of the person', ({ id }) => {
    const { name, meaning } = guidanceOf(id);
    expect(`${name} ${meaning}`).not.toMatch(/suspicious|fraud|fake|scam|north korea|dprk|nationality|\b(he|she)\b/i);
  });
});

describe('the catalogue of rules across two pages', () => {
  const pairIds = pairRules.map(({ id }) => id);

  it('has every file in src/rules/pairs/index.ts, and no id twice', () => {
    const files = filesOf('src/rules/pairs', '.ts').filter((name) => !['index', 'pair'].includes(name));
    expect(files.sort()).toEqual([...pairIds].sort());
    expect(pairIds.filter((id) => ids.includes(id))).toEqual([]);
  });

  it.each(pairRules)('$id: the export is the id in camel case', async ({ id }) => {
    const module = (await import(`../../src/rules/pairs/${id}.ts`)) as Record<string, unknown>;
    const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    expect(module[name]).toBe(pairRules.find((rule) => rule.id === id));
  });

  it.each(pairRules)('$id has a test in tests/rules/pairs, and guidance with the fixed headings', (rule) => {
    expect(existsSync(resolve(root, `tests/rules/pairs/${rule.id}.test.ts`))).toBe(true);
    const markdown = readFileSync(resolve(root, `src/guidance/en/${rule.id}.md`), 'utf8');
    expect([...markdown.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual([...ruleHeadings]);
  });

  it.each(pairRules)('$id can be switched in the settings by its id', ({ id, on }) => {
    const has = (settings: typeof defaultSettings) => activePairRules(settings).some(({ rule }) => rule.id === id);
    expect(has(defaultSettings)).toBe(on);
    expect(has(withRule(defaultSettings, id, { on: !on }))).toBe(!on);
  });

  it.each(pairRules)('$id: the defaults of its thresholds lie within their bounds', ({ thresholds }) => {
    for (const { default: value, min, max } of Object.values(thresholds)) {
      expect(value).toBeGreaterThanOrEqual(min);
      expect(value).toBeLessThanOrEqual(max);
    }
  });

  it.each(pairRules)('$id speaks of pages or proposals, not of a person', ({ id, between }) => {
    const { name, meaning } = guidanceOf(id);
    expect(`${name} ${meaning}`).toMatch(between === 'two-proposals' ? /\btwo proposals\b/i : /\btwo pages\b/i);
    expect(`${name} ${meaning}`).not.toMatch(/suspicious|fraud|fake|scam|north korea|dprk|nationality|\b(he|she)\b/i);
  });
});

describe('the words of the rules', async () => {
  const messages = messagesIn(sourceLanguage);
  const all = [
    ...rules.map((rule) => ({ ...rule, folder: 'src/rules' })),
    ...pairRules.map((rule) => ({ ...rule, folder: 'src/rules/pairs' })),
  ];
  const wordsOf = (id: string) => {
    const start = `rule.${inKey(id)}.`;
    return Object.keys(messages).flatMap((key) => (key.startsWith(start) ? [key.slice(start.length)] : []));
  };

  it.each(all)('$id: its thresholds have words, and no others have', ({ id, thresholds, group }) => {
    const worded = wordsOf(id).filter((name) => name.startsWith('threshold.'));
    expect(worded.sort()).toEqual(
      Object.keys(thresholds)
        .map((name) => `threshold.${name}`)
        .sort(),
    );
    const others = [groupName(group).key, ...Object.values(thresholds).map(({ unit }) => `unit.${unit}`)];
    expect(others.filter((key) => !messages[key])).toEqual([]);
  });

  it.each(all)('$id: what it says has words, and there are no words that it does not say', ({ id, folder }) => {
    const code = readFileSync(resolve(root, folder, `${id}.ts`), 'utf8');
    const start = `rule.${inKey(id)}.`;
    const said = [...code.matchAll(/'rule\.([\w.]+)'/g)].map(([, key]) => `rule.${key}`);
    expect(said.filter((key) => !key.startsWith(start) || !messages[key])).toEqual([]);
    const beginnings = [...code.matchAll(/`(rule\.[\w.]+\.)\$\{/g)].map(([, beginning = '']) => beginning);
    const isSaid = (key: string) => said.includes(key) || beginnings.some((beginning) => key.startsWith(beginning));
    const findings = wordsOf(id).filter((name) => !name.startsWith('threshold.'));
    expect(findings).not.toEqual([]);
    expect(findings.filter((name) => !isSaid(start + name))).toEqual([]);
  });

  it('are of rules that there are', () => {
    const ofRules = new Set(all.map(({ id }) => `rule.${inKey(id)}`));
    const sections = Object.keys(messages).filter((key) => key.startsWith('rule.'));
    expect(sections.filter((key) => !ofRules.has(key.split('.').slice(0, 2).join('.')))).toEqual([]);
  });
});

describe('the catalogue of sites', () => {
  const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();

  it('has a table for every address, and an address for every table', () => {
    expect(idsOf(tables)).toEqual(idsOf(sites));
    expect(idsOf(tablesOnRequest)).toEqual(idsOf(onRequest));
  });

  it.each([...sites, ...onRequest])('$id: the table reads the pages that its address says', (address) => {
    const table = [...tables, ...tablesOnRequest].find(({ id }) => id === address.id);
    expect(table).toMatchObject(address);
  });
});

describe('the measured shares', () => {
  it.each(Object.entries(shares))('%s is the share of a rule, and says what was counted', (id, { per100, of }) => {
    expect(ids).toContain(id);
    expect(per100).toBeGreaterThanOrEqual(0);
    expect(per100).toBeLessThan(100);
    expect(write(of)).toMatch(/\w[^{}]*$/);
  });
});

import { parseArgs } from 'node:util';
import { rules } from '../../src/rules';
import type { ActiveRule, Rule } from '../../src/rules/rule';
import { BadInput } from './failures';

const usage =
  'use: scan --url <profile URL> [--now <ISO time>] [--rules default|all|<id,id>] <page.html>, ' +
  'or scan --profiles <file.jsonl> […], or scan --locations <file.jsonl> [--now …]';

export type Scan = {
  /** Milliseconds since 1970. */
  now: number;
  rules: ActiveRule[];
  url?: URL;
  page?: string;
  profiles?: string;
  locations?: string;
};

/** @throws {BadInput} */
export function parseScan(words: string[]): Scan {
  const { values, positionals } = parse(words);
  const [page, ...more] = positionals;
  const inputs = [page, values.profiles, values.locations].filter(Boolean);
  if (inputs.length !== 1 || more.length || (page !== undefined) !== (values.url !== undefined))
    throw new BadInput(usage);
  return {
    now: parseTime(values.now),
    rules: parseRules(values.rules ?? 'default').map(withDefaults),
    ...(page && { page }),
    ...(values.url !== undefined && { url: parseUrl(values.url) }),
    ...(values.profiles && { profiles: values.profiles }),
    ...(values.locations && { locations: values.locations }),
  };
}

function parse(words: string[]) {
  const text = { type: 'string' } as const;
  const options = { url: text, now: text, rules: text, profiles: text, locations: text };
  try {
    return parseArgs({ args: words, options, allowPositionals: true });
  } catch (error) {
    throw new BadInput(`${(error as Error).message}; ${usage}`);
  }
}

function parseTime(text: string | undefined): number {
  const time = text === undefined ? Date.now() : Date.parse(text);
  const isIso = text === undefined || /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:?\d\d))?$/.test(text);
  if (Number.isNaN(time) || !isIso)
    throw new BadInput(`--now takes an ISO time such as 2026-01-15T12:00:00Z, not "${text}"`);
  return time;
}

function parseUrl(text: string): URL {
  if (!URL.canParse(text))
    throw new BadInput(`--url takes a whole address such as https://github.com/name, not "${text}"`);
  return new URL(text);
}

function parseRules(words: string): readonly Rule[] {
  if (words === 'all') return rules;
  if (words === 'default') return rules.filter(({ on }) => on);
  return words.split(',').map((id) => {
    const found = rules.find((rule) => rule.id === id.trim());
    if (!found)
      throw new BadInput(`--rules: there is no rule "${id}"; there are ${rules.map((rule) => rule.id).join(', ')}`);
    return found;
  });
}

const withDefaults = (rule: Rule): ActiveRule => ({
  rule,
  thresholds: Object.fromEntries(Object.entries(rule.thresholds).map(([name, threshold]) => [name, threshold.default])),
});

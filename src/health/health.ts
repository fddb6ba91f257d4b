import * as z from 'zod/mini';
import type { FactName } from '../profile/facts';
import type { Fact, Facts } from '../profile/profile';
import type { SiteId } from '../profile/site-ids';
import type { Rule } from '../rules/rule';

/** How many pages of a site are remembered. */
export const remembered = 20;

/** What became of a fact: read, proven absent, or why it could not be read. Never what it said. */
export type FactState = string;
export type FactStates = Partial<Record<FactName, FactState>>;

/** One page, known by a number that means nothing outside this browser session. */
const reading = z.object({ visit: z.string(), states: z.record(z.string(), z.string()) });
const health = z.record(z.string(), z.array(reading));

export type Reading = { visit: string; states: FactStates };
export type Health = { [S in SiteId]?: Reading[] };

export const statesOf = (facts: Facts): FactStates =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, stateOf(fact)]));

function stateOf(fact: Fact<unknown>): FactState {
  if (fact.state === 'unreadable') return fact.why;
  return fact.state === 'read' && fact.partial ? inPart : fact.state;
}

const inPart = 'read in part';

/** What is folded up on the page, wholly or in part. */
export const foldedUp = (states: FactStates): FactName[] =>
  (Object.keys(states) as FactName[]).filter((name) => [inPart, 'hidden'].includes(states[name] ?? ''));

export function parseHealth(stored: unknown): Health {
  const parsed = health.safeParse(stored);
  return parsed.success ? (parsed.data as Health) : {};
}

/** A page is read again when more of it has come, and counts once. */
export function withReading(before: Health, site: SiteId, reading: Reading): Health {
  const others = (before[site] ?? []).filter(({ visit }) => visit !== reading.visit);
  return { ...before, [site]: [...others, reading].slice(-remembered) };
}

export type FactHealth = { fact: FactName; read: number; absent: number; unreadable: number };

/** How each fact fared on the last pages of a site. */
export function factHealth(readings: readonly Reading[]): FactHealth[] {
  const names = [...new Set(readings.flatMap(({ states }) => Object.keys(states) as FactName[]))];
  return names.map((fact) => {
    const states = readings.flatMap(({ states: all }) => all[fact] ?? []);
    const count = (state: string) => states.filter((one) => one === state).length;
    const [read, absent] = [count('read') + count(inPart), count('absent')];
    return { fact, read, absent, unreadable: states.length - read - absent };
  });
}

/** So many pages have to agree before a rule is said to have lost its sight. */
const enough = 3;

/** @returns on how many pages in a row the rule lacked what it needs; 0 where that is no news yet. */
export function blindPages({ needs }: Pick<Rule, 'needs'>, readings: readonly Reading[]): number {
  const isBlind = ({ states }: Reading) =>
    needs.some(({ of, atLeast }) => of.filter((name) => isKnown(states[name])).length < atLeast);
  const offers = needs.every(({ of, atLeast }) => of.filter((name) => readings.at(-1)?.states[name]).length >= atLeast);
  const lastSeen = readings.findLastIndex((one) => !isBlind(one));
  const pages = readings.length - 1 - lastSeen;
  return offers && pages >= enough ? pages : 0;
}

const isKnown = (state: FactState | undefined) => state === 'read' || state === inPart || state === 'absent';

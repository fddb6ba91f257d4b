import * as z from 'zod/mini';
import { assess } from '../../src/engine/assess';
import { type FactName, factNames, factValues } from '../../src/profile/facts';
import type { Fact, Facts, Source } from '../../src/profile/profile';
import { isMarketplace, type SiteId, siteIds } from '../../src/profile/site-ids';
import { tables, tablesOnRequest } from '../../src/sites/tables';
import type { Scan } from './arguments';
import { eachLine } from './lines';
import { printedFinding } from './report';

const line = z.object({
  id: z.union([z.string(), z.number()]),
  site: z.enum(Object.keys(siteIds) as [SiteId, ...SiteId[]], { error: 'site is not one of the known site ids' }),
  facts: z.record(z.string(), z.unknown()),
});

/** For each line `{"id", "site", "facts"}` its findings. Facts are plain values, named as in `src/profile`. */
export function scanProfiles(path: string, { now, rules }: Scan): string {
  const readAt = new Date(now).toISOString();
  return eachLine(path, (value) => {
    const { id, site, facts: plain } = line.parse(value);
    const profile = { site, profileId: String(id), url: '', readAt, facts: factsOf(site, plain) };
    const { findings, checks } = assess(rules, profile, now);
    return { id, findings: findings.map(printedFinding), checks };
  });
}

const ofMarketplaces: readonly FactName[] = ['completedJobs', 'reviews', 'totalHours', 'clientReviews', 'contracts'];
const ofGitHub: readonly FactName[] = ['repositories', 'contributions'];
const ofPeople: readonly FactName[] = ['videoIntroduction', 'identityBadge'];
const codeSites: readonly SiteId[] = ['github', 'gitlab', 'stackoverflow'];

/** Is this a thing that there is none of on the site, so that a line that says so says nothing of the person? */
function isForeign(site: SiteId, name: FactName): boolean {
  if (site === 'generic' || site === 'practice') return false;
  if (ofGitHub.includes(name)) return site !== 'github';
  if (ofPeople.includes(name)) return codeSites.includes(site);
  if (name === 'localTime' || name === 'utcOffset') return site === 'linkedin';
  return ofMarketplaces.includes(name) && !isMarketplace(site);
}

/**
 * What the site never shows is left out; what it shows and the line leaves out could not be read. No rule can see what
 * is no fact of ours, so it changes nothing, and is said once.
 */
function factsOf(site: SiteId, plain: Record<string, unknown>): Facts {
  for (const name of Object.keys(plain)) if (!factNames.includes(name as FactName)) warnOfUnknown(name);
  const table = [...tables, ...tablesOnRequest].find(({ id }) => id === site);
  const offered = factNames
    .filter((name) => !table || name in table.facts || name in plain)
    .filter((name) => !isForeign(site, name));
  return Object.fromEntries(offered.map((name) => [name, factOf(name, plain[name])]));
}

const warned = new Set<string>();

function warnOfUnknown(name: string): void {
  if (warned.has(name)) return;
  warned.add(name);
  process.stderr.write(`scan: no rule looks at "${name}"; the facts are ${factNames.join(', ')}\n`);
}

function factOf(name: FactName, value: unknown): Fact<unknown> {
  if (value === undefined) return { state: 'unreadable', why: 'missing' };
  const isNo = value === false && factValues[name].safeParse(false).success;
  if (value === null || isNo) return { state: 'absent', sources: [] };
  const parsed = factValues[name].safeParse(Array.isArray(value) ? value.map(withoutNothing) : value);
  if (!parsed.success) throw new Error(`${name} is not as it should be: ${parsed.error.issues[0]?.message}`);
  return { state: 'read', value: parsed.data, sources: [parsed.data].flat().map(sourceOf) };
}

const goesOn = /^(?:present|current|now|today|ongoing)?$/i;

/** Of an entry of a list: `null`, and an end that is none, are the same as left out. */
function withoutNothing(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null) return entry;
  const isSaid = ([name, value]: [string, unknown]) =>
    value !== null && !(name === 'end' && typeof value === 'string' && goesOn.test(value.trim()));
  return Object.fromEntries(Object.entries(entry).filter(isSaid));
}

const sourceOf = (value: unknown): Source => ({ selector: '', quote: words(value).replace(/\s+/g, ' ') });

const words = (value: unknown): string =>
  typeof value === 'object' && value !== null ? Object.values(value).filter(Boolean).join(', ') : String(value);

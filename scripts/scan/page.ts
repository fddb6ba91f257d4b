import { JSDOM, VirtualConsole } from 'jsdom';
import { assess } from '../../src/engine/assess';
import type { NotProfile } from '../../src/profile/page-state';
import type { Fact } from '../../src/profile/profile';
import { read } from '../../src/sites/read';
import { completeTableOf } from '../../src/sites/tables';
import type { Scan } from './arguments';
import { NotAProfile } from './failures';
import { readText } from './lines';
import { printedFinding } from './report';

const reasons: Record<NotProfile, string> = {
  list: 'a list page',
  job: 'a job or project page',
  agency: 'the page of an organisation',
  'own-profile': "someone's own edit view",
  settings: 'a settings page',
  'login-wall': 'a login wall',
  challenge: 'a challenge page',
  'not-found': 'a page that says there is no such profile',
  private: 'a private profile',
  other: 'not a profile page',
};

/** One JSON object for a saved page. @throws {NotAProfile} @throws {BadInput} */
export function scanPage(path: string, { url, now, rules }: Scan): string {
  const html = readText(path);
  const site = completeTableOf(url as URL);
  if (!site) throw new NotAProfile(`${url} is not a page of a known site`);
  const { document } = new JSDOM(html, { url: (url as URL).href, virtualConsole: new VirtualConsole() }).window;
  const state = read(site, document, url as URL, new Date(now).toISOString());
  if (state.kind === 'not-profile') throw new NotAProfile(`the page is ${reasons[state.why]}`);
  if (state.kind !== 'profile') throw new NotAProfile('the page is not a profile page');
  const { profile } = state;
  const { findings, checks } = assess(rules, profile, now);
  const facts = Object.fromEntries(Object.entries(profile.facts).map(([name, fact]) => [name, printedFact(fact)]));
  const { profileId } = profile;
  const printed = { site: site.id, profileId, url: profile.url, facts, findings: findings.map(printedFinding), checks };
  return `${JSON.stringify(printed, null, 2)}\n`;
}

function printedFact(fact: Fact<unknown>) {
  if (fact.state === 'unreadable') return { state: fact.state };
  const quote = fact.sources.map((source) => source.quote).join('\n');
  return fact.state === 'read' ? { state: fact.state, value: fact.value, quote } : { state: fact.state, quote };
}

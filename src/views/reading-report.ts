import type { FactStates } from '../health/health';
import type { SiteId } from '../profile/site-ids';

export type ReadingProblem = { version: string; browser: string; site: SiteId; ruleSet: string; states: FactStates };

/** A text to send to us about a page that was read wrongly: no address, no words of the page, nothing about a person. */
export function readingReport({ version, browser, site, ruleSet, states }: ReadingProblem): string {
  const facts = Object.entries(states).map(([fact, state]) => `  ${fact}: ${state}`);
  return [
    `Second Look ${version}, a reading problem`,
    `Site: ${site}`,
    `Browser: ${browser}`,
    `Rule set: ${ruleSet}`,
    'What could be read (nothing of what the page says is in this text):',
    ...facts,
    'What I see on the page that is missing or wrong above (please leave names out):',
    '',
  ].join('\n');
}

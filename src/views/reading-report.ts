import type { FactStates } from '../health/health';
import type { SiteId } from '../profile/site-ids';
import { t } from '../words';

export type ReadingProblem = { version: string; browser: string; site: SiteId; ruleSet: string; states: FactStates };

/**
 * A text to send to us about a page that was read wrongly: no address, no words of the page, nothing about a person.
 * Its sentences are for whoever sends it; the facts and the site stand in it as the code calls them, for us.
 */
export function readingReport({ version, browser, site, ruleSet, states }: ReadingProblem): string {
  const facts = Object.entries(states).map(([fact, state]) => `  ${fact}: ${state}`);
  return [
    t('report.heading', { version }),
    t('report.site', { site }),
    t('report.browser', { browser }),
    t('report.ruleSet', { ruleSet }),
    t('report.read'),
    ...facts,
    t('report.seen'),
    '',
  ].join('\n');
}

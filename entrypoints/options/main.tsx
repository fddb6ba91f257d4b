import { render } from 'preact';
import { onRequest, siteOf, sites } from '../../src/sites';
import { Options, type SiteFacts } from '../../src/views/options/options';
import { speak } from '../../src/views/speak';
import { t } from '../../src/words';
import { readPractice } from './practice';

speak(`${t('options.title')} · ${t('extension.name')}`);

const factsOf =
  (isOnRequest: boolean) =>
  ({ id, confidence, matches }: (typeof sites)[number]): SiteFacts => ({
    id,
    confidence,
    isOnRequest,
    hosts: matches.map(hostOf),
  });

/** "github.com" of "https://github.com/*", "malt.fr" of "https://*.malt.fr/*". */
const hostOf = (matchPattern: string) => matchPattern.replace(/^https:\/\/(?:\*\.)?/, '').split('/')[0] ?? '';

const all = [...sites.map(factsOf(false)), ...onRequest.map(factsOf(true))];
const isKnown = (host: string) => siteOf(new URL(`https://${host}/`)) !== undefined;
const main = document.getElementById('options') as HTMLElement;
render(<Options sites={all} isKnown={isKnown} practice={readPractice(new Date())} />, main);

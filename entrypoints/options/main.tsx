import { render } from 'preact';
import { onRequest, siteOf, sites } from '../../src/sites';
import { Options, type SiteFacts } from '../../src/views/options/options';

const factsOf =
  (isOnRequest: boolean) =>
  ({ id, confidence, evidence }: (typeof sites)[number]): SiteFacts => ({ id, confidence, evidence, isOnRequest });

const all = [...sites.map(factsOf(false)), ...onRequest.map(factsOf(true))];
const isKnown = (host: string) => siteOf(new URL(`https://${host}/`)) !== undefined;
render(<Options sites={all} isKnown={isKnown} />, document.getElementById('options') as HTMLElement);

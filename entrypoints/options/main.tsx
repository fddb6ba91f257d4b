import { render } from 'preact';
import { onRequest, sites } from '../../src/sites';
import { Options, type SiteFacts } from '../../src/views/options/options';

const factsOf =
  (isOnRequest: boolean) =>
  ({ id, confidence, evidence }: (typeof sites)[number]): SiteFacts => ({ id, confidence, evidence, isOnRequest });

const all = [...sites.map(factsOf(false)), ...onRequest.map(factsOf(true))];
render(<Options sites={all} />, document.getElementById('options') as HTMLElement);

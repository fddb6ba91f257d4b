import { render } from 'preact';
import { siteNames } from '../../src/profile/site-ids';
import { onRequest, sites } from '../../src/sites';
import { speak } from '../../src/views/speak';
import { Welcome } from '../../src/views/welcome/welcome';
import { t } from '../../src/words';

speak(`${t('consent.welcome.title')} · ${t('extension.name')}`);
const namesOf = (list: typeof sites) => list.map(({ id }) => siteNames[id] ?? id);
const lists = { read: namesOf(sites), onRequest: namesOf(onRequest) };
render(<Welcome sites={lists} />, document.getElementById('welcome') as HTMLElement);

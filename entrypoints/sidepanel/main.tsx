import { render } from 'preact';
import { Panel } from '../../src/views/panel/panel';
import { speak } from '../../src/views/speak';
import { t } from '../../src/words';

speak(t('extension.name'));
render(<Panel search={location.search} />, document.getElementById('panel') as HTMLElement);

import { render } from 'preact';
import { practice } from '../../src/sites/practice';
import { Practice } from '../../src/views/practice/practice';
import { speak } from '../../src/views/speak';
import { t } from '../../src/words';
import { start } from '../site/start';

speak(`${t('practice.title')} · ${t('extension.name')}`);
render(<Practice />, document.getElementById('practice') as HTMLElement);

// The very same code as on any other site.
start(practice);

import { render } from 'preact';
import { practice } from '../../src/sites/practice';
import { Practice } from '../../src/views/practice/practice';
import { start } from '../site/start';

render(<Practice />, document.getElementById('practice') as HTMLElement);

// The very same code as on any other site.
start(practice);

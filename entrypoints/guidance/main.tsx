import { render } from 'preact';
import { loadPages } from '../../src/guidance/pages';
import { Guidance, titleOf } from '../../src/views/guidance/guidance';
import { speak } from '../../src/views/speak';

const name = new URLSearchParams(location.search).get('page') ?? undefined;
const pages = await loadPages();
speak(titleOf({ pages, name }));
render(<Guidance pages={pages} name={name} />, document.getElementById('guidance') as HTMLElement);

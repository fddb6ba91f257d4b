import { render } from 'preact';
import { Guidance, titleOf } from '../../src/views/guidance/guidance';

const name = new URLSearchParams(location.search).get('page') ?? undefined;
document.title = titleOf(name);
render(<Guidance name={name} />, document.getElementById('guidance') as HTMLElement);

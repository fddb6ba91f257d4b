import { render } from 'preact';
import { activeTab } from '../../src/messaging/tab';
import { Popup } from '../../src/views/popup/popup';

const tab = await activeTab(location.search);
render(<Popup tab={tab} />, document.getElementById('popup') as HTMLElement);

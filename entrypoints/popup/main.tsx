import { render } from 'preact';
import { activeTab } from '../../src/messaging/tab';
import { Popup } from '../../src/views/popup/popup';
import { speak } from '../../src/views/speak';
import { t } from '../../src/words';

speak(t('extension.name'));
const tab = await activeTab(location.search);
render(<Popup tab={tab} />, document.getElementById('popup') as HTMLElement);

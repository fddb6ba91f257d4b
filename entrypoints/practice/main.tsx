import { render } from 'preact';
import { browser } from 'wxt/browser';
import { answerInTab, askForJudgement } from '../../src/messaging/page';
import { Keeper } from '../../src/page/keeper';
import { practice } from '../../src/sites/practice';
import { Practice } from '../../src/views/practice/practice';

render(<Practice />, document.getElementById('practice') as HTMLElement);

// The very same code as on any other site.
const keeper = new Keeper(practice, (state) => askForJudgement(browser.runtime, practice.id, state));
answerInTab(browser.runtime, keeper, keeper.signal);
keeper.start();

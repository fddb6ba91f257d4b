import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellWhere } from '../src/messaging/page';
import { waitElsewhere } from '../src/page/elsewhere';

/** Runs in the pages of the sites that are not profiles. */
export default defineUnlistedScript(() => waitElsewhere(() => tellWhere(browser.runtime, location.href)));

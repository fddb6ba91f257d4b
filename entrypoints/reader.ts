import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as shared from '../src/sites/reading/shared';
import { start } from './site/start';
import { world } from './site/world';

/** Runs in the profile pages of every site, before the script that holds its table. */
export default defineUnlistedScript(() => {
  world.secondLookReaders = shared;
  world.startSecondLook = start;
});

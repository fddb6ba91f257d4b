import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { start } from './site/start';
import { world } from './site/world';

/** Runs in the profile pages of every site, after the script that holds its table. */
export default defineUnlistedScript(() => {
  if (world.secondLookSite) start(world.secondLookSite);
});

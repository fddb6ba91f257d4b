import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as usual from '../src/sites/generic/shared';
import { world } from './site/world';

/** Runs after the reader, before a table that is made of the generic readers. */
export default defineUnlistedScript(() => {
  world.secondLookUsual = usual;
});

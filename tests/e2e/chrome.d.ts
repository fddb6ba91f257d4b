import type { Browser } from 'wxt/browser';

declare global {
  /** In the background, where the tests run a few lines. */
  const chrome: typeof Browser;
}

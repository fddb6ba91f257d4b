import browser from 'webextension-polyfill';

/** A command of the extension, with the keys that the browser has for it now; none where they were taken away. */
export type Shortcut = { name: string; keys: string };

export const shortcuts = async (): Promise<Shortcut[]> =>
  (await browser.commands.getAll()).map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }));

/** Where the browser lets the user change them: a page that no extension may link to. */
export const shortcutsPage = (): string =>
  browser.runtime.getURL('').startsWith('moz-extension:') ? 'about:addons' : 'chrome://extensions/shortcuts';

import browser from 'webextension-polyfill';

/**
 * Sites that the user adds. The browser's own list of permissions is the truth: what the user takes back there is gone
 * here too. Any other page is read by the generic table.
 */
const idOf = (host: string) => `own-${host}`;
const patternOf = (host: string) => `https://${host}/*`;
const hostOf = (pattern: string) => /^https:\/\/([^/*]+)\/\*$/.exec(pattern)?.[1];

/** The hosts that the user has added, beside those of the manifest. */
export async function ownSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const given = new Set(browser.runtime.getManifest().host_permissions as string[]);
  return origins
    .filter((origin) => !given.has(origin))
    .flatMap((origin) => hostOf(origin) ?? [])
    .sort();
}

/** Asks the user, through the browser, for this one site. Has to be called from a click. */
export const addOwnSite = (host: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternOf(host)] });

export const removeOwnSite = (host: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [patternOf(host)] });

/** Makes the scripts that are registered those of the sites that the user has added. */
export async function registerOwnSites(): Promise<void> {
  await navigator.locks.request('own-sites', async () => {
    const hosts = await ownSites();
    const registered = await browser.scripting.getRegisteredContentScripts();
    const gone = registered.map(({ id }) => id).filter((id) => !hosts.some((host) => idOf(host) === id));
    if (gone.length) await browser.scripting.unregisterContentScripts({ ids: gone });
    const missing = hosts.filter((host) => !registered.some(({ id }) => id === idOf(host)));
    if (missing.length) await browser.scripting.registerContentScripts(missing.map(scriptOf));
  });
}

const scriptOf = (host: string) => ({
  id: idOf(host),
  matches: [patternOf(host)],
  js: ['reader.js', 'usual.js', 'site-generic.js'],
  css: ['assets/marks.css'],
  runAt: 'document_idle' as const,
});

/** Calls back when the user has given or taken a site, here or in the browser's own settings. */
export function onOwnSitesChange(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installPackage } from './system-package';

/** Where Firefox is installed. What snap and flatpak install cannot read a profile in a temporary folder. */
const installed: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    '/usr/lib/firefox-esr/firefox-esr',
    '/usr/lib/firefox/firefox',
    '/usr/bin/firefox-esr',
    '/opt/firefox/firefox',
  ],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [join(folder, 'Mozilla Firefox/firefox.exe')] : [];
  }),
};

function findFirefox(): string | undefined {
  const named = process.env.FIREFOX_PATH;
  if (named && !existsSync(named)) throw new Error(`FIREFOX_PATH is ${named}, and there is no such file.`);
  return named ?? installed[process.platform]?.find((path) => existsSync(path));
}

/**
 * An installed Firefox; or one that is provided now, for root on Debian.
 * @returns its program file. @throws {Error} that says what to install.
 */
export function ensureFirefox(): string {
  const found = findFirefox() ?? provided();
  if (found) return found;
  throw new Error('No Firefox was found. Install Firefox 150 or later, or set FIREFOX_PATH to its program file.');
}

function provided(): string | undefined {
  try {
    installPackage('firefox-esr');
  } catch (error) {
    console.error((error as Error).message.split('\n')[0]);
  }
  return findFirefox();
}

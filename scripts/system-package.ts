import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs a package of the distribution, for root on a Debian machine; elsewhere it does nothing. */
export function installPackage(name: string): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-q'], { stdio: ['ignore', 2, 2], env });
  execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], { stdio: ['ignore', 2, 2], env });
}

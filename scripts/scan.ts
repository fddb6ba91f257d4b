import { parseScan } from './scan/arguments';
import { BadInput, NotAProfile } from './scan/failures';
import { scanLocations } from './scan/locations';
import { scanPage } from './scan/page';
import { scanProfiles } from './scan/profiles';

/** The extension's eyes and judgement on a saved page, without a browser. */
async function run(words: string[]): Promise<string> {
  const scan = parseScan(words);
  if (scan.locations) return scanLocations(scan.locations, scan.now);
  if (scan.profiles) return scanProfiles(scan.profiles, scan);
  return scanPage(scan.page as string, scan);
}

try {
  process.stdout.write(await run(process.argv.slice(2)));
} catch (error) {
  const isExpected = error instanceof BadInput || error instanceof NotAProfile;
  process.stderr.write(`scan: ${isExpected ? error.message : String(error)}\n`);
  process.exitCode = error instanceof NotAProfile ? 3 : 2;
}

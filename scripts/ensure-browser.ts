import { ensureBrowser } from './browser';
import { ensureFirefox } from './firefox';

/** Before the tests: they need two browsers, and say here, in one line, what to do where one is missing. */
for (const ensure of [ensureBrowser, ensureFirefox]) {
  try {
    console.log(`Browser: ${ensure()}`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

import { ensureBrowser } from './browser';

/** Before the tests: they need a browser, and say here, in one line, what to do where there is none. */
try {
  console.log(`Browser: ${ensureBrowser()}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { cataloguePlugin } from './scripts/catalogue-build';
import { guidancePlugin } from './scripts/guidance-build';

/** CI asks for the counts in a file. */
const { VITEST_REPORT: report } = process.env;

export default defineConfig({
  plugins: [guidancePlugin(), cataloguePlugin()],
  resolve: { alias: { '#i18n': resolve(import.meta.dirname, '.wxt/i18n/index.ts') } },
  test: {
    setupFiles: ['tests/words.ts'],
    // Two cores. Most of a browser test is waiting, and each file has its own browser, profile and server.
    maxWorkers: 2,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/firefox/**'],
          // On a busy machine the longest take three times as long.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'firefox',
          include: ['tests/firefox/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

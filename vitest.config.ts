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
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/e2e/**', 'tests/firefox/**'] },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // One browser at a time: two cores.
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'firefox',
          include: ['tests/firefox/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

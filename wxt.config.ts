import { defineConfig } from 'wxt';
import { guidancePlugin } from './scripts/guidance-build';
import { takeSharedReaders } from './scripts/shared-readers';
import { contentScripts, siteScripts } from './scripts/site-scripts';
import { sites } from './src/sites';

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const icons = Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icons/ask-${size}.png`]));

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'src/views/public',
  vite: () => ({
    plugins: [guidancePlugin()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  manifest: ({ browser }) => ({
    name: 'Second Look',
    description:
      'Highlights patterns you choose on a freelancer profile you have open, and explains how to check them fairly.',
    permissions: ['storage', 'scripting', 'activeTab'],
    optional_host_permissions: ['https://*/*'],
    host_permissions: sites.flatMap(({ matches }) => matches),
    icons,
    action: { default_icon: { 16: 'icons/other-16.png', 32: 'icons/other-32.png' } },
    content_scripts: contentScripts(),
    commands: {
      'next-mark': { suggested_key: { default: 'Alt+Shift+N' }, description: 'Show the next marked words on the page' },
    },
    content_security_policy: { extension_pages: contentSecurityPolicy },
    incognito: 'not_allowed',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'second-look@second-look.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140', storage: { managed_schema: 'managed-schema.json' } }),
  }),
  hooks: {
    // WXT takes the title of the popup's page. Until a page is read, the icon says that there is none to read.
    'build:manifestGenerated': (_, manifest) => {
      if (manifest.action) manifest.action.default_title = 'Second Look: this is not a profile page';
    },
    'entrypoints:found': (_, found) => {
      found.push(...siteScripts());
    },
    'vite:build:extendConfig': ([entry], config) => takeSharedReaders(entry?.name ?? '', config),
  },
});

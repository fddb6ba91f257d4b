import { resolve } from 'node:path';
import type {} from '@wxt-dev/i18n/module';
import { defineConfig } from 'wxt';
import { bareScripts } from './scripts/bare-scripts';
import { cataloguePlugin } from './scripts/catalogue-build';
import { guidancePlugin } from './scripts/guidance-build';
import { problemsInLocales, withCards } from './scripts/locales';
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
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: resolve(import.meta.dirname, 'src/locales') },
  manifestVersion: 3,
  publicDir: 'src/views/public',
  vite: () => ({
    plugins: [guidancePlugin(), cataloguePlugin(), bareScripts()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab'],
    optional_host_permissions: ['https://*/*'],
    host_permissions: sites.flatMap(({ matches }) => matches),
    icons,
    action: { default_icon: { 16: 'icons/other-16.png', 32: 'icons/other-32.png' } },
    content_scripts: contentScripts(),
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      ...(browser === 'firefox' && { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+K' } } }),
      'next-mark': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_extension_nextMark__' },
    },
    content_security_policy: { extension_pages: contentSecurityPolicy },
    incognito: 'not_allowed',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'second-look@second-look.example',
              // The first whose highlights are complete, and which tells what is marked under the pointer.
              strict_min_version: '150.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140', storage: { managed_schema: 'managed-schema.json' } }),
  }),
  hooks: {
    // WXT takes the title of the popup's page. Until a page is read, the icon says that there is none to read.
    'build:manifestGenerated': (_, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_extension_otherPage__';
    },
    'build:before': async () => {
      const problems = problemsInLocales();
      if (problems.length) throw new Error(problems.join('\n'));
    },
    // The cards of rules stand beside the other messages, where the background has them too.
    'build:publicAssets': (_, assets) => {
      for (const asset of assets) {
        const locale = /^_locales\W(\w+)\W/.exec(asset.relativeDest)?.[1];
        if (locale && 'contents' in asset) asset.contents = withCards(locale.replace('_', '-'), asset.contents);
      }
    },
    'entrypoints:found': (_, found) => {
      found.push(...siteScripts());
    },
    'vite:build:extendConfig': ([entry], config) => takeSharedReaders(entry?.name ?? '', config),
  },
});

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ruleHeadings } from '../../src/guidance/headings';
import { inKey } from '../../src/profile/sentence';
import { siteIds } from '../../src/profile/site-ids';

const words = 'src/locales/en.yml';

/** @returns the files that were written. @throws what is wrong with the id; then nothing was written. */
export function createRule(root: string, id: string): string[] {
  if (!/^[a-z]+(-[a-z]+)+$/.test(id)) throw new Error(`a rule's id is two or more words joined by "-", not "${id}"`);
  const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const title = sentence(id);
  return write(root, {
    [`src/rules/${id}.ts`]: `import { say } from '../profile/sentence';
import { clear, defineRule, flagged, need } from './rule';

export const ${name} = defineRule({
  id: '${id}',
  kind: 'ask',
  group: 'history',
  on: false,
  needs: [need('headline')],
  thresholds: {},
  check({ facts: { headline } }) {
    if (headline?.state !== 'read' || headline.value !== 'the pattern') return clear;
    return flagged(say('rule.${inKey(id)}.found'), headline.sources.map((source) => ({ fact: 'headline', source })));
  },
});
`,
    [`tests/rules/${id}.test.ts`]: `import { ${name} } from '../../src/rules/${id}';
import { describeRule, unreadable } from './cases';

describeRule(${name}, [
  ['the pattern', { headline: 'the pattern' }, 'flagged'],
  ['something else', { headline: 'something else' }, 'clear'],
  ['not read', { headline: unreadable }, 'unknown'],
  ['never shown', {}, 'not-applicable', 'github'],
]);
`,
    [`src/guidance/en/${id}.md`]: guidanceOf(title),
    'src/rules/index.ts': added(
      withImport(existing(root, 'src/rules/index.ts'), `import { ${name} } from './${id}';`),
      'export const rules: readonly Rule[] = [',
      `  ${name},`,
    ),
    [words]: added(existing(root, words), '\nrule:', `  ${inKey(id)}:\n    found: What the page says.`),
  });
}

function guidanceOf(title: string): string {
  const bodies: Record<string, string> = {
    'Innocent explanations': '- \n- \n- ',
    'What to do': '> \n\n',
    Sources: '- [Publisher, title](https://), date.',
  };
  const sections = ruleHeadings.map((heading) => `## ${heading}\n${bodies[heading] ?? ''}\n`);
  return `# ${title}\n\nWhat is flagged, in one sentence.\n\n${sections.join('\n')}`;
}

/** @returns the files that were written. @throws what is wrong with the id; then nothing was written. */
export function createSite(root: string, id: string): string[] {
  if (!Object.hasOwn(siteIds, id)) {
    throw new Error(
      `"${id}" is not a site id; add it to src/profile/site-ids.ts first, with whether it is a marketplace`,
    );
  }
  const address = `https://www.${id}.com/people/quillon`;
  return write(root, {
    [`src/sites/${id}/address.ts`]: `import type { SiteAddress } from '../site';

export const address: SiteAddress = {
  id: '${id}',
  confidence: 'memory',
  matches: ['https://www.${id}.com/*'],
  profiles: { matches: ['https://www.${id}.com/people/*'] },
  profileId: ({ pathname }) => /^\\/people\\/([\\w-]+)\\/?$/.exec(pathname)?.[1],
};
`,
    [`src/sites/${id}.ts`]: `import { address } from './${id}/address';
import { text } from './reading/readers';
import type { Site } from './site';

export const ${id}: Site = {
  ...address,
  facts: {
    bio: text('main [itemprop="description"]'),
  },
};
`,
    [`tests/pages/${id}/rich.html`]: `<!-- ${address} -->
<!doctype html>
<html lang="en"><head><title>Quillon A.</title></head>
<body><main><p itemprop="description">I mend clocks.</p></main></body></html>
`,
    [`tests/pages/${id}/rich.json`]: `{\n  "url": "${address}",\n  "facts": {\n    "bio": { "state": "read", "value": "I mend clocks." }\n  }\n}\n`,
    [`tests/pages/${id}/hollow.html`]: `<!-- ${address} -->
<!doctype html>
<html lang="en"><head><title>Quillon A.</title></head>
<body><main></main></body></html>
`,
    [`tests/pages/${id}/hollow.json`]: `{\n  "url": "${address}",\n  "facts": {\n    "bio": { "state": "unreadable", "why": "missing" }\n  }\n}\n`,
    ...listed(root, 'src/sites/index.ts', `import { address as ${id} } from './${id}/address';`, id),
    ...listed(root, 'src/sites/tables.ts', `import { ${id} } from './${id}';`, id),
  });
}

/** Adds a site at the end of the first list of a file. */
function listed(root: string, path: string, line: string, id: string): Record<string, string> {
  const code = withImport(existing(root, path), line).replace(
    /(export const \w+: readonly Site\w*\[\] = \[)([\s\S]*?)(,?\s*\];)/,
    (_, start: string, list: string, end: string) => `${start}${list}, ${id}${end}`,
  );
  return { [path]: code };
}

const sentence = (id: string) => id.replace(/^\w/, (letter) => letter.toUpperCase()).replaceAll('-', ' ');

const existing = (root: string, path: string) => readFileSync(join(root, path), 'utf8');

const withImport = (code: string, line: string) => `${line}\n${code}`;

const added = (code: string, after: string, line: string) => code.replace(after, `${after}\n${line}`);

/** Only the lists and the words may be there already. */
function write(root: string, files: Record<string, string>): string[] {
  const paths = Object.keys(files);
  const taken = paths.find((path) => !/\/(index\.ts|tables\.ts|en\.yml)$/.test(path) && existsSync(join(root, path)));
  if (taken) throw new Error(`${taken} is there already`);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return paths;
}

import { createRule, createSite } from './new/skeleton';

/** Makes the skeleton of a rule or of a site: npm run new -- rule <id>, npm run new -- site <id>. */
const makers: Record<string, typeof createRule> = { rule: createRule, site: createSite };

const [kind = '', id = ''] = process.argv.slice(2);
const make = makers[kind];
try {
  if (!make) throw new Error('use: npm run new -- rule <id>, or npm run new -- site <id>');
  const made = make(process.cwd(), id);
  console.log(
    [...made.map((path) => `  ${path}`), 'Now: npx vitest run --project unit tests/house says what is missing.'].join(
      '\n',
    ),
  );
} catch (error) {
  console.error(`new: ${(error as Error).message}`);
  process.exitCode = 2;
}

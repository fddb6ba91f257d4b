import { writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { packSchema } from '../src/settings/rule-packs';

/** Publishes what a rule pack looks like: `npx tsx scripts/pack-schema.ts`. */
const schema = { title: 'A rule pack of Second Look', ...z.toJSONSchema(packSchema, { io: 'input' }) };
writeFileSync('docs/rule-pack.schema.json', `${JSON.stringify(schema, undefined, 2)}\n`);

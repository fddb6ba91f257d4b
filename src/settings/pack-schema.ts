import * as z from 'zod/mini';
import { filled, isoDay, limits, ownRuleSchema } from './own-rule-schema';

export const packFormat = 'second-look-rule-pack';
export const packVersion = 1;

/** Rules as data, from a colleague or an organisation. `tests/settings` keeps the published JSON Schema the same. */
export const packSchema = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(packFormat),
  formatVersion: z.literal(packVersion),
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,60}$/)),
  name: filled(80),
  /** Of its content, as its maker counts: "3", "2026.2". */
  version: filled(40),
  provenance: z.strictObject({
    /** Who made it. */
    author: filled(120),
    /** Where it was found, or what it rests on. */
    source: z.optional(filled(500)),
    made: isoDay,
  }),
  /** After this day somebody should look at it again. */
  reviewBy: isoDay,
  rules: z.array(ownRuleSchema).check(z.minLength(1), z.maxLength(limits.rules)),
});

export type PackFile = z.infer<typeof packSchema>;

/** A pack that was imported: its rules are used only while it is switched on. */
export const storedPack = z.extend(z.omit(packSchema, { $schema: true, format: true, formatVersion: true }), {
  on: z.boolean(),
});
export type Pack = z.infer<typeof storedPack>;

/**
 * On how many of 100 ordinary profiles a pattern was found, and where that was counted. A rule that is not here has
 * not been measured yet.
 */
export type Share = { per100: number; of: string };

export const shares: Readonly<Record<string, Share>> = {};

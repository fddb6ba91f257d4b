import * as z from 'zod/mini';

export const progressSchema = z.object({
  version: z.literal(1),
  /** By practice profile: what the reader chose to do next. There is no right or wrong among the answers. */
  answers: z.record(z.string(), z.string()),
});

/** Which practice profiles are done. Nothing of it is about a real person. */
export type Progress = z.infer<typeof progressSchema>;

export const noProgress: Progress = { version: 1, answers: {} };

/** What cannot be understood counts as nothing done: the worst of it is a lesson read twice. */
export function parseProgress(stored: unknown): Progress {
  const parsed = progressSchema.safeParse(stored);
  return parsed.success ? parsed.data : noProgress;
}

export const withAnswer = ({ version, answers }: Progress, profile: string, choice: string): Progress => ({
  version,
  answers: { ...answers, [profile]: choice },
});

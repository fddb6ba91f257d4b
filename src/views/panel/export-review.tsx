export const ExportReview = (_: Record<string, unknown>) => null;

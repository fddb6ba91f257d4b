export const HoursTab = (_: Record<string, unknown>) => null;

/**
 * A sentence of ours as plain data: which one it is (a key of `src/locales/en.yml`, which says it in every language), and
 * what stands in it. The rooms that judge make sentences; `words` writes them for the person who reads.
 */
export type Sentence = { key: string; values?: Values };
export type Values = Record<string, Value>;

/**
 * Text is written as it is; a number, a date (`'2021-03'`) and a time of day (`'2021-03-14T21:05'`) as the reader's
 * language writes them; a list with its word for "and".
 */
export type Value = string | number | { date: string } | { time: string } | { list: Value[] } | Sentence;

/** As an id (`place-and-time`) stands in a key, which may have no hyphen. */
export const inKey = (id: string): string => id.replaceAll('-', '_');

/** The same sentence with values that only whoever shows it knows. */
export const completed = ({ key, values }: Sentence, more: Values): Sentence => ({
  key,
  values: { ...values, ...more },
});

export const say = (key: string, values?: Values): Sentence => (values ? { key, values } : { key });

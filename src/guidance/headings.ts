/**
 * What every page about a rule has, in this order. The files have these words in every language; the reader gets those
 * of `guidance.heading` in the locale files.
 */
export const ruleHeadings = [
  'What it looks at',
  'Why it can matter',
  'Innocent explanations',
  'What to do',
  'If it is your page',
  'How common it is',
  'Sources',
] as const;
export type Heading = (typeof ruleHeadings)[number];

/** The same headings, as the locale files name them. */
export const headingKeys = {
  'What it looks at': 'guidance.heading.looksAt',
  'Why it can matter': 'guidance.heading.why',
  'Innocent explanations': 'guidance.heading.innocent',
  'What to do': 'guidance.heading.next',
  'If it is your page': 'guidance.heading.yours',
  'How common it is': 'guidance.heading.common',
  Sources: 'guidance.heading.sources',
} as const satisfies Record<Heading, string>;

/** The parts that stand in the popup as well; the page of the rule has the others between them. */
export const cardHeadings = [
  'Why it can matter',
  'Innocent explanations',
  'What to do',
  'If it is your page',
  'How common it is',
] as const;

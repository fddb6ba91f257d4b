/** What every page about a rule has, in this order. */
export const ruleHeadings = [
  'What it looks at',
  'Why it can matter',
  'Innocent explanations',
  'What to do',
  'How common it is',
  'Sources',
] as const;
export type Heading = (typeof ruleHeadings)[number];

/** The parts that stand in the popup as well; the page of the rule has the others between them. */
export const cardHeadings = ['Why it can matter', 'Innocent explanations', 'What to do', 'How common it is'] as const;

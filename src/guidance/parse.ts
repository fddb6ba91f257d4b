import { lexer, type Token, type Tokens } from 'marked';

/** What the popup and the card take from a rule's guidance page, as plain text. */
export type Guidance = { why: string[]; innocent: string[]; question: string; next: string[]; common: string[] };

export const ruleHeadings = [
  'What it looks at',
  'Why it can matter',
  'Innocent explanations',
  'What to do',
  'How common it is',
  'Sources',
] as const;

/**
 * Reads a rule's guidance page. Runs at build, so that the pages and the popup cannot say different things.
 * @throws what is wrong with the page, and where.
 */
export function parseGuidance(file: string, markdown: string): Guidance {
  const sections = sectionsOf(lexer(markdown));
  const section = (heading: (typeof ruleHeadings)[number]): Token[] => {
    const found = sections.get(heading);
    if (!found) throw new Error(`${file}: the heading "## ${heading}" is missing.`);
    return found;
  };
  const question = ofType<Tokens.Blockquote>(section('What to do'), 'blockquote').map(({ tokens }) => plain(tokens));
  if (question.length !== 1) throw new Error(`${file}: "What to do" needs one question, as a quote (> …).`);
  return {
    why: paragraphs(section('Why it can matter')),
    innocent: ofType<Tokens.List>(section('Innocent explanations'), 'list').flatMap(({ items }) =>
      items.map(({ tokens }) => plain(tokens)),
    ),
    question: question[0] as string,
    next: paragraphs(section('What to do')),
    common: paragraphs(section('How common it is')),
  };
}

function sectionsOf(tokens: Token[]): Map<string, Token[]> {
  const sections = new Map<string, Token[]>();
  let current: Token[] = [];
  for (const token of tokens) {
    if (token.type !== 'heading') {
      current.push(token);
      continue;
    }
    current = [];
    sections.set((token as Tokens.Heading).text, current);
  }
  return sections;
}

const ofType = <T extends Token>(tokens: Token[], type: T['type']): T[] =>
  tokens.filter((token): token is T => token.type === type);

const paragraphs = (tokens: Token[]): string[] =>
  ofType<Tokens.Paragraph>(tokens, 'paragraph').map((paragraph) => plain(paragraph.tokens));

function plain(tokens: Token[]): string {
  const text = tokens.map((token) => {
    if ('tokens' in token && token.tokens) return plain(token.tokens);
    return token.type === 'br' ? ' ' : 'text' in token ? String(token.text) : '';
  });
  return text.join('').replace(/\s+/g, ' ').trim();
}

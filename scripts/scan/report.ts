import type { Finding } from '../../src/engine/assess';
import { type Lookup, writerIn } from '../../src/words/writer';
import { messagesIn, sourceLanguage } from '../locales';

const messages = messagesIn(sourceLanguage);
const lookUp: Lookup = (key) => messages[key] ?? '';
const { write } = writerIn(lookUp);

/** A finding as `scan` prints it: in English, whatever the language of the machine. */
export const printedFinding = ({ rule, kind, outcome, message, evidence }: Finding) => ({
  rule,
  kind,
  outcome,
  ...(message && { message: write(message) }),
  evidence: evidence.map(({ fact, source }) => ({ fact, quote: source.quote })),
});

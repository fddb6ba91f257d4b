import { type Find, type Found, join, type Sentence, sentencesOf } from './sentences';

/** Adverts put who does what into three short sentences: judged alone, then with those before it on the same line. */
export const inTriples =
  (find: Find) =>
  (text: string): Found[] => {
    const found: Found[] = [];
    let before: Sentence[] = [];
    for (const sentence of sentencesOf(text)) {
      if (sentence.startsLine) before = [];
      const decided = firstRun(find, [...before, sentence]);
      before = decided ? [] : [...before, sentence].slice(-2);
      if (decided) found.push(decided);
    }
    return found;
  };

/** The shortest run of these sentences that ends with the last and decides. */
function firstRun(find: Find, sentences: readonly Sentence[]): Found | undefined {
  let run: Sentence | undefined;
  for (const sentence of sentences.toReversed()) {
    run = run ? join(sentence, run) : sentence;
    const match = find(run);
    if (match) return { sentence: run, from: match.from, to: match.to };
  }
  return undefined;
}

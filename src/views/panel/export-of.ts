import type { Finding, Report } from '../../engine/assess';
import { nameOf } from '../../guidance';
import { stepsFor } from '../../reviews/checklist/checklist';
import type { Export, FindingInWords } from '../../reviews/export/export';
import type { Review } from '../../reviews/review';
import { type Key, t, write } from '../../words';

/** What is exported of a review, beside the report of the page that is open now, if it is. */
export const exportOf = (review: Review, report?: Report): Export => ({
  review,
  steps: stepsFor(report?.findings ?? [], review.ticks),
  ...(report && {
    report: {
      readAt: Date.parse(report.readAt),
      checks: report.checks,
      findings: report.findings.flatMap(findingInWords),
    },
  }),
  now: Date.now(),
  words: (key, values) => t(key as Key, values),
});

function findingInWords(finding: Finding): FindingInWords[] {
  const { rule, kind, outcome, message, reason, evidence } = finding;
  if (outcome !== 'flagged' && outcome !== 'unknown') return [];
  const quotes = evidence.map(({ source }) => source.quote);
  const sentence = outcome === 'flagged' ? message : reason;
  const words = sentence ? write(sentence) : '';
  return [{ rule, name: nameOf(finding), heading: t(`kind.${kind}`), outcome, message: words, quotes }];
}

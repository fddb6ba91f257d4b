import { tabOf } from '../../messaging/tab';
import { reviewAsParts } from '../../reviews/export/export';
import type { Part } from '../../reviews/export/parts';
import { loadReviews } from '../../reviews/kept/store';
import { exportOf } from '../panel/export-of';

/**
 * The review that the address names (`print.html?review=…&tab=12&redacted`), beside the report of that tab where it
 * still has one. @returns nothing where it is not kept any more.
 */
export async function partsToPrint(search: URLSearchParams): Promise<Part[] | undefined> {
  const [id, tab] = [search.get('review'), Number(search.get('tab'))];
  const { reviews } = await loadReviews(Date.now());
  const review = reviews.find((one) => one.id === id);
  if (!review) return undefined;
  const judgement = tab ? (await tabOf(tab).view())?.judgement : undefined;
  const report = judgement?.kind === 'report' ? judgement.report : undefined;
  return reviewAsParts(exportOf(review, report), { isRedacted: search.has('redacted') });
}

import { forgetExpired as forgetPages } from '../../src/comparing/store';
import { forgetExpired as forgetReviews } from '../../src/reviews/kept/store';
import { awaitSettings, onSettingsChange } from '../../src/settings/store';

/** Erases the pages to compare whose time is over, and the reviews, these also when the organisation sets another limit. */
export function forgetOld(): void {
  void forgetPages(Date.now());
  onSettingsChange(forget);
  void forget();
}

async function forget(): Promise<void> {
  const { organisation } = await awaitSettings();
  await forgetReviews(Date.now(), organisation.historyRetentionDays);
}

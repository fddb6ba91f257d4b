import { forgetExpired } from '../../src/reviews/kept/store';
import { awaitSettings, onSettingsChange } from '../../src/settings/store';

/** Erases the reviews that have expired, now and when the organisation sets another limit. */
export function forgetReviews(): void {
  onSettingsChange(forget);
  void forget();
}

async function forget(): Promise<void> {
  const { organisation } = await awaitSettings();
  await forgetExpired(Date.now(), organisation.historyRetentionDays);
}

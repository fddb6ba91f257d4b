import type { Refusal } from '../../reviews/change';
import { t } from '../../words';

/** Why something was not kept, and what to do. What was typed still stands in its field. */
export function RefusalNotice({ of: refusal }: { of: Refusal | undefined }) {
  if (!refusal) return null;
  return (
    <p class="notice" role="alert">
      {t(`panel.refusal.${refusal}`)}
    </p>
  );
}

import { openPanel } from '../../messaging/front';
import type { Tab } from '../../messaging/tab';
import { t } from '../../words';
import { Failure, useAttempt } from '../attempt';

/** Puts the report, and the review of the candidate, beside the page. */
export function OpenPanel({ tab }: { tab: Tab }) {
  const [attempt, failure] = useAttempt();
  const open = () =>
    attempt(async () => {
      await openPanel(tab);
      close();
    });
  return (
    <>
      <button type="button" onClick={open}>
        {t('popup.openPanel')}
      </button>
      <Failure of={failure} />
    </>
  );
}

import { type Dismissable, dismissalDays } from '../../reviews/dismissals';
import { dismiss } from '../../reviews/store';
import { t } from '../../words';
import { Failure, useAttempt } from '../attempt';
import { useOrganisation } from '../organisation';
import type { Follow } from './use-follow';

/** `undo`: the id of the button that takes it back, where the keyboard goes. */
type Props = { what: Dismissable; name: string; undo: string; follow: Follow };

export function DismissButton({ what, name, undo, follow }: Props) {
  const [attempt, failure] = useAttempt();
  const { dismissalDays: days = dismissalDays } = useOrganisation();
  const put = (press: UIEvent) => {
    follow(press, undo);
    return attempt(() => dismiss(what, Date.now(), { days }));
  };
  return (
    <>
      <button type="button" onClick={put} aria-label={t('finding.dismissNamed', { name, days })}>
        {t('finding.dismiss', { days })}
      </button>
      <Failure of={failure} />
    </>
  );
}

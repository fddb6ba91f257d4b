import type { ComponentChildren } from 'preact';
import { type Dismissable, dismissalDays } from '../../reviews/dismissals';
import { dismiss, undoDismissal } from '../../reviews/store';
import { t } from '../../words';
import { Failure, useAttempt } from '../attempt';
import { useOrganisation } from '../organisation';
import type { Follow } from './use-follow';

/** A finding that was put aside. `card`, `undo`: the ids of where it comes back, and of the button that does it. */
export type PutAside = { what: Dismissable; name: string; reason: string; card: string; undo: string };

/** `heading`: says where they were put aside. */
type Props = { heading: ComponentChildren; list: PutAside[]; follow: Follow };

/** What the user has put aside, with the way back. */
export function Dismissed({ heading, list, follow }: Props) {
  const [attempt, failure] = useAttempt();
  const { dismissalDays: days = dismissalDays } = useOrganisation();
  const undo = (press: UIEvent, { what, card }: PutAside) => {
    follow(press, card);
    return attempt(() => undoDismissal(what, Date.now()));
  };
  if (!list.length) return null;
  return (
    <section class="dismissed">
      {heading}
      <ul>
        {list.map((one) => (
          <li key={one.what.rule}>
            <span dir="auto">{one.name}</span>
            <label>
              {t('finding.reason')}
              <input
                type="text"
                dir="auto"
                maxLength={200}
                defaultValue={one.reason}
                onChange={({ currentTarget: { value } }) =>
                  attempt(() => dismiss(one.what, Date.now(), { reason: value.trim(), days }))
                }
              />
            </label>
            <button
              type="button"
              id={one.undo}
              aria-label={t('finding.undoNamed', { name: one.name })}
              onClick={(press) => undo(press, one)}
            >
              {t('shared.undo')}
            </button>
          </li>
        ))}
      </ul>
      <p class="quiet">{t('finding.comesBack', { days })}</p>
      <Failure of={failure} />
    </section>
  );
}

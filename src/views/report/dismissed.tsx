import type { Finding, Report } from '../../engine/assess';
import type { DismissedReasons } from '../../engine/summary';
import { nameOf } from '../../guidance';
import { dismissableOf } from '../../messaging/dismissable';
import { dismissalDays } from '../../reviews/dismissals';
import { dismiss, undoDismissal } from '../../reviews/store';
import { t } from '../../words';
import { Failure, useAttempt } from '../attempt';
import { useOrganisation } from '../organisation';
import { cardId, type Follow, undoId } from './use-follow';

type Props = { report: Report; findings: Finding[]; reasons: DismissedReasons; follow: Follow };

/** What the user has put aside on this profile, with the way back. */
export function Dismissed({ report, findings, reasons, follow }: Props) {
  const [attempt, failure] = useAttempt();
  const { dismissalDays: days = dismissalDays } = useOrganisation();
  const undo = (press: UIEvent, finding: Finding) => {
    follow(press, cardId(finding.rule));
    return attempt(() => undoDismissal(dismissableOf(report, finding), Date.now()));
  };
  if (!findings.length) return null;
  return (
    <section class="dismissed">
      <h2>{t('finding.dismissed')}</h2>
      <ul>
        {findings.map((finding) => (
          <li key={finding.rule}>
            <span dir="auto">{nameOf(finding)}</span>
            <label>
              {t('finding.reason')}
              <input
                type="text"
                dir="auto"
                maxLength={200}
                defaultValue={reasons[finding.rule] ?? ''}
                onChange={({ currentTarget: { value } }) =>
                  attempt(() => dismiss(dismissableOf(report, finding), Date.now(), { reason: value.trim(), days }))
                }
              />
            </label>
            <button
              type="button"
              id={undoId(finding.rule)}
              aria-label={t('finding.undoNamed', { name: nameOf(finding) })}
              onClick={(press) => undo(press, finding)}
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

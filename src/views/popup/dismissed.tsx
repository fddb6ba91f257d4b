import type { Finding, Report } from '../../engine/assess';
import type { DismissedReasons } from '../../engine/summary';
import { dismissableOf } from '../../messaging/dismissable';
import { dismissalDays } from '../../reviews/dismissals';
import { dismiss, undoDismissal } from '../../reviews/store';
import { Failure, useAttempt } from '../attempt';
import { useOrganisation } from '../organisation';

type Props = { report: Report; findings: Finding[]; reasons: DismissedReasons };

/** What the user has put aside on this profile, with the way back. */
export function Dismissed({ report, findings, reasons }: Props) {
  const [attempt, failure] = useAttempt();
  const { dismissalDays: days = dismissalDays } = useOrganisation();
  if (!findings.length) return null;
  return (
    <section class="dismissed">
      <h2>Dismissed on this profile</h2>
      <ul>
        {findings.map((finding) => (
          <li key={finding.rule}>
            <span>{finding.name}</span>
            <label>
              Reason (optional)
              <input
                type="text"
                maxLength={200}
                defaultValue={reasons[finding.rule] ?? ''}
                onChange={({ currentTarget: { value } }) =>
                  attempt(() => dismiss(dismissableOf(report, finding), Date.now(), { reason: value.trim(), days }))
                }
              />
            </label>
            <button
              type="button"
              aria-label={`Undo: ${finding.name}`}
              onClick={() => attempt(() => undoDismissal(dismissableOf(report, finding), Date.now()))}
            >
              Undo
            </button>
          </li>
        ))}
      </ul>
      <p class="quiet">It comes back when the words on the page change, and after {days} days.</p>
      <Failure of={failure} />
    </section>
  );
}

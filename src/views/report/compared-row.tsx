import type { Comparison, Comparisons } from '../../comparing/comparisons';
import type { ComparedPage } from '../../comparing/pages';
import { markSame, removePage } from '../../comparing/store';
import type { Traits } from '../../comparing/traits';
import type { DismissedReasons } from '../../engine/summary';
import { guidanceOf } from '../../guidance';
import { language, t, write } from '../../words';
import { Failure, useAttempt } from '../attempt';
import { Rich } from '../rich';
import { Dismissed } from './dismissed';
import { dismissedFindings, openFindings, pairCardId, pairDismissable, pairUndoId } from './dismissed-pairs';
import { PairCard } from './pair-card';
import type { Follow } from './use-follow';

type Beside = {
  comparison: Comparison;
  traits: Traits;
  comparisons: Comparisons;
  dismissed: DismissedReasons;
  follow: Follow;
};
type Props = { page: ComparedPage; moved(press: UIEvent): void } & Partial<Beside>;

/** A page that was added. Without a comparison it is the open page itself. */
export function ComparedRow({ page, moved, ...beside }: Props) {
  const { comparison } = beside;
  const [attempt, failure] = useAttempt();
  const { label, addedAt, sketch } = page;
  const remove = (press: UIEvent) => {
    moved(press);
    return attempt(() => removePage(sketch.key, Date.now()));
  };
  return (
    <li>
      <p class="compared-name">
        <span>
          <Rich
            of={comparison ? 'comparing.added' : 'comparing.addedHere'}
            values={{ name: label, day: dayOf(addedAt) }}
          />
        </span>
        <button type="button" aria-label={t('comparing.removeNamed', { name: label })} onClick={remove}>
          {t('comparing.remove')}
        </button>
      </p>
      <Failure of={failure} />
      {isWhole(beside) && <Beside {...beside} />}
    </li>
  );
}

const isWhole = (beside: Partial<Beside>): beside is Beside => beside.comparison !== undefined;

function Beside({ comparison, traits, comparisons, dismissed, follow }: Beside) {
  const { page } = comparison;
  const putAside = dismissedFindings(comparison, dismissed).map(({ rule }) => ({
    what: pairDismissable(comparison, rule),
    name: guidanceOf(rule).name,
    reason: dismissed[rule] ?? '',
    card: pairCardId(comparison, rule),
    undo: pairUndoId(comparison, rule),
  }));
  return (
    <>
      <SamePerson comparison={comparison} openKey={comparisons.key} />
      {openFindings(comparison, dismissed).map((finding) => (
        <PairCard key={finding.rule} added={dayOf(page.addedAt)} {...{ finding, comparison, traits, follow }} />
      ))}
      <Dismissed
        heading={
          <h3>
            <Rich of="comparing.dismissed" values={{ name: page.label }} />
          </h3>
        }
        list={putAside}
        follow={follow}
      />
      <Reach comparison={comparison} />
    </>
  );
}

/** Only the pages themselves, or the user, say that two pages are of one person. */
function SamePerson({ comparison: { page, isLinked, isSaid }, openKey }: { comparison: Comparison; openKey: string }) {
  const [attempt, failure] = useAttempt();
  if (isLinked) return <p class="quiet">{t('comparing.linked')}</p>;
  return (
    <>
      <label class="same-person">
        <input
          type="checkbox"
          checked={isSaid}
          onChange={({ currentTarget: { checked } }) =>
            attempt(() => markSame({ kept: page.sketch.key, other: openKey }, checked))
          }
        />
        <span>
          <Rich of="comparing.same" values={{ name: page.label }} />
        </span>
      </label>
      <Failure of={failure} />
    </>
  );
}

/** What could be compared, and why the rest could not. */
function Reach({ comparison: { findings } }: { comparison: Comparison }) {
  const applicable = findings.filter(({ outcome }) => outcome !== 'not-applicable');
  const unknown = applicable.filter(({ outcome }) => outcome === 'unknown');
  const isQuiet = applicable.every(({ outcome }) => outcome !== 'flagged');
  return (
    <>
      <p class="quiet">
        {t('comparing.checks', { possible: applicable.length - unknown.length, total: applicable.length })}{' '}
        {isQuiet && t('comparing.clear')}
      </p>
      {unknown.length > 0 && (
        <details class="others">
          <summary>{t('comparing.unchecked', { count: unknown.length })}</summary>
          <dl>
            {unknown.map(({ rule, reason }) => (
              <div key={rule}>
                <dt>{reason && write(reason)}</dt>
                <dd>{guidanceOf(rule).name}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}

const dayOf = (time: number) => new Date(time).toLocaleDateString(language(), { day: 'numeric', month: 'long' });

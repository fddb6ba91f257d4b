import { useMemo } from 'preact/hooks';
import type { Clock } from '../../hours/clocks';
import { type ClockOverlap, everyDay, overlapOf, type Period } from '../../hours/overlap';
import type { Team } from '../../settings/team';
import { t, written } from '../../words';
import { dayOf } from '../days';
import { weekdayName } from '../weekdays';

const year = 365 * 24 * 60 * 60 * 1000;

/** How many hours of the team's day fall into office hours there, for each stretch between two changes of the clocks. */
export function OverlapList({ clocks, team }: { clocks: Clock[]; team: Team }) {
  const range = { start: team.start ?? dayOf(Date.now()), end: team.end ?? dayOf(Date.now() + year) };
  const overlap = useMemo(() => overlapOf({ clocks, team, range }), [clocks, team, range.start, range.end]);
  return (
    <section aria-labelledby="overlap">
      <h3 id="overlap">{t('hours.overlap')}</h3>
      {'unknown' in overlap ? (
        <p class="notice" role="status">
          {t(`hours.unknown.${overlap.unknown}`)}
        </p>
      ) : (
        <>
          <p class="quiet">{t('hours.assumption')}</p>
          {overlap.overlaps.length > 1 && <p>{t('hours.several')}</p>}
          {overlap.overlaps.map((one) => (
            <Answer key={JSON.stringify(one.clocks)} overlap={one} />
          ))}
        </>
      )}
    </section>
  );
}

function Answer({ overlap: { periods, isSummerTimeKnown } }: { overlap: ClockOverlap }) {
  return (
    <>
      <ul class="periods">
        {periods.map((period) => (
          <li key={period.from}>
            <span class="quiet">{t('hours.period', { from: { date: period.from }, to: { date: period.to } })}</span>
            <br />
            <b>{sharedText(period)}</b>
          </li>
        ))}
      </ul>
      {!isSummerTimeKnown && <p class="quiet">{t('hours.summerUnknown')}</p>}
    </>
  );
}

function sharedText(period: Period): string {
  const minutes = everyDay(period);
  if (minutes !== undefined) return t('hours.shared', { hours: hoursOf(minutes) });
  const list = period.shared.map((one) => `${weekdayName(one.day)} ${written(hoursOf(one.minutes))}`);
  return t('hours.sharedByDay', { days: { list } });
}

const hoursOf = (minutes: number) => Math.round((minutes / 60) * 100) / 100;

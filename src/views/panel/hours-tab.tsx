import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Clock, clocksOf, localTimesAt } from '../../hours/clocks';
import type { Profile } from '../../profile/profile';
import { changeSettings } from '../../settings/store';
import { defaultTeam, type Team } from '../../settings/team';
import { t, written } from '../../words';
import { Failure, useAttempt } from '../attempt';
import { offsetText } from '../fact-value';
import { useSettings } from '../use-settings';
import { OverlapList } from './overlap-list';
import { TeamFields } from './team-fields';

/** Plain logistics: what time it is there, and which hours are shared with the user's team over a project. */
export function HoursTab({ profile }: { profile: Profile | undefined }) {
  const [attempt, failure] = useAttempt();
  const stored = useSettings();
  const clocks = useMemo(() => (profile ? clocksIn(profile) : []), [profile]);
  if (!stored) return <p class="quiet">{t('panel.loading')}</p>;
  const { team } = stored.settings;
  const hours = team ?? usualTeam();
  // Each change is made to what is stored at that moment: two that follow each other at once are both kept.
  const change = (next: (team: Team) => Team) =>
    attempt(() => changeSettings((before) => ({ ...before, team: next(before.team ?? usualTeam()) })));
  return (
    <>
      <section class="state">
        <h2>{t('hours.title')}</h2>
        <LocalTimes clocks={clocks} hasProfile={profile !== undefined} />
      </section>
      {clocks.length > 0 && <OverlapList clocks={clocks} team={hours} />}
      <TeamFields team={hours} isOpen={!team} change={change} />
      <Failure of={failure} />
      <p class="quiet">{t('hours.closing')}</p>
    </>
  );
}

function LocalTimes({ clocks, hasProfile }: { clocks: Clock[]; hasProfile: boolean }) {
  const now = useNow();
  if (!hasProfile) return <p>{t('hours.noProfile')}</p>;
  const times = localTimesAt(clocks, now);
  if (!times.length) return <p>{t('hours.noClock')}</p>;
  const list = times.map(({ time, date, offset }) => `${timeText(date, time)} (${offsetText(offset)})`);
  return (
    <>
      <p>{times.length === 1 ? t('hours.now', { time: list[0] ?? '' }) : t('hours.nowOneOf', { times: { list } })}</p>
      {clocks.some(({ kind }) => kind === 'offset') && <p>{t('hours.summerUnknown')}</p>}
    </>
  );
}

const timeText = (date: string, time: string) => written({ time: `${date}T${time}` });

/** What the page says of a clock; a page says no more than what the user sees there. */
function clocksIn({ facts: { location, utcOffset, localTime }, readAt }: Profile): Clock[] {
  return clocksOf({
    location: location?.state === 'read' ? location.value : undefined,
    utcOffset: utcOffset?.state === 'read' ? utcOffset.value : undefined,
    localTime: localTime?.state === 'read' ? localTime.value : undefined,
    readAt: localTime?.state === 'read' && localTime.seenAt ? Date.parse(localTime.seenAt) : Date.parse(readAt),
  });
}

/** Milliseconds since 1970, once a minute. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** Until the user has said when their team works: usual hours, by this computer's clock. */
const usualTeam = () => defaultTeam(Intl.DateTimeFormat().resolvedOptions().timeZone);

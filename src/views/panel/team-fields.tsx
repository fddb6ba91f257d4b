import { useId, useState } from 'preact/hooks';
import type { Team } from '../../settings/team';
import { t } from '../../words';
import { weekdayName } from '../weekdays';

/** `next`: of what is stored at that moment. */
type FieldProps = { team: Team; change(next: (team: Team) => Team): void };
type Props = FieldProps & { isOpen: boolean };

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** When the user's team works, and when the project is. Kept among the settings: it is about nobody else. */
export function TeamFields({ team, isOpen, change }: Props) {
  // It is opened once: what the user does with it afterwards, and what they change in it, does not close it.
  const [wasOpen] = useState(isOpen);
  return (
    <details class="others" open={wasOpen}>
      <summary>{t('hours.team')}</summary>
      <ZoneField team={team} change={change} />
      <div class="pair">
        <InputField
          type="time"
          label={t('hours.from')}
          value={team.from}
          change={(from) => from && change((before) => ({ ...before, from }))}
        />
        <InputField
          type="time"
          label={t('hours.to')}
          value={team.to}
          change={(to) => to && change((before) => ({ ...before, to }))}
        />
      </div>
      <fieldset class="field">
        <legend>{t('hours.days')}</legend>
        <div class="days">
          {weekdays.map((day) => (
            <label key={day} class="choice">
              <input
                type="checkbox"
                checked={team.days.includes(day)}
                onChange={({ currentTarget: { checked } }) =>
                  change((before) => ({ ...before, days: withDay(before.days, day, checked) }))
                }
              />
              <span>{weekdayName(day)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="pair">
        <InputField
          type="date"
          label={t('hours.start')}
          value={team.start ?? ''}
          change={(start) => change((before) => dated(before, 'start', start))}
        />
        <InputField
          type="date"
          label={t('hours.end')}
          value={team.end ?? ''}
          change={(end) => change((before) => dated(before, 'end', end))}
        />
      </div>
      <p class="quiet">{t('hours.dates')}</p>
    </details>
  );
}

function ZoneField({ team, change }: FieldProps) {
  return (
    <div class="field">
      <label for="team-zone">{t('hours.zone')}</label>
      <select
        id="team-zone"
        value={team.zone}
        onChange={({ currentTarget: { value } }) => change((before) => ({ ...before, zone: value }))}
      >
        {zonesWith(team.zone).map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Some browsers name the zone of the computer by another of its names than the list has. */
const zonesWith = (zone: string) => {
  const zones = Intl.supportedValuesOf('timeZone');
  return zones.includes(zone) ? zones : [zone, ...zones];
};

type InputProps = { type: 'time' | 'date'; label: string; value: string; change(value: string): void };

function InputField({ type, label, value, change }: InputProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input id={id} type={type} value={value} onChange={({ currentTarget }) => change(currentTarget.value)} />
    </div>
  );
}

const withDay = (days: Team['days'], day: Team['days'][number], isIn: boolean): Team['days'] =>
  weekdays.filter((one) => (one === day ? isIn : days.includes(one)));

function dated(team: Team, which: 'start' | 'end', value: string): Team {
  const { [which]: _, ...rest } = team;
  return value ? { ...rest, [which]: value } : rest;
}

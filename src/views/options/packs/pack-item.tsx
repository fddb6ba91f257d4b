import { isOverdue, type Pack } from '../../../settings/rule-packs';
import { withPack } from '../../../settings/settings';
import { changeSettings } from '../../../settings/store';
import { Failure, useAttempt } from '../../attempt';
import { dayInWords, expiryInWords, looksInWords, todayOf } from '../../own-rule-words';
import { withoutInvisible } from '../../quote';
import { Switch } from '../../switch';
import { downloadPack } from './download';
import { Provenance } from './provenance';

type Props = { pack: Pack; remove(): void };

export function PackItem({ pack, remove }: Props) {
  const [attempt, failure] = useAttempt();
  const change = (on: boolean) => attempt(() => changeSettings((before) => withPack(before, { ...pack, on })));
  const now = Date.now();
  return (
    <li>
      <Switch label={pack.name} isOn={pack.on} change={change} />
      {isOverdue(pack, todayOf(now)) && (
        <p class="problem">
          Overdue for review since {dayInWords(pack.reviewBy)}. Ask its author for a newer version, or look through it.
        </p>
      )}
      <Provenance pack={pack} />
      <details>
        <summary>{pack.rules.length === 1 ? '1 rule' : `${pack.rules.length} rules`}</summary>
        <ul>
          {pack.rules.map((rule) => (
            <li key={rule.id}>
              {withoutInvisible(rule.name)}.{' '}
              <span class="quiet">{[looksInWords(rule), expiryInWords(rule, now)].join(' ')}</span>
            </li>
          ))}
        </ul>
      </details>
      <div class="buttons inset">
        <button type="button" aria-label={`Export again: ${pack.name}`} onClick={() => downloadPack(pack)}>
          Export again
        </button>
        <button type="button" aria-label={`Remove ${pack.name}`} onClick={remove}>
          Remove
        </button>
      </div>
      <Failure of={failure} />
    </li>
  );
}

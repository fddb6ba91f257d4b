import { isOverdue, type Pack } from '../../../settings/rule-packs';
import { withPack } from '../../../settings/settings';
import { changeSettings } from '../../../settings/store';
import { t } from '../../../words';
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
        <p class="problem">{t('packs.overdueSince', { day: dayInWords(pack.reviewBy) })}</p>
      )}
      <Provenance pack={pack} />
      <details>
        <summary>{t('packs.rules', { count: pack.rules.length })}</summary>
        <ul>
          {pack.rules.map((rule) => (
            <li key={rule.id}>
              <bdi>{withoutInvisible(rule.name)}</bdi> ·{' '}
              <span class="quiet">{[looksInWords(rule), expiryInWords(rule, now)].join(' ')}</span>
            </li>
          ))}
        </ul>
      </details>
      <div class="buttons inset">
        <button
          type="button"
          aria-label={t('packs.exportAgainNamed', { name: pack.name })}
          onClick={() => downloadPack(pack)}
        >
          {t('packs.exportAgain')}
        </button>
        <button type="button" aria-label={t('packs.removeNamed', { name: pack.name })} onClick={remove}>
          {t('packs.remove')}
        </button>
      </div>
      <Failure of={failure} />
    </li>
  );
}

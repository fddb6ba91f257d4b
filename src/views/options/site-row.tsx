import { isHostAllowed } from '../../settings/organisation';
import { type Settings, withAllowed, withSite } from '../../settings/settings';
import { changeSettings } from '../../settings/store';
import { type Key, t } from '../../words';
import { Failure, useAttempt } from '../attempt';
import { SetBy, useOrganisation } from '../organisation';
import { siteNameOf } from '../site-words';
import { Switch } from '../switch';
import type { SiteFacts } from './options';

const howSure: Record<SiteFacts['confidence'], Key> = {
  'real pages': 'options.sure.realPages',
  'code of others': 'options.sure.codeOfOthers',
  memory: 'options.sure.memory',
};

type Props = { site: SiteFacts; settings: Settings };

export function SiteRow({ site: { id, confidence, isOnRequest, hosts }, settings }: Props) {
  const [attempt, failure] = useAttempt();
  const organisation = useOrganisation();
  const isLocked = !hosts.some((host) => isHostAllowed(organisation, host));
  const name = siteNameOf(id);
  const isOn = isOnRequest ? settings.sitesAllowed.includes(id) : !settings.sitesOff.includes(id);
  const change = (on: boolean) =>
    attempt(() => changeSettings((before) => (isOnRequest ? withAllowed(before, id, on) : withSite(before, id, !on))));
  return (
    <li>
      <Switch
        label={isOnRequest ? t('options.onRequest', { site: name }) : name}
        isOn={isOn && !isLocked}
        change={change}
        lockedBy={isLocked ? `${id}-set-by` : undefined}
      />
      {isLocked && <SetBy id={`${id}-set-by`} />}
      {isOnRequest && <p>{t('options.onRequestLong')}</p>}
      <p>
        {t(howSure[confidence])} <span class="quiet">{t(`siteSource.${id}`)}</span>
      </p>
      <Failure of={failure} />
    </li>
  );
}

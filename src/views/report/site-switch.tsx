import type { SiteId } from '../../profile/site-ids';
import { withSite } from '../../settings/settings';
import { changeSettings } from '../../settings/store';
import { t } from '../../words';
import { Failure, useAttempt } from '../attempt';
import { SetBy } from '../organisation';
import { siteNameOf } from '../site-words';
import { Switch } from '../switch';

/** Reading on this one site, on or off. */
export function SiteSwitch({ site, isOff, isLocked }: { site: SiteId; isOff: boolean; isLocked: boolean }) {
  const [attempt, failure] = useAttempt();
  const change = (on: boolean) => attempt(() => changeSettings((settings) => withSite(settings, site, !on)));
  return (
    <footer>
      <Switch
        label={t('popup.siteSwitch', { site: siteNameOf(site) })}
        isOn={!isOff}
        change={change}
        lockedBy={isLocked ? 'site-set-by' : undefined}
      />
      {isLocked && <SetBy id="site-set-by" />}
      <Failure of={failure} />
    </footer>
  );
}

import type { SiteId } from '../../profile/site-ids';
import { withSite } from '../../settings/settings';
import { changeSettings } from '../../settings/store';
import { t } from '../../words';
import { Failure, useAttempt } from '../attempt';
import { siteNameOf } from '../site-words';
import { Switch } from '../switch';

/** Reading on this one site, on or off. */
export function SiteSwitch({ site, isOff }: { site: SiteId; isOff: boolean }) {
  const [attempt, failure] = useAttempt();
  const change = (on: boolean) => attempt(() => changeSettings((settings) => withSite(settings, site, !on)));
  return (
    <footer>
      <Switch label={t('popup.siteSwitch', { site: siteNameOf(site) })} isOn={!isOff} change={change} />
      <Failure of={failure} />
    </footer>
  );
}

import { type SiteId, siteNames } from '../../profile/site-ids';
import { withSite } from '../../settings/settings';
import { changeSettings } from '../../settings/store';
import { Failure, useAttempt } from '../attempt';
import { Switch } from '../switch';

/** Reading on this one site, on or off. */
export function SiteSwitch({ site, isOff }: { site: SiteId; isOff: boolean }) {
  const [attempt, failure] = useAttempt();
  const change = (on: boolean) => attempt(() => changeSettings((settings) => withSite(settings, site, !on)));
  return (
    <footer>
      <Switch label={`Read profiles on ${siteNames[site] ?? site}`} isOn={!isOff} change={change} />
      <Failure of={failure} />
    </footer>
  );
}

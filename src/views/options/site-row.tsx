import { siteNames } from '../../profile/site-ids';
import { isHostAllowed } from '../../settings/organisation';
import { type Settings, withAllowed, withSite } from '../../settings/settings';
import { changeSettings } from '../../settings/store';
import { Failure, useAttempt } from '../attempt';
import { SetBy, useOrganisation } from '../organisation';
import { Switch } from '../switch';
import type { SiteFacts } from './options';

const confidenceWords: Record<SiteFacts['confidence'], string> = {
  'real pages': 'Sure: written from real saved pages.',
  'code of others': 'Fairly sure: no saved page is public; written from what the code of others agrees on.',
  memory: 'Not sure: written from memory, so much may be “could not check”.',
};

type Props = { site: SiteFacts; settings: Settings };

export function SiteRow({ site: { id, confidence, evidence, isOnRequest, hosts }, settings }: Props) {
  const [attempt, failure] = useAttempt();
  const organisation = useOrganisation();
  const isLocked = !hosts.some((host) => isHostAllowed(organisation, host));
  const name = siteNames[id] ?? id;
  const isOn = isOnRequest ? settings.sitesAllowed.includes(id) : !settings.sitesOff.includes(id);
  const change = (on: boolean) =>
    attempt(() => changeSettings((before) => (isOnRequest ? withAllowed(before, id, on) : withSite(before, id, !on))));
  return (
    <li>
      <Switch
        label={isOnRequest ? `${name}, on request only` : name}
        isOn={isOn && !isLocked}
        change={change}
        lockedBy={isLocked ? `${id}-set-by` : undefined}
      />
      {isLocked && <SetBy id={`${id}-set-by`} />}
      {isOnRequest && (
        <p>
          Its terms bar extensions that read its pages, and it may limit an account that uses one. If you turn it on, a
          profile is read only when you press the button in the popup; nothing is marked on the page, and nothing is
          kept.
        </p>
      )}
      <p>
        {confidenceWords[confidence]} <span class="quiet">{evidence}</span>
      </p>
      <Failure of={failure} />
    </li>
  );
}

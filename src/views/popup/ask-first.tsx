import { type SiteId, siteNames } from '../../profile/site-ids';
import { withAllowed } from '../../settings/settings';
import { changeSettings } from '../../settings/store';
import { Failure, useAttempt } from '../attempt';

/** A site whose terms bar extensions is not read before the user has decided, knowing what it may cost. */
export function AskFirst({ site }: { site: SiteId }) {
  const [attempt, failure] = useAttempt();
  const name = siteNames[site] ?? site;
  const allow = () => attempt(() => changeSettings((settings) => withAllowed(settings, site, true)));
  return (
    <section class="state">
      <h2>{name} is off until you turn it on</h2>
      <p>
        The terms of {name} bar extensions that read its pages or change how they look, and {name} looks for such
        extensions. It may limit or close an account that uses one. That would be your account, so it is your decision.
      </p>
      <p>
        If you turn it on, Second Look reads a profile only when you press a button here. It shows what it found only
        here, marks nothing on the page, and keeps nothing.
      </p>
      <button type="button" onClick={allow}>
        Turn on for {name}
      </button>
      <Failure of={failure} />
    </section>
  );
}

import type { SiteId } from '../../profile/site-ids';
import { withAllowed } from '../../settings/settings';
import { changeSettings } from '../../settings/store';
import { t } from '../../words';
import { Failure, useAttempt } from '../attempt';
import { siteNameOf } from '../site-words';

/** A site whose terms bar extensions is not read before the user has decided, knowing what it may cost. */
export function AskFirst({ site }: { site: SiteId }) {
  const [attempt, failure] = useAttempt();
  const values = { site: siteNameOf(site) };
  const allow = () => attempt(() => changeSettings((settings) => withAllowed(settings, site, true)));
  return (
    <section class="state">
      <h2>{t('request.isOff', values)}</h2>
      <p>{t('request.terms', values)}</p>
      <p>{t('request.whatItDoes')}</p>
      <button type="button" onClick={allow}>
        {t('request.turnOn', values)}
      </button>
      <Failure of={failure} />
    </section>
  );
}

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { noOrganisation, type Organisation } from '../settings/organisation';
import { t } from '../words';

const Context = createContext<Organisation>(noOrganisation);

/** Tells every control below it what the organisation has set. */
export const UnderOrganisation = Context.Provider;

export const useOrganisation = (): Organisation => useContext(Context);

type Saying = 'setBy' | 'guidance' | 'intro' | 'agreed' | 'agreedToRead';

/** What the organisation did, with the name that it gives itself, if it does. */
export const inItsName = ({ orgName }: Organisation, saying: Saying): string =>
  orgName === undefined ? t(`organisation.unnamed.${saying}`) : t(`organisation.named.${saying}`, { name: orgName });

/** Beside a control that is locked: by whom, and where that is explained. `id`: for the control to point at. */
export function SetBy({ id }: { id?: string }) {
  const organisation = useOrganisation();
  return (
    <p class="quiet set-by" id={id}>
      {inItsName(organisation, 'setBy')}{' '}
      <a href="/options.html#organisation" target="_blank" rel="noopener">
        {t('organisation.why')}
      </a>
    </p>
  );
}

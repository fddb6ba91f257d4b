import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { noOrganisation, type Organisation } from '../settings/organisation';
import { orgNameOf, setByWords } from './organisation-words';

const Context = createContext<Organisation>(noOrganisation);

/** Tells every control below it what the organisation has set. */
export const UnderOrganisation = Context.Provider;

export const useOrganisation = (): Organisation => useContext(Context);

/** Beside a control that is locked: by whom, and where that is explained. `id`: for the control to point at. */
export function SetBy({ id }: { id?: string }) {
  const organisation = useOrganisation();
  return (
    <p class="quiet set-by" id={id}>
      {setByWords.setBy(orgNameOf(organisation))}{' '}
      <a href="/options.html#organisation" target="_blank" rel="noopener">
        {setByWords.why}
      </a>
    </p>
  );
}

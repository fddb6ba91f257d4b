import { forgetCompared } from '../../comparing/store';
import { forgetHits } from '../../health/store';
import { Failure, useAttempt } from '../attempt';

/** What this browser keeps, in plain words. */
export function Kept() {
  const [attempt, failure] = useAttempt();
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">What is kept</h2>
      <ul>
        <li>Your choices: rules, limits and sites. Until you remove the extension.</li>
        <li>Rules that you typed, and rule packs that you imported, as you gave them. Until you delete them.</li>
        <li>
          What you dismissed, for 30 days: the rule, your reason, and two salted hashes in place of the profile and its
          words.
        </li>
        <li>
          Pages that you added to compare, for 30 days: your name for each, when you added it, its site, and salted
          hashes of its address, its text, name, contacts, links, picture’s address, country and employers. Of its jobs
          also the dates, of its text the number of words, and which pages you said are of one person. The salt is kept
          beside them: what is kept cannot be read, but somebody who has this computer could try words out.
        </li>
        <li>The counts above. In memory only, until the browser is closed.</li>
        <li>
          For each rule two numbers: how many profiles it could check here, and on how many it found something. No
          profile, no name, no date. Which profiles of this session were counted is known in memory only, until the
          browser is closed.
        </li>
      </ul>
      <button type="button" onClick={() => attempt(forgetHits)}>
        Set these numbers back to zero
      </button>
      <button type="button" onClick={() => attempt(forgetCompared)}>
        Erase the pages kept to compare
      </button>
      <Failure of={failure} />
      <p>Nothing else, and nothing leaves this browser: there is no account, no sync and no network call.</p>
    </section>
  );
}

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
        <li>
          What you dismissed, for 30 days: the rule, your reason, and two salted hashes in place of the profile and its
          words.
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
      <Failure of={failure} />
      <p>Nothing else, and nothing leaves this browser: there is no account, no sync and no network call.</p>
    </section>
  );
}

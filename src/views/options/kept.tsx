/** What this browser keeps, in plain words. */
export function Kept() {
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
      </ul>
      <p>Nothing else, and nothing leaves this browser: there is no account, no sync and no network call.</p>
    </section>
  );
}

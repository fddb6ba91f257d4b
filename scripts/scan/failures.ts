/** An argument or an input that cannot be used: exit 2, one line on standard error, nothing on standard output. */
export class BadInput extends Error {}

/** The page is not a profile page of a known site: exit 3. */
export class NotAProfile extends Error {}

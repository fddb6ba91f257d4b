/** Made, sold as a skill, or said of others. */
const frames = [
  'build|built|builder|wrote|written|developed|implemented|integrated|created|launched|designed|redesigned|coded|automated|wrote',
  'app|apps|ux|ui|software|module|feature|plugin|dashboard|api|demo|workflow|template|guide|article|articles|courses|course|ghostwriter',
  'amazon|etsy|ebay|facebook|instagram|shopify|walmart|seller|sellers|merchant|merchants|casino|airbnb|google',
  'appeals|appeal|auditor|accounting|bookkeeping|reconciliation|payroll|payables|vendor|vendors|kyc|compliance|forensic',
  'fraud|scam|scams|fraudster|hacked|cloned|impersonated|beware|report|victims|workshop|thesis|migration|migrated',
  'clients|customers|users|tenants|families|students|employees|staff|authors ~4 {holding|payThing}',
  'insurance|loans|mortgage|savings|affiliate|referral|connect|split-payment|marketing|recommend|recommends|recommended',
];
const aside = [
  'partner with|agency|company|firm',
  'your|trusted|reliable|ideal|right|perfect|long-term|longterm|dedicated ~2 partner',
  'hire|ask|find someone|somebody|anyone else',
  'anything|something|nothing|everything|what|anyone|nobody|everyone|anywhere|elsewhere|or|who else',
  'my ~1 name is',
  'name change|changed|changes|process',
  'replaced|cleaned|lesson|learnt|squad|thousands|leased|ex-colleague',
];
const own = [
  '{rightful} ~3 {nameWord|holding|payThing}',
  'married|marriage|wedding|surname|maiden|divorce|director|restored|merged|reinstated',
];
/** What makes words about accounts and people innocent. */
export const innocent = [...frames, ...aside, ...own];

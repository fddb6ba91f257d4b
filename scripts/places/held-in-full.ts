/** Towns of a state whose law or people keep a neighbour's clock: nobody who names the state alone means it. */
const neighbours = new Set(
  (
    'US.AL America/New_York;US.AL America/Kentucky/Louisville;US.AZ America/Denver;AU.02 Australia/Broken_Hill;' +
    'MX.19 America/Matamoros'
  ).split(';'),
);

/**
 * The smaller clock of a country or state, whose towns are all in the table, so that a town that is not listed is on
 * the other one. China is not held in full: a town there that is not listed has the legal clock.
 */
export const heldInFull = new Set([
  ...neighbours,
  ...(
    'ES Atlantic/Canary;PT Atlantic/Azores;CL America/Punta_Arenas;CL Pacific/Easter;EC Pacific/Galapagos;' +
    'NZ Pacific/Chatham;UA Europe/Simferopol;US.TX America/Denver;US.KS America/Denver;US.OR America/Boise;' +
    'US.MI America/Menominee;CA.08 America/Winnipeg'
  ).split(';'),
]);

const legalClock = new Set(['CN Asia/Urumqi']);

/** How a zone stands in the table of countries and states. */
export function marked(where: string, zone: string): string {
  const key = `${where} ${zone}`;
  if (neighbours.has(key)) return `~${zone}`;
  return heldInFull.has(key) || legalClock.has(key) ? `^${zone}` : zone;
}

/**
 * The smaller clock of a country or state, whose towns are all in the table, so that a town that is not listed is on
 * the other one. China is not held in full: a town there that is not listed has the legal clock.
 */
export const heldInFull = new Set(
  (
    'ES Atlantic/Canary;PT Atlantic/Azores;CL America/Punta_Arenas;CL Pacific/Easter;EC Pacific/Galapagos;' +
    'NZ Pacific/Chatham;UA Europe/Simferopol;US.TX America/Denver;US.KS America/Denver;US.OR America/Boise;' +
    'US.MI America/Menominee;CA.08 America/Winnipeg'
  ).split(';'),
);

const legalClock = new Set(['CN Asia/Urumqi']);

/** How a zone stands in the table of countries and states. */
export const marked = (where: string, zone: string): string =>
  heldInFull.has(`${where} ${zone}`) || legalClock.has(`${where} ${zone}`) ? `^${zone}` : zone;

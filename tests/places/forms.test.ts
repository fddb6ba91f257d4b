import { describeLocations } from './cases';

describeLocations('metropolitan forms', [
  ['Greater Boston Area', 'America/New_York'],
  ['Greater London', 'Europe/London'],
  ['Greater Bengaluru Area', 'Asia/Kolkata'],
  ['Greater Toronto Area, Canada', 'America/Toronto'],
  ['Grande São Paulo', 'America/Sao_Paulo'],
  ['Gran Buenos Aires', 'America/Argentina/Buenos_Aires'],
  ['Dallas-Fort Worth Metroplex', 'America/Chicago'],
  ['Minneapolis-St. Paul', 'America/Chicago'],
  ['Raleigh-Durham, NC', 'America/New_York'],
  ['New York City Metropolitan Area', 'America/New_York'],
  ['Tampa Bay Area', 'America/New_York'],
  ['Washington D.C. Metro Area', 'America/New_York'],
  ['Washington, D.C.', 'America/New_York'],
  ['Copenhagen Metropolitan Area', 'Europe/Copenhagen'],
  ['Cologne Bonn Region', 'Europe/Berlin'],
  ['Geneva Area, Switzerland', 'Europe/Zurich'],
  ['Lyon et périphérie', 'Europe/Paris'],
  ['Gent en omgeving', 'Europe/Brussels'],
  ['München und Umgebung', 'Europe/Berlin'],
  ['Milano e dintorni', 'Europe/Rome'],
  ['Lisboa e Região', 'Europe/Lisbon'],
  ['Metro Manila', 'Asia/Manila'],
  ['Delhi NCR', 'Asia/Kolkata'],
  ['Silicon Valley', 'America/Los_Angeles'],
  ['Lagos State', 'Africa/Lagos'],
  ['Nairobi County, Kenya', 'Africa/Nairobi'],
  ['South London', 'Europe/London'],
  ['near Munich', 'Europe/Berlin'],
  ['Based in Lisbon', 'Europe/Lisbon'],
  // Not where the rest of the name is.
  ['North Bend', '?'],
  ['Virginia City', '?'],
]);

describeLocations('without a comma, or the other way round', [
  ['London ON Canada', 'America/Toronto'],
  ['Boston MA USA', 'America/New_York'],
  ['Sydney NSW', 'Australia/Sydney'],
  ['Korea Seoul', 'Asia/Seoul'],
  ['Germany, Hamburg', 'Europe/Berlin'],
  ['USA, Texas, Austin', 'America/Chicago'],
  ['Izmir/Turkey', 'Europe/Istanbul'],
  ['Lima | Peru', 'America/Lima'],
  ['New York, New York', 'America/New_York'],
]);

describeLocations('addresses', [
  ['221B Nowhere Street, London NW1 6XE, UK', 'Europe/London'],
  ['Musterstr. 12, 10117 Berlin', 'Europe/Berlin'],
  ['1 Main St, Springfield, IL 62701', 'America/Chicago'],
  ['Mountain View, CA 94043', 'America/Los_Angeles'],
  ['Rua Augusta 100, São Paulo - SP, 01305-000', 'America/Sao_Paulo'],
  ['Paris 75011', 'Europe/Paris'],
  ['8001 Zürich', 'Europe/Zurich'],
  ['Tokyo 150-0001, Japan', 'Asia/Tokyo'],
  ['Sector 62, Noida', 'Asia/Kolkata'],
  ['南京东路', '?'],
]);

describeLocations('schools and firms', [
  ['University of Oxford', 'Europe/London'],
  ['TU Eindhoven', 'Europe/Amsterdam'],
  ['Technical University of Munich', 'Europe/Berlin'],
  ['University of California, Berkeley', 'America/Los_Angeles'],
  ['IIT Bombay', 'Asia/Kolkata'],
  ['Google Dublin', 'Europe/Dublin'],
  ['Example GmbH', '?'],
  ['University', '?'],
]);

describeLocations('a district, a town in no table', [
  ['Kita, Osaka', 'Asia/Tokyo'],
  ['Chelsea, London', 'Europe/London'],
  ['Lekki, Lagos, Nigeria', 'Africa/Lagos'],
  ['Brooklyn, NY', 'America/New_York'],
  ['Nowhere, Oklahoma', 'America/Chicago'],
  ['Littletown, Ghana', 'Africa/Accra'],
  ['Hogsmeade, Scotland', 'Europe/London'],
  // What follows may say which city it is.
  ['Kingston, Somewhere Hills', '?'],
  ['Moscow, Somewhere County', '?'],
]);

describeLocations('as people say it', [
  ['miami fl', 'America/New_York'],
  ['portland or', 'America/Los_Angeles'],
  ['oslo no', 'Europe/Oslo'],
  ['come in', '?'],
  ['OKC', 'America/Chicago'],
  ['South Jersey', 'America/New_York'],
  ['Czech Rep.', 'Europe/Prague'],
  ['Екб', 'Asia/Yekaterinburg'],
  ['SF Bay', 'America/Los_Angeles'],
  ['Concord, CA', 'America/Los_Angeles'],
  ['Bellevue, WA', 'America/Los_Angeles'],
]);

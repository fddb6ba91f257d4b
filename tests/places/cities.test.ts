import { describeLocations } from './cases';

describeLocations('a city by its bare name', [
  ['Nairobi', 'Africa/Nairobi'],
  ['nairobi', 'Africa/Nairobi'],
  ['NAIROBI', 'Africa/Nairobi'],
  ['  Nairobi ', 'Africa/Nairobi'],
  ['Zurich', 'Europe/Zurich'],
  ['Zürich', 'Europe/Zurich'],
  ['Sao Paulo', 'America/Sao_Paulo'],
  ['Gurgaon', 'Asia/Kolkata'],
  ['Bombay', 'Asia/Kolkata'],
  ['Peking', 'Asia/Shanghai'],
  ['Muenchen', 'Europe/Berlin'],
  ['Köln', 'Europe/Berlin'],
  ['Frankfurt', 'Europe/Berlin'],
  ['Wien', 'Europe/Vienna'],
  ['Kiev', 'Europe/Kyiv'],
  ['Lagos', 'Africa/Lagos'],
  ['Cancun', 'America/Cancun'],
  ['Ciudad Juárez', 'America/Ciudad_Juarez'],
  ['Tel Aviv', 'Asia/Jerusalem'],
  ['The Hague', 'Europe/Amsterdam'],
  ['Nice', 'Europe/Paris'],
  ['NYC', 'America/New_York'],
  ['sf', 'America/Los_Angeles'],
  ['HCMC', 'Asia/Ho_Chi_Minh'],
  ['New York City', 'America/New_York'],
]);

describeLocations('a place where two clocks are kept', [
  ['Urumqi', 'Asia/Urumqi Asia/Shanghai'],
  ['Kashgar, Xinjiang, China', 'Asia/Urumqi Asia/Shanghai'],
  ['Donetsk', 'Europe/Kyiv Europe/Moscow'],
  ['Abkhazia', 'Asia/Tbilisi Europe/Moscow'],
  ['Phenix City, AL', 'America/New_York America/Chicago'],
]);

describeLocations('a name that several cities share: all that are meant by it', [
  ['Birmingham', 'Europe/London America/Chicago'],
  ['Alexandria', 'Africa/Cairo America/New_York'],
  ['Arlington', 'America/New_York America/Chicago'],
  ['Aurora', 'America/Denver America/Chicago'],
  ['Pittsburg', 'America/New_York America/Los_Angeles'],
  ['Hamilton', 'America/Toronto Pacific/Auckland'],
  ['Valencia', 'Europe/Madrid America/Caracas'],
  ['Cartagena', 'America/Bogota Europe/Madrid'],
  ['Tripoli', 'Africa/Tripoli Asia/Beirut'],
  ['Portland', 'America/Los_Angeles America/New_York'],
  ['Cambridge', 'Europe/London America/New_York'],
  ['St Johns', 'America/St_Johns America/Antigua'],
  ['Panama City', 'America/Panama America/Chicago'],
  ['Salvador', 'America/Bahia America/El_Salvador'],
  ['Brest', 'Europe/Minsk Europe/Paris'],
]);

describeLocations('a name that one city has to itself', [
  ['London', 'Europe/London'],
  ['Paris', 'Europe/Paris'],
  ['Barcelona', 'Europe/Madrid'],
  ['Melbourne', 'Australia/Melbourne'],
  ['Athens', 'Europe/Athens'],
  ['Naples', 'Europe/Rome'],
  ['Delhi', 'Asia/Kolkata'],
]);

describeLocations('a city with its country or state', [
  ['Paris, Texas', 'America/Chicago'],
  ['Paris, TX', 'America/Chicago'],
  ['London, Ontario', 'America/Toronto'],
  ['Naples, FL', 'America/New_York'],
  ['Perth, Scotland', 'Europe/London'],
  ['Tripoli, Lebanon', 'Asia/Beirut'],
  ['Valencia, Venezuela', 'America/Caracas'],
  ['León, Nicaragua', 'America/Managua'],
  ['Cartagena, España', 'Europe/Madrid'],
  ['Hyderabad, Sindh', 'Asia/Karachi'],
  ['Salem, India', 'Asia/Kolkata'],
  ['Birmingham, AL', 'America/Chicago'],
  ['Dayton, Oregon', 'America/Los_Angeles'],
  ['Leavenworth, Washington', 'America/Los_Angeles America/New_York'],
  ['Hamilton, Bermuda', 'Atlantic/Bermuda'],
  ['Georgetown, Guyana', 'America/Guyana'],
  ['East London, South Africa', 'Africa/Johannesburg'],
  ['Newcastle, NSW', 'Australia/Sydney'],
  ['Male, Maldives', 'Indian/Maldives'],
  ['Victoria, Australia', 'Australia/Melbourne'],
  ['Panama City, FL', 'America/Chicago'],
  ['Santiago, Chile', 'America/Santiago'],
  ['Aurora, United States', 'America/Denver America/Chicago'],
  ['Salem, United States', 'America/Los_Angeles America/New_York'],
  ['Lebanon, Pennsylvania', 'America/New_York'],
]);

describeLocations('a split state or country, narrowed by the city', [
  ['Knoxville, Tennessee', 'America/New_York'],
  ['Nashville, TN', 'America/Chicago'],
  ['El Paso, TX', 'America/Denver'],
  ['Pensacola, FL', 'America/Chicago'],
  ['Gary, Indiana', 'America/Chicago'],
  ['Boise, Idaho', 'America/Boise'],
  ["Coeur d'Alene, ID", 'America/Los_Angeles'],
  ['Rapid City, South Dakota', 'America/Denver'],
  ['Kenora, ON', 'America/Winnipeg'],
  ['Dawson Creek, BC', 'America/Dawson_Creek'],
  ['Las Palmas, Spain', 'Atlantic/Canary'],
  ['Ponta Delgada, Portugal', 'Atlantic/Azores'],
  ['Punta Arenas, Chile', 'America/Punta_Arenas'],
  ['Jayapura, Indonesia', 'Asia/Jayapura'],
  ['Lubumbashi, DR Congo', 'Africa/Lubumbashi'],
  ['Manaus, Brazil', 'America/Manaus'],
  ['Vladivostok, Russia', 'Asia/Vladivostok'],
  ['Kaliningrad, Russia', 'Europe/Kaliningrad'],
  ['Perth, Australia', 'Australia/Perth'],
  ['Broome, WA, Australia', 'Australia/Perth'],
  // In no table: not on the islands, whose towns all are.
  ['Villanueva de la Nada, Spain', 'Europe/Madrid'],
  ['Smalltown, TX', 'America/Chicago'],
  ['Smalltown, Tennessee', 'America/Chicago America/New_York'],
]);

describeLocations('a name by its spelling', [
  ['Greater St. Louis', 'America/Chicago'],
  ['Saint-Louis', 'America/Chicago Africa/Dakar'],
  ['St. Louis, Senegal', 'Africa/Dakar'],
]);

describeLocations('a town in a territory', [
  ['Quiddick Village, Guam', 'Pacific/Guam'],
  ['Quiddick Bay, U.S. Virgin Islands', 'America/St_Thomas'],
]);

describeLocations('a bare name that two places of a size bear: the clocks of both', [
  ['Santander', 'Europe/Madrid America/Bogota'],
  ['Santander, Spain', 'Europe/Madrid'],
  ['Santander, Colombia', 'America/Bogota'],
  ['Santa Fe', 'America/Denver America/Argentina/Cordoba'],
  ['Santa Fe, NM', 'America/Denver'],
  ['Frisco', 'America/Chicago America/Los_Angeles'],
  ['Hanover', 'Europe/Berlin America/New_York'],
  ['Tamworth', 'Australia/Sydney Europe/London'],
]);

describeLocations('a town in no table that looks like a slip in, or a part of, a greater one', [
  ['Montpelier', '?'],
  ['Montpelier, VT', 'America/New_York'],
  ['Holywood', '?'],
  ['East York', '?'],
  ['East York, Ontario', 'America/Toronto America/Winnipeg'],
]);

import { describeLocations } from './cases';

describeLocations('two letters of a state or a country: the city tells', [
  ['Hamburg, DE', 'Europe/Berlin'],
  ['Dover, DE', 'America/New_York'],
  ['hamburg, de', 'Europe/Berlin'],
  ['Hamburg DE', 'Europe/Berlin'],
  ['Batumi, GE', 'Asia/Tbilisi'],
  ['Savannah, GA', 'America/New_York'],
  ['Libreville, GA', 'Africa/Libreville'],
  ['Haifa, IL', 'Asia/Jerusalem'],
  ['Peoria, IL', 'America/Chicago'],
  ['Hyderabad, IN', 'Asia/Kolkata'],
  ['Fort Wayne, IN', 'America/Indiana/Indianapolis'],
  ['Calgary, CA', 'America/Edmonton'],
  ['Fresno, CA', 'America/Los_Angeles'],
  ['Ontario, CA', 'America/Los_Angeles America/Toronto America/Winnipeg'],
  ['Salem, IN', 'Asia/Kolkata America/Kentucky/Louisville'],
  ['Portland, ME', 'America/New_York'],
  ['Podgorica, ME', 'Europe/Podgorica'],
  ['Medellín, CO', 'America/Bogota'],
  ['Boulder, CO', 'America/Denver'],
  ['Tunis, TN', 'Africa/Tunis'],
  ['Chennai, TN', 'Asia/Kolkata'],
  ['Memphis, TN', 'America/Chicago'],
  ['Rabat, MA', 'Africa/Casablanca'],
  ['Worcester, MA', 'America/New_York'],
  ['São Luís, MA', 'America/Fortaleza'],
  ['Perth WA', 'Australia/Perth'],
  ['Spokane, WA', 'America/Los_Angeles'],
  ['Pune, MH', 'Asia/Kolkata'],
  ['Monterrey, NL', 'America/Monterrey'],
  ['Utrecht, NL', 'Europe/Amsterdam'],
  ['Firenze, FI', 'Europe/Rome'],
  ['Turku, FI', 'Europe/Helsinki'],
  ['Genève GE', 'Europe/Zurich'],
  ['Minsk, BY', 'Europe/Minsk'],
  ['München, BY', 'Europe/Berlin'],
  ['Berlin, NH', 'America/New_York'],
]);

describeLocations('two letters of a state or a country, and no city tells', [
  ['DE', 'Europe/Berlin America/New_York'],
  ['IL', 'Asia/Jerusalem America/Chicago'],
  ['GA', 'America/New_York Africa/Libreville'],
  ['WA', 'America/Los_Angeles Australia/Perth'],
  ['Obanda, AL', 'America/Chicago America/Maceio Europe/Tirane'],
  ['Obanda, LA', 'America/Chicago'],
  ['Littletown, OH', 'America/New_York'],
  ['TX', 'America/Chicago America/Denver'],
  ['UA', 'Europe/Kyiv Europe/Simferopol'],
  ['SP', 'America/Sao_Paulo'],
  ['UK', 'Europe/London'],
  ['U.K.', 'Europe/London'],
  // Ordinary words in small letters.
  ['de', '?'],
  ['it', '?'],
  ['me', '?'],
  ['in', '?'],
  ['can', '?'],
  // A well-known city that is not there.
  ['Tokyo, NE', '?'],
  ['Mexico, MO', 'America/Chicago'],
]);

describeLocations('a town in no table before such letters: in the US where its name or the letters say so', [
  ['Littletown, GA', 'America/New_York'],
  ['Quillersville, PA', 'America/New_York'],
  ['Obandapur, VA', 'America/New_York'],
  ['Quiddick Falls, MN', 'America/Chicago'],
  ['East Quiddick, AL', 'America/Chicago'],
  ['Quiddick, PA', 'America/New_York'],
  ['Quiddick, CA', 'America/Los_Angeles'],
  ['Montgomery County, MD', 'America/New_York'],
  // The other state or country is held whole.
  ['Sliema, MT', 'Europe/Malta'],
  ['Kotor, ME', 'Europe/Podgorica'],
  ['Orono, ME', 'America/New_York'],
  ['Lafayette, LA', 'America/Chicago'],
  ['Sequim, WA', 'America/Los_Angeles'],
  ['Subiaco, WA', 'Australia/Perth'],
  ['Lake Grace, WA', 'Australia/Perth'],
  ['Strathmore, CA', 'America/Edmonton America/Los_Angeles'],
]);

describeLocations('a town in no table before such letters, and nothing tells: either is kept', [
  ['Obanda, PA', 'America/New_York America/Belem'],
  ['Obanda, CO', 'America/Denver America/Bogota'],
  ['East Quiddick, ID', 'America/Boise America/Los_Angeles Asia/Jakarta Asia/Makassar Asia/Jayapura'],
  ['Littletown, IN', 'America/Indiana/Indianapolis America/Chicago Asia/Kolkata'],
  [
    'Saint-Quiddic-du-Lac, CA',
    'America/Los_Angeles America/Vancouver America/Edmonton America/Regina America/Winnipeg America/Toronto America/Halifax America/St_Johns',
  ],
  // Small letters may be a word.
  ['obanda, pa', '?'],
]);

describeLocations('a town in no table before such letters: abroad where its name says so', [
  ['Quiddenhausen, DE', 'Europe/Berlin'],
  ['Obandapur, IN', 'Asia/Kolkata'],
  ['Quiddick Beach, DE', 'America/New_York'],
  ['Lewes, DE', 'America/New_York'],
  ['Silver Hills, LA', 'America/Chicago'],
  ['Playa Vista, LA', 'America/Los_Angeles'],
]);

describeLocations('a town in a state that is named like another place', [
  ['North Arlington, NJ', 'America/New_York'],
  ['Denver City, TX', 'America/Chicago'],
  ['South Paris, ME', 'America/New_York'],
  ['Lebanon, MO', 'America/Chicago'],
  ['Peru, IL', 'America/Chicago'],
  ['Obanda City, OK', 'America/Chicago'],
  // Towns named like countries are in countries of Spanish as well.
  ['Albania, CO', 'America/Denver America/Bogota'],
  ['Milan, MI', 'Europe/Rome America/Detroit'],
  ['Mena, AR', 'America/Chicago America/Argentina/Buenos_Aires'],
]);

describeLocations('the letters of Brazilian states', [
  ['Recife/PE', 'America/Recife'],
  ['Goiânia-GO', 'America/Sao_Paulo'],
  ['Porto Alegre - RS', 'America/Sao_Paulo'],
  ['Cuiabá - MT', 'America/Cuiaba'],
  ['Rio Branco - AC, Brasil', 'America/Rio_Branco'],
  ['São José da Pequenina - PA', 'America/Belem America/Santarem'],
  ['Boston - MA', 'America/New_York'],
]);

/** Names of towns that are ordinary words or first names: they count only with a state or country. */
export const ordinaryWords = new Set(
  `
  adam ajax allen anderson angeles bar barrie barry batman bay bell brandon brent bryan bury campbell carson casper
  centennial centurion ceres chandler chester chinatown cicero clearwater clovis colon como concord corona cypress
  dada daman davis davie deal defiance delta draper dudley duda eagan edison elizabeth elk enid enterprise erie
  escondido euclid eureka everett flint folsom franklin frederick gander gap garland gary george gilbert gillette
  gold goodyear gray grays greer guest gum hail ham hammond harlem helena helen henderson hickory highland hit
  homestead hoover hope humen ibb ina indio independence ise jackson java johnstown jupiter kent kiss lac largo
  layton liberty logan loveland lynn man marl marshall martinez mary may milton mission mobile moga moline moon
  moore moss most motherwell mus murray nan nelson norman novi obama oceanside ome ono orange oral orem pacifica
  palatine papa paradise paramount parker perry pili plantation puri racine reading rialto rogers roman roy rugby
  sale sandy sanford sari sees sidney simi smyrna sparks stone sunrise superior sur surprise swords tak temple
  tracy trim tyler union university upland uto vac van vista wan waterbury wheeling wilson winston woodland worms
  wau wuda yei young
  `
    .trim()
    .split(/\s+/),
);

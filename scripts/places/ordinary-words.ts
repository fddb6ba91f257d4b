/** Names of towns that are ordinary words or first names: they count only with a state or country. */
export const ordinaryWords = new Set(
  `
  carolina barking beni cabo cerro crosby mitte morley poa reservoir adam adler ajax ales allen alliance anderson angeles apex ariana bade bar barrie barry bartlett batman bay bell
  bend bender beverly bole bountiful bowie brandon bray brent brody bryan buckeye bury caldwell campbell carmel
  carson casper centennial centurion ceres chandler chelsea chester chinatown cicero clearwater clovis colon como
  concord concordia conway corona cypress dada dalton daman dara dasha david davie davis deal debar defiance delano
  delta douglas draper duda dudley eagan edison elizabeth elk emmerich enid ennis enterprise erie escondido euclid
  eureka everett farah ferguson findlay flint folsom forest franklin frederick gander gap garland gary genes george
  gilbert gillette gold goodyear gracia grantham gray grays greer guest gum hagen hail ham hammond harlem hays helen
  helena henderson hercules hickory highland hit homestead hoover hope horten humen ibb ina independence indio ise
  jackson java jeremie jingling johnstown jupiter kent kiss lac lacey largo larisa lawrence lawton layton leer
  leticia liberty lida logan loveland lowell lyman lynn male man marion marks marl marshall martinez mary mascara
  mason may mercedes meridian mesquite milton minna mission mobile moga moline monroe moon moore morena moron moss
  most motherwell murray mus nada nan nelson norman novi obama oceanside ome ono oral orange orem pacifica palatine
  papa paradise paramount parker perry pili plantation police pueblo puri quincy racine rafaela reading revere rialto
  rogers roman rosetta roy rugby ruse saga sale sandy sanford sari seaside sees selma shaping shelton sherman shush
  sidney silvan simi smyrna sparks stafford stanley stanton stone sunrise superior sur surprise swords tabor tak
  tamra taylor temple tequila thornton timoteo tracy trim tyler union university upland uto vac valera valley van
  vista walnut wan warren waterbury wau wedding weston wheeling wilson winona winston woodland woodlands worms wuda
  yei young
    `
    .trim()
    .split(/\s+/),
);

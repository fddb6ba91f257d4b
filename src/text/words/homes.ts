/** Where someone lives, and what shows that something else is meant. */
export const homeWords = {
  atHome: 'based located living residing situated settled',
  dwell: 'live reside',
  /** Between a speaker and what he says of himself. */
  atPresent: 'currently now presently still happily permanently mostly mainly primarily both proudly also physically',
  /** Before "based in": the home of someone or something else. */
  otherHome:
    'client clients customer customers company companies startup startups start-up start-ups agency agencies firm ' +
    'firms studio studios employer employers business businesses organization organizations organisation ' +
    'organisations ngo brand brands team teams office offices headquarters server servers bank banks school schools ' +
    'university universities factory hotel hotels restaurant restaurants shop shops store stores partner partners ' +
    'wife husband brother sister father mother parents family friend friends son daughter relatives cousin uncle ' +
    'colleague colleagues manager_is boss people users user students audience project projects event events ' +
    'warehouse supplier suppliers vendor vendors he she they them his her their it its you your who that which ' +
    'someone anyone everyone candidates applicants those corporation enterprise enterprises group subsidiary ' +
    'contractor contractors developers designers engineers freelancers professionals experts recruiter recruiters ' +
    'hospital hospitals publisher magazine website websites store investors founders subcontractors property',
  /** It was so, will be so, would be so, or is not so. */
  notNow:
    'was were used formerly previously former earlier had lived resided before until till will soon would going plan ' +
    'planning plans hope hoping want wants wish wishing moving move relocating relocate dream dreaming if when while ' +
    'after since having looking prefer preferably enjoy enjoyed spent tried not never no longer anymore ' +
    "isn't wasn't don't doesn't aren't ain't neither nor without imagine years_of_living once ex used_to shall grew",
  /** After a place: a stay that is over, not yet begun, or one of several. */
  passing:
    'until till next soon ago formerly previously vacation holiday holidays trip visit visiting travelling traveling ' +
    'half winter winters summer summers season seasonally alternating conference starting from before temporarily ' +
    'sometimes months',
  /** Before a name, part of saying where it is. */
  placeFrame:
    'the a an in of sunny beautiful lovely small little big tiny town village city suburb suburbs outskirts heart ' +
    'center centre north south east west northern southern eastern western capital countryside rural area region ' +
    'near outside around historic old downtown vibrant state province country island just great wonderful amazing ' +
    'coastal quiet busy',
};

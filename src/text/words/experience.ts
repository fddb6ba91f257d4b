/** What a number of years is said of. */
export const experienceWords = {
  year: 'year years yr yrs yoe y',
  decade: 'decade decades',
  experience:
    'experience experiences experienced exp expertise background career practice track_record seniority know-how ' +
    'experince expirience experiance exper',
  /** Directly before a number: the number says for how long something has been done. */
  lasting: 'for over past last than then about almost nearly around approximately roughly already since',
  done:
    'been worked work have has helped helping served done spent ran led written designed built coded developed ' +
    'taught',
  /** "Ten years of …" these is experience. */
  craft:
    'work design development practice service programming engineering writing teaching sales marketing management ' +
    'research accounting bookkeeping software web hands-on professional industry commercial freelance freelancing ' +
    'full-time solid proven successful practical relevant java python php javascript translation illustration ' +
    'editing',
  /** Directly after the years: they are no one's experience. */
  otherYears:
    'old warranty guarantee guaranteed support maintenance ago contract lease hosting license licence degree ' +
    'diploma college university study studies program programme course plan subscription data history records ' +
    'statements marriage business market later earlier olds bachelor school age free prison row jail archived ' +
    'archives backlog taxes combined collective cumulative',
  /** Before "with" or "has": the years are theirs. */
  otherHolder:
    'mentor mentors father mother dad mom brother sister uncle aunt wife husband boss colleague experts ' +
    'professionals specialists engineers developers designers writers staff crew group people company agency studio ' +
    'firm',
  /** Some words before the years: they are an age, a stay, a group's sum or a promise. */
  otherSpan:
    'aged age combined collective collectively together joint jointly cumulative son daughter lived live living ' +
    'studied next within every married warranty guarantee contract between_us our_team our_company our_agency ' +
    'our_studio our_firm the_company the_agency my_company my_agency my_team my_firm team_of team_has company_has ' +
    'company_is studying',
};

/**
 * Labels and headings in English, Spanish, Portuguese, French and German. A label with a second meaning ("Joined",
 * which may be a firm; "City", which may be a place of work) is left out: what it labels stays unknown.
 */
export const labels = {
  headline:
    /job title|headline|professional title|occupation|profession|profesión|profissão|métier|beruf|berufsbezeichnung/,
  bio: /bio|biography|biografía|biografia|biographie|biografie/,
  location: /location|based in|lives in|ubicación|localización|localização|localisation|standort|wohnort/,
  localTime: /local time|hora local|heure locale|ortszeit/,
  memberSince:
    /member since|registered since|user since|miembro desde|usuario desde|registrado desde|membro desde|usuário desde|cadastrad[oa] desde|membre depuis|inscrite? depuis|mitglied seit|registriert seit/,
  hourlyRate:
    /hourly rate|rate per hour|tarifa por hora|precio por hora|valor por hora|valor da hora|taux horaire|tarif horaire|stundensatz/,
  completedJobs:
    /completed (jobs|projects|orders)|(jobs|projects|orders) completed|(proyectos|trabajos) (completados|finalizados|realizados)|(projetos|trabalhos) (concluídos|finalizados|realizados)|(projets|missions) (réalisés|terminés|réalisées|terminées)|abgeschlossene (projekte|aufträge)/,
  totalHours:
    /(total )?hours worked|total hours|horas (trabajadas|totales)|(total de )?horas trabalhadas|heures travaillées|geleistete stunden/,
  reviews: /(number of |total )?reviews|reseñas|opiniones|valoraciones|avaliações|avis|évaluations|bewertungen/,
} as const;

/** Headings of sections that speak about the person. */
export const ownSection = new RegExp(
  '^(' +
    'about( me)?|bio(graphy)?|details|info(rmation)?|(personal|basic|general) (info(rmation)?|details)|profile|overview|' +
    'summary|at a glance|(quick )?facts|(acerca de|sobre) mí|biografía|información( (personal|general))?|detalles|perfil|' +
    'resumen|sobre( mim)?|biografia|informações( pessoais)?|detalhes|resumo|à propos( de moi)?|biographie|' +
    'informations( personnelles)?|détails|profil|présentation|résumé|en bref|über mich|biografie|informationen|angaben|' +
    'steckbrief|auf einen blick|persönliche daten)$',
  'iu',
);

/** Headings under which a person's own text stands. */
export const ownText =
  /^(about( me)?|bio(graphy)?|(acerca de|sobre) mí|biografía|sobre mim|biografia|à propos( de moi)?|biographie|über mich|biografie)$/iu;

/** The site's words about a profile, in place of the person's own. */
export const ofSite =
  /\b(view|see|check out|visit|discover|hire|connect with)\b.*\bprofile?\b|(ver|veja|mira|consulta|conoce|conheça)\b.*\bperfil\b|(consultez|découvrez|voir)\b.*\bprofil\b|(sehen|entdecken|ansehen)\b.*\bprofil\b|\bprofile? (on|at|auf|sur)\b|\bperfil (en|no)\b/iu;

/** Words with which the button to edit a profile begins, before it is looked at as a whole. */
export const edits = /edit|modifier|éditer|bearbeiten/i;
export const editsProfile = /^(edit|editar|modifier|éditer)\b.*\b(profile?|perfil)\b|^profil bearbeiten\b/iu;
/** The same of anything: "Edit", "Modifier le titre", "Titel bearbeiten". */
export const editsPart = /^(edit|editar|modifier|éditer)(?!\p{L})|^(\p{L}+ )?bearbeiten$/iu;
export const isGone = new RegExp(
  "not found|\\b404\\b|no longer (exists|available)|(can([’']|no)t|could(n[’']t| not)) find (this|that|the) (page|profile|user)|" +
    'no encontrad|não encontrad|introuvable|nicht gefunden|' +
    "(page|profile?|user|account|página|perfil|usu[aá]rio|compte|seite)\\b.{0,30}(do(es not|esn[’']t) exist|no existe|não existe|n[’']existe|existiert nicht)",
  'iu',
);

/** Headings of what speaks about other people: "Freelancers like Ada", "More designers", "Autres profils". */
export const ofOthers =
  /(?<!\p{L})(like this|to (follow|watch)|recently viewed|near you|à suivre|(feature|sponsore?|suggeste?)d|destacad[oa]s|patrocinad[oa]s|sugerid[oa]s|suggérée?s|vorgeschlagen|gesponsert|(freelancers?|profiles?|independents?|creatives?|designers?|developers?|sellers?|experts?|talents?|professionals?|members|others) (like|similar)|(more|other|otr[oa]s|outr[oa]s|autres|andere|weitere|recommended) (freelance|independent|creative|profile?|perfi|designer|developer|diseñ|desarroll|désign|développ|entwickl|talent|expert|people|professional|seller)\p{L}*|you (may|might)( also)? (know|like)|others (named|viewed)|(te|le|lui|vous|vos) (puede|podría|interes|pourrai)\p{L}*|pourraient vous intéresser|könnten sie|similar|related|recommended|recommendations?|feedback|reviews?|testimonials?|also|people like|you may like|similaires|proches|avis|recommandations|ähnliche|bewertungen|empfehlungen|similares|parecidos|opiniones|simili|vergelijkbare)(?!\p{L})/iu;

/** Who tells, asks, warns, supposes or makes: what turns the words of an offer into something else. */
export const frameWords = {
  /** Somebody whom the speaker tells of. Relatives and friends are not here: who offers often speaks for them. */
  stranger:
    'client clients customer customers buyer buyers someone somebody anybody anyone recruiter recruiters boss bosses ' +
    'manager managers employer employers agency agencies the_agency headhunter scammer scammers fraudster fraudsters crook crooks thief ' +
    'thieves impostor imposter impostors impersonator impersonators stranger strangers guy guys fellow bloke dude ' +
    'lady gentleman man woman freelancer freelancers contractor contractors applicant applicants candidate candidates ' +
    'jobseeker jobseekers developer developers coder coders programmer programmers worker workers seller sellers ' +
    'vendor vendors spammer spammers bidder bidders caller callers poster person people folks ' +
    'colleague colleagues coworker co-worker competitor competitors landlord startup start-up company ' +
    'firm ex-boss ex-client ex-colleague ex-partner student students hackers hacker gang gangs',
  /** What they did: they asked, wanted, said. */
  putForward:
    'ask asks asked asking want wants wanted wanting offer offers offered offering propose proposes proposed ' +
    'suggest suggests suggested say says said saying tell tells told request requests requested demand demands ' +
    'demanded insist insists insisted beg begs begged try tries tried trying urge urges urged push pushes pushed ' +
    'pressure pressured message messages messaged contacted approach approaches approached wrote writes claim claims ' +
    'claimed promise promises promised invited lure lures lured expected pretend pretends pretended pretending ' +
    'convinced persuaded hoped wished wondered inquired enquired pitched dm pinged hinted forced ' +
    'complained explained',
  /** The speaker would have none of it. */
  turnedDown:
    'refuse refused declined decline rejected reject ' +
    'quit resigned reported blocked flagged ignored ignore deleted withdrew ' +
    'cancelled canceled',
  warns:
    'beware warn warns warned warning ' +
    'scam scams fraud phishing suspicious fishy dodgy shady trick tricks ' +
    'pitfall pitfalls tell-tale telltale trap traps ' +
    'crime criminals laundering awareness myth myths rumour rumours',
  /** What is written or shown about a thing. */
  workPiece:
    'article~ essay~ guide~ guidebook checklist~ blog~ newsletter~ podcast~ workshop~ webinar~ lecture~ lesson~ ' +
    'course~ book~ chapter~ thesis dissertation study studies survey~ report~ paper~ handbook~ manual~ policy ' +
    'policies faq faqs poster~ brochure~ documentary film~ novel~ story stories screenplay script~ quiz training ' +
    'tutorial~ investigation~ column slides deck talk headline~ microcopy copy ui ux app apps ' +
    'plugin~ feature~ module~ dashboard~ backend frontend software saas api apis widget~ bot~ pipeline~ classifier~ ' +
    'prototype~ simulator~ marketplace~ portal~ checkout game~ theme~ template~ wizard~ screen~ pages crm erp sdk ' +
    'tool tools workflow~ engine~ schema~ endpoint~ integration~ dataset~ detector~ icon~ illustration~ comic~ ' +
    'cartoon~ button~ form forms',
  /** What the speaker does with it. */
  workVerb:
    'build builds built building develop develops developed developing design designs designed designing implement ' +
    'implements implemented write writes wrote written writing code coded coding program programmed made create creates ' +
    'created creating ship shipped launch launched integrate integrates integrated automate automates automated ' +
    'draft drafted translate translates translated localise localised localize localized illustrate illustrated edit ' +
    'edited teach teaches taught train trains trained research researched researching study studied investigate ' +
    'investigates investigated analyse analysed analyze analyzed detect detects detecting prevent prevents cover ' +
    'covered covering publish published present presented moderate moderated audit audited refactored migrate ' +
    'migrated port ported maintain maintained model modelled modeled test tested testing explain explains explaining ' +
    'document documented programmed scripted prototyped wireframed animated filmed recorded narrated proofread owned ' +
    'reviewed rewrote redesigned',
  /** Those for whom a thing is made. */
  thirdParty:
    'users user customers shoppers buyers visitors players merchants employees staff contractors suppliers donors ' +
    'subscribers guests tenants patients students members investors holders traders startups businesses companies ' +
    'retailers shops stores gamers creators freelancers readers people attendees borrowers lenders owners sellers ' +
    'teachers parents drivers couriers nurses doctors citizens residents passengers travellers travelers kids ' +
    'teenagers families neighbours merchants charities fans audience teams agents landlords',
  supposes: 'hypothetical hypothetically imagine suppose supposing supposedly',
  longAgo: 'ago formerly previously',
  seeks: 'seeking seek seeks need needs needed wanted search searching find wants',
};

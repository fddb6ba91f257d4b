/** Who speaks, who is spoken to, how something is asked, refused or put off. */
export const peopleWords = {
  i: "i i'm im i'd i'll i've ive",
  we: "we we're we'll we've we'd our_team our_company our_agency my_team our_developers our_managers",
  me: 'me us myself',
  my: 'my our mine',
  you: "you u ya you'll you're you'd you've yourself",
  your: 'your ur yours',
  lets: "let's lets let_us let_me",
  can:
    'can could may might shall would will want+ wanna like prefer+ rather ready happy possible welcome interested ' +
    'wish+',
  please: 'please pls plz kindly just simply always feel_free do also directly direct better',
  others:
    'clients client customers customer users user visitors visitor buyers buyer shoppers people employers ' +
    'companies recruiters they them their audience tickets leads followers inquiries prospects team teams ' +
    'colleagues tenants patients students members anyone',
  not:
    "not no never dont don't doesn't doesnt didn't cannot can't cant couldn't won't wont wouldn't isn't aren't " +
    "ain't without neither nor refuse+ decline+ avoid+ forbid+ forbids forbidden prohibit+ reject+ stop++ against " +
    "nobody shouldn't nothing",
  /** After these a "not" takes nothing back. */
  harmlessNot:
    'hesitate worry worries forget wait problem problems issue issues doubt matter fault mind shy only questions ' +
    'question need longer middlemen middleman fee fees risk experience_required one idle',
  forbidden:
    'forbidden prohibited not_allowed against_the_rules against_the_rule against_the_terms violates violate ' +
    "violation not_permitted not_possible will_be_reported is_dangerous is_illegal illegal isn't_allowed " +
    "not_for_sale isn't_for_sale the_answer_is_no say_no no_thanks no_thank_you reported refuse decline tos " +
    'terms_of_service gets_ignored will_be_ignored will_be_declined off-limits off_limits',
  later: 'after once when upon as_soon_as following',
  agreed:
    'contract contracts hired hire hiring start starts started starting award awarded agreement begin begins ' +
    'began accepted agreed onboarding kickoff kick-off',
  /** Phrases that patterns name. */
  fixed:
    'as_well of_course on_request rather_than in_private first_name last_name full_name instead_of not_via not_through ' +
    'not_on let_me hand_over contact_card contact_list',
};

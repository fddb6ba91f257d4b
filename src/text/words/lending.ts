/** What one person has that another could work, earn or be tested with, and what is done with it. */
export const lendingWords = {
  /** Where somebody's work and good name are kept. */
  seatNoun:
    'account~ acc acct accts accs accnt accnts acount~ accaunt~ profile~ prof profil login~ log-in log-ins logon ' +
    'credentials creds membership~ seat~ badge~ page~ registration~ username~ userid handle~ reputation rating~ ' +
    'reviews stars feedback jss persona~ connects user_account freelancer_account freelance_account seller_account ' +
    'seller_profile freelancer_page seller_page freelance_page fiverr_seller upwork upworks upwrk upw fiverr fiverrs ' +
    'fiver fvr freelancer.com guru guru.com peopleperhour pph toptal turing linkedin linked_in linkedln linkdin ' +
    'linkedn linkedins odesk elance braintrust outlier workana malt contra andela arc.dev dataannotation twine ' +
    'mercor appen remotasks mturk clickworker prolific wellfound glassdoor xing gun.io 99designs codementor',
  /** What shows who somebody is. */
  selfNoun:
    'identity identities id ids id_card passport~ ssn name~ face~ voice~ papers paperwork documents document docs ' +
    'selfie~ residency citizenship nationality licence license kyc itin ein w2 w-2 w9 w-9 social_security ' +
    'green_card personal_details personal_information personal_data identity_documents driving_licence ' +
    'driving_license driver_license drivers_license ids signature payoneer bank_account bank_details photo',
  /** A job that one is hired for and another does. */
  postNoun: 'job~ position~ role~ contract~ offer~ employment payroll w2 w-2',
  /** To work in it or with it. */
  seatVerb:
    'use+ using operate+ operating run runs running manage+ managing handle+ handling work+ bid bids bidding apply ' +
    'applies applying log_in login log logged logged_in access+ enter+ take_over taking_over takes_over continue+ ' +
    'continuing carry carries carry_on deliver+ sell sells selling earn+ freelance submit+ submitting send sends ' +
    'sending step steps sit sits act acts acting appear+ pose+ posing hide hides drive drives fill fills feed feeds ' +
    'keep keeps code codes coding chat sign interview interviews write writes post grow grows revive wake',
  /** To let another have it, or to get it. */
  lendVerb:
    'rent rents renting rented lease leases leasing borrow borrows borrowing lend lends lending loan loans sublet ' +
    'rent_out renting_out for_rent on_rent to_rent for_lease on_lease for_hire rental rentals hire buy buys buying ' +
    'purchase purchasing acquire acquiring sell sells selling for_sale on_sale wts wtb wtr swap swapping exchange ' +
    'exchanging trade trading transfer+ transferring share shares sharing give gives giving hand hands hand_over ' +
    'handing pass passing provide+ providing supply entrust+ donate offer offering grant granting part parting let ' +
    'lets let_me letting leave leaves allow+ permit subscribe license available disposal inherit',
};

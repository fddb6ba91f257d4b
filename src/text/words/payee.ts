/** Whose account, whose contract, whose money. */
export const payeeWords = {
  /** People beside the one who writes. */
  kin:
    'friend~ brother~ sister~ wife husband spouse fiance fiancee cousin~ uncle~ aunt~ mother father mom mum dad son ' +
    'daughter nephew niece relative~ partner girlfriend boyfriend roommate room-mate flatmate neighbour neighbor ' +
    'landlord colleague coworker co-worker buddy teammate team-mate classmate guardian family_member ' +
    'brother-in-law sister-in-law brothr freind frend grandmother grandfather acquaintance godfather ' +
    "friend's uncle's brother's sister's wife's husband's cousin's colleague's partner's father's mother's",
  /** They act for others. */
  goBetween: 'manager agent representative rep accountant intermediary middleman lady guy person trustee lawyer',
  otherPerson:
    'else another_person other_person different_person third_party third-party ' +
    'another_company another_firm another_entity different_company different_entity other_company ' +
    'another_man another_woman other_people someone_other different_firm different_people another_guy ' +
    "else's someone's somebody's person's another_individual other_entity",
  holding:
    'account~ acc acct acc0unt acount profile~ paypal payoneer wise card stripe bank bank_account bank_details iban id login revolut venmo zelle ' +
    'cash_app cashapp documents papers agency company proprietorship firm llc wallet skrill name passport upwork ' +
    'fiverr freelancer',
  payAct:
    'give gives gave pay pays paid paying send sends sent sending transfer~ transferred wire wired remit remitted release released ' +
    'route routed go goes going come comes credited deposited forwarded redirected directed addressed issued payable ' +
    'paid_out paying_out transferring',
  payThing:
    'payment~ money fund funds fee fees invoice~ salary wage~ pay payout~ earnings income milestone~ amount half part ' +
    'rest payroll remittance w-8ben paycheck cash balance everything sum compensation',
  deal:
    'contract~ offer~ hire hired hiring rehire re-hire order orders invite invites award apply applying bid bidding ' +
    'sign signs signed job agreement project registered register work working use using open operate operating ' +
    'accept accepts continue continuing proposal~ officially engage re-send',
  takes:
    'receive receives received receiving collect collects collected collecting get gets take takes handle handles ' +
    'accept accepts distribute distributes forward forwards pass passes holds keeps cashes',
  banned:
    'suspended banned blocked restricted deactivated closed locked disabled terminated limited frozen removed ' +
    'hold kicked_out kicked shut_down susp3nded suspend review strike flagged rejected rejecting terminate ' +
    'suspension ban lost deleted cancelled revoked declined verification unable failed permanently terminated ' +
    'problem issue blocks suspends banning restriction restricts suspend3d baned blocked_by',
  fresh:
    'new another other second fresh alternative alternate different main spare backup freshly replacement third ' +
    'reserve secondary extra',
  portal: 'upwork fiverr freelancer freelancer.com linkedin toptal guru account accounts profile profiles id acc login',
  nameWord: 'name names holder beneficiary payee recipient receiver',
  differs:
    'different differ differs another other foreign mismatch unlike equal match matches unknown unfamiliar ' +
    'changed change not_match somebody someone else',
  /** One's own, or the ordinary. */
  rightful:
    'married marriage wedding surname maiden director registered declared declares ltd gmbh incorporated wedding ' +
    'pseudonym restored resolved merged reinstated divorce own same',
};

/** Whose account, whose contract, whose money. */
export const payeeWords = {
  /** People beside the one who writes. */
  kin:
    'friend~ freind~ frend~ frnd~ brother~ brothr sister~ bro sis wife husband hubby spouse fiance fiancee cousin~ uncle~ ' +
    'aunt~ auntie mother father mom mum mama dad papa daddy parents son daughter nephew niece relative~ relation ' +
    'girlfriend boyfriend gf bf roommate~ room-housemate flatmate~ neighbour~ neighbor~ landlord ' +
    'landlady colleague~ collegue coworker~ co-worker~ buddy pal mate teammate~ team-mate classmate~ schoolmate ' +
    'godmother godfather godson guardian family_member brother-in-law sister-in-law mother-in-law father-in-law ' +
    'stepfather stepmother stepbrother stepsister stepson grandmother grandfather grandma grandpa grandson granny ' +
    'acquaintance~ pastor priest imam ' +
    'co-founder twin in-laws kid',
  /** They act for others. */
  goBetween:
    'manager agent representative rep accountant intermediary middleman middle-man lady guy gentleman trustee lawyer ' +
    'attorney notary nominee proxy broker handler cashier treasurer collector coordinator bookkeeper custodian ' +
    'go-between facilitator signatory boss professor teacher tutor mentor supervisor secretary assistant sponsor ex-boss ex-colleague ex-client ex-employer ex-wife ex-husband ex-partner frontman front-man',
  otherPerson:
    'another_person other_person different_person third_person third_party third-party 3rd_party 3rd_person ' +
    'another_company another_firm another_entity different_company different_entity other_company other_firm ' +
    'another_man another_woman other_people someone_other different_firm different_people another_guy ' +
    'another_individual other_entity different_individual another_party ' +
    '' +
    'whoever ' +
    'different_party different_recipient different_beneficiary different_payee another_recipient another_payee ' +
    'another_beneficiary other_recipient other_payee someone somebody ' +
    "somebody's someone's else's person's",
  title: 'mr mrs miss mister madam',
  /** Said of tools, too: only "my partner". */
  ally: "partner partner's associate associate's mate mate's",
  holding:
    'account~ acc acct acc0unt acount profile~ paypal payoneer wise card~ stripe bank bank_account bank_details iban ' +
    'swift id ids login~ revolut venmo zelle skrill cash_app cashapp documents papers passport license licence permit ' +
    'agency company business proprietorship firm llc wallet name page badge identity upwork fiverr freelancer ' +
    'username handle visa wisecard tax_id ssn registration details credentials',
  payAct:
    'give gives gave pay pays paid paying send sends sent sending transfer~ transferred wire wires wired remit ' +
    'remitted release released releasing deposit route routed routing go goes going come comes credited deposited ' +
    'forwarded redirect redirected directed addressed issue issued payable paid_out paying_out transferring land lands ' +
    'arrive arrives reach reaches move moved settle settled drop make made use credit assign assigned repeat return ' +
    'ends_up end_up remitting wiring depositing forwarding crediting releases deposits forward',
  payThing:
    'payment~ paymnt money fund funds fee fees invoice~ bill bills salary wage~ pay payout~ earnings income milestone~ ' +
    'amount half part share rest payroll remittance~ w-8ben w-9 w9 paycheck cash balance everything sum compensation ' +
    'remuneration honorarium stipend commission wages proceeds sum sums payday ' +
    'transfer~ wire deposit direct_deposit payroll withdrawal~ receipt~ transaction~ royalties proceeds retainer',
  deal:
    'contract~ contracting offer~ hire hired hiring rehire re-hire order orders invite invites award awarded apply ' +
    'applying bid bidding sign signs signed signing job agreement project~ registered register work working open ' +
    'operate operating accept accepts continue continuing proposal~ officially engage re-send resend engagement ' +
    'paperwork nda milestone~ gig gigs book',
  /** What one does to take money. */
  takes:
    'receive receives received receiving recieve recieves collect collects collected collecting get gets take takes ' +
    'handle handles handling accept accepts distribute distributes forward forwards forwarding pass passes hold holds ' +
    'keep keeps cash cashes cashing withdraw withdraws pick_up picks_up bring brings hands shares split splits ' +
    'relays relay manages processes',
  /** What makes one the other side of a contract. */
  formal:
    'sign signs signing signed invoice invoices invoicing bill bills billing contractor signatory beneficiary payee ' +
    'recipient holder officially official formally legally contract apply applies bids register registered registers ' +
    'represent represents owner hire hires accept accepts lends lend counterparty supplier',
  banned:
    'suspended banned blocked restricted deactivated closed locked disabled terminated limited frozen removed ' +
    'hold kicked_out kicked kicked_off shut_down susp3nded suspend review reviewed strike strikes flagged rejected ' +
    'rejecting terminate suspension ban lost deleted cancelled revoked declined verification unable failed ' +
    'permanently banning problem issue issues blocks suspends restriction restricts suspend3d baned blocked_by gone ' +
    'taken_down shadowbanned shadow-banned dead inactive expired limit limits stuck hacked unavailable maxed paused ' +
    'throttled refused denied closes rejects unverified dropped',
  fresh:
    'new another other second 2nd fresh alternative alternate alt different main spare backup back-up freshly ' +
    'replacement third reserve secondary extra newer substitute follow-up',
  portal:
    'upwork fiverr freelancer freelancer.com linkedin toptal guru peopleperhour contra account accounts acc acct ' +
    'profile profiles id acc login site platform the_platform page username',
  seat: 'account acc acct acount acc0unt profile id login username page gig agency handle upwork fiverr username',
  nameWord: 'name names holder beneficiary payee recipient receiver surname payer',
  differs:
    'different differ differs differing another other foreign mismatch mismatched unlike equal match matches unknown ' +
    'unfamiliar changed change not_match somebody someone else differently otherwise unrelated',
  bankData: 'bank iban swift payee beneficiary recipient payroll bank_account bank_details receiver',
};

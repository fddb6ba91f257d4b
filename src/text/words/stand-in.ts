/** Who lends a name, a face or an account to whom, and how they would share what it earns. */
export const standInWords = {
  acct:
    'freelancer_page seller_page freelance_page account~ acc acct accts accs accnt accnts acount~ accaunt~ profile~ login logins log-in credentials seat ' +
    'freelancer_page seller_page freelance_page freelancer_account freelance_account membership user_account badge connects upwork fiverr freelancer.com guru.com ' +
    'upworks fiverrs linkedins linkdin linkedn malt contra fvr upw guru peopleperhour pph toptal turing linkedin linkedln linked_in odesk elance braintrust outlier workana andela ' +
    'arc.dev dataannotation fiverr_seller seller_account seller_profile',
  /** What shows who somebody is. */
  paper:
    'id ids id_card passport passports ssn identity identities documents papers social_security selfie kyc ' +
    'resume resumes cv citizenship green_card driving_license driving_licence name nationality credentials badge',
  /** What the one at the keyboard brings. */
  labourNoun:
    'skills skill work code coding hands fingers brain brains keyboard talent effort sweat labour labor proposals ' +
    'bids tasks projects experience knowledge team developers engineers programming development know-how expertise workload workforce skillset',
  /** What opens an account. */
  key: 'password passwords passcode login logins access keys key credentials codes',
  leave: 'leave leaves leaving entrust entrusts',
  freelanceAccount: 'freelance freelancing freelancer freelancer_account freelance_account',
  /** Sites where work is found: their name stands for an account there. */
  workSite:
    'seller_page freelancer_page freelance_page upworks fiverrs linkedins linkdin linkedn fvr upw upwork fiverr freelancer.com guru guru.com peopleperhour pph toptal turing linkedin linkedln linked_in odesk ' +
    'elance braintrust outlier workana malt indeed contra andela arc.dev dataannotation fiverr_seller freelancer ' +
    'freelancing freelance fiver upwrk marketplace',
  ofWorth:
    'verified verifed verify-ready aged old older approved established top_rated top-rated rising_talent ' +
    'ready-made ready_made ready inactive unused idle existing clean dormant warmed expert-vetted jss ' +
    'spare level_2 unused second extra badge vetted unlocked trusted original_email',
  identityNoun:
    'id ids id_card passport passports ssn identity identities documents document docs papers license licence ' +
    'driving_licence social_security selfie personal_details personal_information personal_data name names face ' +
    'kyc bank_account bank bank_details payoneer identity_documents green_card green_badge citizenship voice the_face the_voice ' +
    'driver_license drivers_license driving_license',
  leaseVerb:
    'rent rents renting lease leases leasing borrow borrows borrowing lend lends lending loan loans rent_out renting_out hire_out for_rent on_rent on_lease ' +
    'rental rentals to_rent for_lease for_hire lend_me give_on_rent on_hire sublet subrent',
  leaseOffer:
    'for_rent on_rent on_lease for_sale to_rent for_lease for_hire on_sale on_hire available avalable wts wtb wtr',
  saleVerb: 'buy buying buys purchase purchasing sell selling sells for_sale on_sale acquire acquiring resell wts wtb',
  handVerb:
    'offering lending giving share shares sharing give gives giving lend lends hand hands provide provides pass passes transfer transfers ' +
    'hand_over grant grants donate entrust offer offers permit permits allow allows let let_me lets',
  /** What the one whose name it is would do. */
  frontVerb:
    'talk talks talking speak speaks speaking attend attends attending join joins appear appears show shows sign ' +
    'signs signed withdraw withdraws verify verifies register registers own owns front represent represents pass ' +
    'passes hired employed take takes sit sits meet meets answer answers open opens create keep keeps apply ' +
    'applies interview interviews provide provides bring brings receive receives handle handles stay ' +
    'stays become becomes play plays do does lend lends confirm approve phone log_in cash',
  frontNoun:
    'interview interviews call calls meeting meetings standup standups stand-ups zoom camera on_camera on_video cam ' +
    'client_calls client clients communication communications contract contracts offer hr hiring screening ' +
    'recruiter onboarding video_calls paperwork candidate employee employed representative developer engineer ' +
    'phone face name voice identity id documents docs papers ssn passport kyc bank account acc profile face-to-face ' +
    'face_to_face verification selfie official talking spokesman figurehead frontman background_check position job',
  /** What the one at the keyboard would do. */
  backVerb:
    'code codes coding write writes program programs develop develops deliver delivers work works working do ' +
    'does doing finish finishes complete completes build builds handle handles bid bids bidding apply applying ' +
    'task tasks tasking type run runs execute solve make earn use operate find chat log_in perform bring brings ' +
    'continue',
  backNoun:
    'code coding work job jobs tasks task tickets projects project rest all everything delivery ' +
    'development engineering skills skill hands brain brains labour labor developers programmers engineers hours team keyboard ' +
    'technical knowledge background sprint software bidding bids bid line engineer developer full-time_engineer',
  exchangeMoney:
    'salary salaries wage wages income profit profits earnings earning payment payments revenue money percent ' +
    'percentage % share shares cut half halves halved fifth tenth quarter third thirds commission fee usd dollars dollar $ ' +
    '$$$ $$ € eur euro euros bucks compensation compensate reward cash payout paid pay pays paying credited split splits divide divided fifty-fifty 50/50 ' +
    '40/60 60/40 70/30 30/70 80/20 20/80 35/65 65/35 fifty_fifty half_and_half 50-50 paycheck paycheque equal_shares ' +
    'passive_income monthly_income 💰 💵 💸 rich £ gbp',
  seekVerb:
    'need needs needed wanted want wants looking_for seeking seek searching search require hiring searching_for ' +
    'in_search_of look_for whoever anyone anybody someone somebody required ' +
    'ppl guys',
  ownerNoun:
    'holder holders owner owners partner partners person persons people ppl resident residents citizen somebody ' +
    'someone anyone anybody representative representatives guy guys lady man woman candidate candidates individual ' +
    'friend buddy mate student students gentleman collaborator native_speaker citizens face actor frontman front double spokesman stand-in standin proxy who whoever human',
  testNoun:
    'interview interviews interviewing assessment assessments coding_test coding_round technical_round ' +
    'interview_round live_coding screening test tests exam exams hackerrank codility hirevue hiring_process round rounds',
  idCheck:
    'verification verifications kyc id_check face_check identity_check face_verification video_verification ' +
    'selfie identity_verification id_verification document_check onboarding face_scan the_face_scan the_face_check liveness',
  sitVerb:
    'act acts acting take takes taking sit sits sitting attend attends do does doing pass passes passing clear crack join joins ' +
    'joining handle appear appears appearing make complete stand fill show answer answers speak speaks speaking talk talks talking sits acts goes go perform give cover',
  inPlaceOf: 'behalf stead as_me as_you like_me like_you pretending pretend as_yourself proxy',
  /** To be taken for the other, which no assistant has to be. */
  posing: 'as_me as_you like_me like_you pretending pretend as_yourself',
  effortless:
    'passive_income passive extra_income easy_money without_work without_doing_anything while_sleeping ' +
    'while_you_sleep earn_money earn earns zero_risk no_risk sit_back relax doing_nothing for_nothing sleep without_working ' +
    'guaranteed weekly_payout monthly_income stable_income side_income no_skill no_skills',
  /** Software and households in which many share one account. */
  sharedUse:
    'users user permissions permission multi-tenant multi_tenant tenant tenants household households family ' +
    'families members member roles seats plan plans billing audit session sessions licence licences subscribers',
  toldOf:
    'thesis dissertation lecture lecturer careful beware wary refuse refuses report compliance mules brokers investigators tricks anti-impersonation impersonation asked journalist story stories essay told said incident who_ask who_asks people_asking anyone_asking anyone_who_asks victim stranger scammer scammers approached ' +
    'refused declined novel thriller podcast',
  shutOut:
    'restricted banned blocked suspended closed limited disabled rejected removed deactivated frozen expired ' +
    'without_an_account without_account no_account not_approved shut_down locked not_supported unsupported',
  profileCraft:
    'write writes writing rewrite optimise optimize seo resume resumes headline banner makeover summary photo copy ' +
    'points package templates gig gigs pages page tenant lease_abstracts templates leads followers',
  aide: 'assistant recruiter recruit payroll bookkeeping recruiting coach notes interpreter interprets interpret translator translate translates translating spreadsheet tutor',
  acctNoun:
    'account~ acc acct accts accs accnt accnts acount~ accaunt~ profile~ login logins log-in credentials seat membership ' +
    'user_account freelancer_account freelance_account badge seller_account seller_profile fiverr_seller connects',
  cut:
    'salary salaries wage wages income profit profits earnings earning payment payments revenue money percent ' +
    'percentage % share cut half third thirds fifth quarter commission fee part tenth usd dollars dollar $ eur ' +
    'euro euros bucks compensation cash payout paycheck paycheque monthly something paid sum amount passive_income £ wallet slice portion piece royalties royalty remuneration distribution rent kickback bonus gratuity tip allowance stipend',
  gain:
    'get gets keep keeps receive receives earn earns take takes cash gain gains withdraw withdraws ' +
    'retain collect credited',
  mutualShare:
    'split fifty-fifty fifty_fifty half_and_half 50-50 40-60 60-40 70-30 30-70 half-half halved win-win equal_shares passive_income ' +
    '50/50 profit_share profit_sharing rev-share revshare revenue_share rev_share profit-share',
};

/** Accounts and identities, what people do with those of others, and how such a deal is paid. */
export const accountWords = {
  account:
    'account~ acc acct accs profile~ acount~ accaunt~ login~ credentials seat log-in sign-in user_account ' +
    'freelancer_account',
  /** Where such accounts are: a name of a site stands for an account there. */
  accountSite:
    'fiverr_seller upwork fiverr freelancer freelancer.com guru guru.com peopleperhour pph toptal turing linkedin ' +
    'linked_in odesk elance braintrust contra workana malt indeed freelance freelancing freelancers arc.dev ' +
    'andela',
  /** Accounts that a service works in every day. */
  otherAccount:
    'amazon ads ad seller_central social social_media media ebay etsy shopify ' +
    'walmart google facebook instagram tiktok youtube pinterest aws azure hosting server game gaming store apple ' +
    'key enterprise manager executive saas crm figma canva developer_account bank_feed search_console analytics ' +
    'property landlord tenant tenants apartment apartments rent_roll lease_abstracts housing airbnb real_estate ' +
    'equipment car cars trading_account trading_bot forex mt4 mt5 copy_trading broker insurance brand_identity ' +
    'banking union booking guest guests member members quickbooks xero netflix streaming salesforce receivable receivables payable payables accountant outreach',
  use:
    'use using operate operating bid bidding take_over work working log_in login log apply applying register ' +
    'access run',
  open: 'open+ create+ register+ make makes making set_up setup sign_up signs_up verify+ confirm+',
  seek:
    'need needs needed wanted want looking_for seeking seek search searching require find hiring searching_for ' +
    'in_search_of look_for interested_in looking anyone anybody someone somebody',
  person:
    'someone somebody person people partner partners owner owners holder holders anyone anybody ' +
    'freelancer freelancers friend guy representative individual collaborator',
  money:
    'salary salaries wage wages income profit profits earnings earning payment payments revenue money amount ' +
    'percent percentage % share cut half fifth quarter third commission fee usd dollars $ part fifty-fifty 50/50 ' +
    'fifty_fifty paid compensation cash payout',
  exam: 'coding_round coding_test technical_round interview_round assessment live_coding test screening',
  passive:
    'passive_income extra_income easy_money without_work without_doing_anything weekly_payout side_income ' +
    'good_compensation while_sleeping earn_money fixed_sum fixed_amount stable_income monthly_income',
  often:
    'monthly_fee monthly_payment every_month each_month per_month monthly every_week weekly per_week a_month ' +
    'a_week month week every_friday',
  interviewWork:
    'mock help helping helps tips questions practice practise user users podcast candidate candidates research ' +
    'transcripts coach coaching prepare preparation rehearse stakeholder',
  made:
    'built build building builder implemented implement wrote created designed launched article articles ' +
    'blog guide course feature app apps system systems detection prevention detect prevent rules fraud ' +
    'investigate analyst specialist helped portal marketplace rental_company fintech bookkeeping persona personas ' +
    'expert lawyer flow flows',
  their:
    "their his her someone's somebody's other's friend's uncle's brother's sister's wife's husband's cousin's " +
    "colleague's partner's father's mother's another's person's people's anyone's",
  wage: 'salary salaries wage wages income profit profits earnings pay paycheck paycheque',
  percent: '% percent percentage',
  currency: 'usd dollars dollar $ eur € euro euros bucks',
  meetingNoun:
    'communication communications client_calls coding_round technical_round interview_round call calls meeting ' +
    'meetings interviews interview standups stand-ups video_calls screening',
  serve:
    'grants grant visa payroll affiliate staff employees bookkeeping manage manages managing management optimise ' +
    'optimize optimisation optimization ghostwriter ghostwriting assistant promote promotion teach teaching coach ' +
    'coaching consultant consulting writer marketing leads resume resumes cover_letter cover_letters',
  spokesman:
    'front frontman spokesman representative the_face official_contractor official_freelancer official_developer ' +
    'official_employee official_worker employee_on_paper figurehead on_paper',
};

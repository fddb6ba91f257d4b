/** Money for work: what it is called, how it moves, and what it moves through. */
export const paymentWords = {
  payVerb:
    'pay+ paid send sends sending sent transfer+ transferring transferred wire+ remit++ settle+ compensate+ ' +
    'remunerate+ reward+ tip++ credit+ top_up reimburse+ cover+ process+ release+ deposit+ forward+ give gives ' +
    'transmit arrange move clear put drop++ convert+ bounce wiring shoot push throw top',
  /** The same as an order. */
  payDo: 'pay send transfer wire remit settle deposit release tip forward top_up compensate reward arrange shoot drop',
  payNoun:
    'pay payment~ pament paymnt payement payout~ salary salaries sallary wage~ fee~ rate~ money invoice~ retainer~ ' +
    'compensation remuneration earnings deposit~ milestone~ honorarium stipend sum~ price~ pricing bill~ bonus~ ' +
    'bounty bounties commission~ billing remittance~ fund~ income settlement~ balance payday payroll installment~ ' +
    'instalment~ budget~ paycheck~ paycheque~ withdrawal~ withdraw transfer~ contract~ transaction~ cost~ dues amount~ total',
  receive:
    'receive+ recieve+ accept+ accepting take takes taking took get gets getting got gotten collect+ prefer+ ' +
    'preferring want+ invoice+ invoicing charge+ charging bill+ earn+ ask asks request+ use uses using love like ' +
    'require+ need needs work+ quote+ recommend+ suggest+ propose+ support+ go appreciate+ deal++ settle+ welcome',
  /** Ways to pay that are no coins. */
  otherPay:
    'bank banks bank_account wire swift paypal payoneer wise revolut skrill neteller western western_union ' +
    'moneygram cheque cheques check checks card cards cash zelle venmo cash_app cashapp iban sepa euro euros ' +
    'dollars usd fiat stripe escrow gift wires transfers',
  /** Those who pay in something that is made for them. */
  payers:
    'user users customer customers shopper shoppers buyer buyers visitor visitors player players merchant merchants ' +
    'employee employees staff contractor contractors supplier suppliers donor donors subscriber subscribers ' +
    'guest guests tenant tenants patient patients student students member members investor investors holder ' +
    'holders trader traders startup startups businesses companies retailers shops stores gamers creators ' +
    'freelancers readers listeners people victims attendees borrower borrowers lender lenders owners sellers',
  okay:
    'ok okay okey k fine good great best better welcome possible preferred preferable preferably works work easiest ' +
    'easier easy simple simplest fastest faster quickest quicker cheapest cheaper cleanest safest smoothest ideal ' +
    'perfect accepted acceptable solves solve fixes fix helps cool alright reliable comfortable convenient ' +
    'appreciated enough instant fast quick only first choice option acceptable favourite favorite',
  /** A part of a sum. */
  portion: 'half third quarter part rest remainder percent % share other_half balance portion',
  /** Something is made, run, written, sold as a skill, or looked into. */
  payCraft:
    'build builds built building builder developed designed wrote written implemented integrated integrate ' +
    'integrating integration integrations created shipped launched coded gateway gateways checkout plugin plugins ' +
    'woocommerce shopify magento prestashop api apis sdk engine app apps application applications shop shops store ' +
    'stores course courses article articles blog blogs guide guides tutorial tutorials copywriter ghostwriter ' +
    'ghostwritten writer tax taxes accountant accountants bookkeeper auditor auditing audited audit analyst fintech ' +
    'software dashboard module modules feature features flow flows backend frontend pipeline system systems saas ' +
    'start-up startup calculator template templates tool tools lawyer attorney paralegal compliance investigate ' +
    'investigated investigator investigation traced tracing detect detection prevention fraud scam scams reported ' +
    'podcast newsletter translated localised localized newsroom journalist portal widget form forms library ' +
    'prototype prototypes redesigned ux ui screens screen page bot bots crm erp automated automation automate ' +
    'migrated migration tested tests qa maintain maintained managed specialist consultant moderator moderated ' +
    'researcher research published taught teach lecture workshop educator explain explained illustrated modelled ' +
    'modeled deployed schema compliant policy policies sold selling thesis study studies studied survey surveys compared compares comparing ' +
    'classifier trained dataset datasets model models modelling modeling forecast forecasts forecasting ticket tickets ' +
    'agent reconciled reconciliation reconcile thread threads experiment paper papers chapter history novel lab ' +
    'regulators regulation handbook manual documentation docs simulation simulated game games quiz',
  /** Somebody warns, or tells what others said. */
  warning:
    'careful beware hacked hacker report_it reported scam scams scammer scammers scammed fraud fraudster fraudsters ' +
    'phishing warn warns warned warning advised advise against avoid suspicious suspect refuse refused decline ' +
    'declined reject rejected victims victim stolen stole laundering impersonator impersonators fishy never_trust ' +
    'red_flag red_flags stories rumour rumor myth asking proposes proposed posts',
  /** What was so, and is no more. */
  formerly: 'stopped stop used_to formerly no_longer anymore any_more quit in_the_past previously earlier former',
};

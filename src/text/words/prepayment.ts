/** Money before work: its names, the words for "early", and the work that waits for it. */
export const prepaymentWords = {
  /** Money that is early by its name. */
  prepay:
    'advance advances prepayment~ pre-payment~ pre_payment prepay pre-pay pre_pay prepaying pre-paying downpayment~ ' +
    'down-payment~ down_payment down_payments upfront_payment upfront_payments advance_payment advance_payments ' +
    'advanced_payment upfront_fee booking_fee start_fee starting_fee reservation_fee commitment_fee kick-off_fee ' +
    'initial_fee initial_payment first_payment token_money trust_money earnest_money advance_money token_of_trust ' +
    'start_money trust_fee trust_payment trust_deposit guarantee_sum guarantee_money good-faith_payment mobilisation mobilization deposit~ ' +
    'upfront_deposit advance_deposit advance_fee part_payment adavance advence prepaymant',
  cash:
    'cent cents penny money payment~ pay paid payin pament fee~ amount~ sum sums salary salaries wage~ price~ cost~ budget bonus ' +
    'bonuses installment~ instalment~ payout~ funds cash percent % percents procent half third quarter everything ' +
    'total full_payment full_amount full_price full_sum retainer~ invoice invoices payment_in_full installments ' +
    'advance advances prepayment~ pre-payment~ pre_payment downpayment~ down-payment~ down_payment down_payments ' +
    'upfront_payment advance_payment deposit~ initial_fee initial_payment first_payment booking_fee start_fee fund funds',
  /** The same without a price that is only named, and with a transfer. */
  moneyWord:
    'cents penny money payment~ pament paymnt pay paid payin fee~ amount~ sum~ salary salaries wage~ bonus bonuses installment~ instalment~ payout~ funds ' +
    'bill bills cash full_payment full_amount full_price full_sum retainer~ invoice invoices payment_in_full transfer transfers wire honorarium paycheck tip',
  expense:
    'buy purchase licence license licences tools tool internet server hosting laptop software equipment plugin transport electricity',
  bonusWord: 'bonus bonuses part half payment salary',
  payNow:
    'pay pays paying settling prepay prepays transfer transfers wire wires deposit remit tip settle advance lend cover covers',
  unit: 'usd dollar dollars $ eur € euro euros bucks £ gbp pounds pound quid inr rs rupees aud cad chf usdt',
  upfront:
    'upfront up-front up_front in_advance beforehand b4 ahead_of_time ahead in_front pre-start at_the_start ' +
    'at_the_beginning on_signing at_signing upon_signing at_booking on_booking to_begin to_start at_start in_advanse ' +
    'at_the_outset at_kickoff at_order with_order on_order with_the_order at_hire at_hiring on_hire in_hand on_the_spot on_day_1 at_the_door at_checkout right_at_the_start at_the_very_start at_the_beginning_of at_signature on_signature upon_signature on_day_zero on_day_one at_kick-off',
  soon: 'now today tonight immediately already right_away straight_away asap early earlier urgently tomorrow at_once',
  before: 'before b4 prior preceding ahead_of until till unless without',
  /** The work that comes after it, or what is handed over. */
  labourStart:
    'start starts started starting begin begins beginning began commence commences commencement commencing kickoff ' +
    'kick-off kick_off work working job project draft drafts sketch sketches design designs designing file files ' +
    'code coding source sources delivery deliver deliver+ concept concepts drawing drawings draw line lines ' +
    'page pages sprint consultation session sessions call scope services onboarding sketching writing write ' +
    'editor open touch touching upload uploading share sharing continue continuing finish finishing hand_over ' +
    'kick-start research recording shoot shooting schedule scheduled queue calendar book booked slot reserve ' +
    'secure block first_line yours time lesson lessons chat chats meeting meetings pencil pen keyboard server touching lifting lift programming build building drafting translating shoot edit editing mixing login sketches send text texts translation translations article articles logo video videos rest ' +
    'remaining come comes follow follows move proceed going schedule',
  /** Before "fee" or "payment": it comes first. */
  sooner:
    'commitment trust security reservation booking start starting setup set_up sign-up signup initial token ' +
    'registration kickoff kick-off entry first front upfront up-front advance early holding good-faith starter ' +
    'preliminary opening earnest partial',
  once: 'after once when as_soon_as until till unless provided upon whenever only_if only_after',
  arrived:
    'paid cent cents received receive arrives arrived arrive lands landed land cleared clears clear reached reaches transferred ' +
    'transfer sent send wired comes came hits pay prepay prepaid prepays deposited settled credited confirmed ' +
    'receipt shows show payment deposit advance',
  demand:
    'need needs needed require+ requirement mandatory must ask asks asking request+ want wants compulsory obligatory ' +
    'due payable please pls plz kindly expect+ charge charges collect collects necessary policy condition ' +
    'conditions send transfer wire remit pay paid forward lend prefer standard customary secures secure reserves ' +
    'reserve owe asked process wiring paying welcome obliged essential sending take',
  modal: 'can could would may will should mind chance possible getting get',
  trust: 'trust faith serious seriousness guarantee goodwill good-faith confidence sincerity',
  hardship:
    'internet laptop charger rent landlord hospital surgery medicine medicines recharge debts debt bills school ' +
    'electricity power_bill birthday wedding funeral family mother father child kids son daughter emergency urgent ' +
    'ssd computer phone broke broken sick ill doctor tuition food tight loan presents holidays data_pack travel ' +
    'expenses equipment flight visa ticket exam fees',
  lendMe: 'lend lend_me borrow loan spare',
  deduct: 'deduct+ deducted subtract+ cut minus take_off take_it_off take offset repay adjust',
  /** The site holds the money: the ordinary way. */
  escrow: 'escrow safepay safe_pay',
  funding: 'fund funded funding funds',
  /** Work that is done already, or has to be. */
  afterWork:
    'arrears net approval approve approved acceptance after_delivery on_delivery completion afterwards review ' +
    'satisfied happy handover tested',
};

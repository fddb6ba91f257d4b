/** Channels, the ways to speak of them, and the ways to hide them. */
export const contactWords = {
  messenger:
    "telegram telegramm telegarm telgram whatsapp whatsap watsapp whatapp wattsapp whatsapp's whats_app " +
    "what's_app wats_app whats_up_number what_sapp whats-app what's-app wechat we-chat weixin viber zalo " +
    'kakaotalk kakao_talk kakao-talk kakao discord imessage threema kik icq facebook_messenger fb_messenger ' +
    'facebook-messenger телеграм телеграмм телега вотсап ватсап вайбер 微信 电报 whats_app_messenger ' +
    'telegram_messenger',
  skype: 'skype skypee skipe scype',
  /** The platform's own tools. */
  ownTool:
    'freelancer_messenger upwork_messenger upwork_chat fiverr_messenger guru_messenger platform_messenger ' +
    'site_messenger built-in_messenger internal_messenger freelancer_chat fiverr_chat',
  /** Ordinary words too: only with an id, or after "on" and "via". */
  namesake: 'signal messenger hangouts google_chat gchat g_chat google_hangouts google_hangout hangout',
  social: 'instagram insta facebook fb linkedin twitter tiktok snapchat snap',
  initials: 'w.a t.g tele tg wa ig w.app wapp whtsapp line matrix element session imo qq tlg teleg',
  meeting:
    'zoom slack teams google_meet gmeet meet webex jitsi trello jira asana notion clickup basecamp gotomeeting ' +
    'microsoft_teams ms_teams google_drive monday.com video_call video_calls',
  email: 'email e-mail mail e_mail emails e-mails mails mailid gmail gmail.com outlook hotmail',
  provider:
    'gmail gmail.com googlemail hotmail hotmail.com outlook outlook.com yahoo yahoo.com proton protonmail ' +
    'proton.me icloud yandex gmx zoho google_mail gee_mail',
  idNoun:
    'id username user_name user-name nick nickname nick_name handle tag name account_name login contact username: ' +
    'alias userid user_id screen_name',
  phoneWord:
    'contact_number phone_number mobile_number contact_no mobile_no phone_no phone mobile cell cellphone ' +
    'telephone tel ph mob number hotline landline whatsapp viber signal sms call calls dial text ring digits 📞 ☎ ' +
    '📱 ☏ 📲 fon telefon teléfono telefono téléphone tel. phone: cel celular handy',
  contactNoun:
    'email e-mail mail_id email_id mailid emailid mail e_mail gmail gmail_id email_address mail_address phone ' +
    'phone_number e-mail_address cell mobile mobile_number contact_number contact_no number contact contacts contact_details ' +
    'contact_info contact_information personal_email personal_number personal_contact telephone handle numbers ' +
    'emails phones',
  /** "Your email list" is work, not a way to reach someone. */
  otherMail:
    'list lists subject campaign campaigns marketing template templates sequence sequences newsletter newsletters account ' +
    'accounts inbox inboxes signature signatures provider server hosting copy flows flow design designs ' +
    'deliverability subscribers funnel automation automations service platform client software system database ' +
    'open_rates of one credentials password setup form forms support security page pages website site ' +
    'verification strategy person screen model lines ringing game usage',
  reach:
    'contact+ reach+ write writing message+ msg text+ dm dms pm ping++ call+ ring phone+ buzz inbox hit mail+ ' +
    'email+ find add+ holler catch search poke approach telephone whatsapp skype reply connect',
  reachMe:
    'reach_me contact_me reach_out get_in_touch stay_in_touch hit_me_up hmu reach_us contact_us be_reached ' +
    'get_hold reachable available_at',
  talk:
    'talk+ chat++ speak speaking discuss+ communicate+ continue+ connect+ negotiate+ converse conversation ' +
    'chatting keep_in_touch stay_in_touch be_in_touch',
  conversation:
    'conversation chat discussion talk talks communication communications calls dialogue correspondence this it ' +
    'details things negotiation',
  move: 'move+ change+ switch+ shift+ take taking hop++ jump+ go transfer+ bring continue+ carry_on proceed migrate',
  via: 'on via by through over in at to using with into onto thru per',
  request:
    "share+ send+ give provide+ drop++ leave tell+ pass forward exchange+ swap++ what's what_is whats ask+ dm " +
    'message ping inbox pm whatsapp',
  better:
    'faster quicker quickest fastest easier easiest better best preferred preferably instant instantly quick fast',
  replies: 'reply replies respond responds answer answers active responsive online check available reachable',
  website: 'website site web-site webpage web_site homepage webshop own_site online_store own_shop web',
  hireVerb:
    'hire+ book++ order+ deal+ buy pay work+ contract+ schedule+ reserve grab continue discuss make agreement ' +
    'talk payment payments',
  directly: 'directly direct straight_from straight',
  cheaper:
    'cheaper cheap discount discounts discounted lower less better_price better_rate better_deal save saves ' +
    'saving off special_price low_price good_price best_price lower_price lower_rate extra_discount',
  platform:
    'upwork fiverr freelancer freelancer.com guru guru.com peopleperhour pph toptal contra malt workana platform ' +
    'this_site this_website this_platform the_site the_website the_platform this_app here this_marketplace odesk ' +
    'elance',
  outside: 'outside outside_of',
  beyond:
    'off-platform off_platform off_upwork off_fiverr off_freelancer off_the_platform off_this_platform ' +
    'off_the_site off_this_site off_this_website off_the_website',
  fee: 'fee fees commission commissions cut percentage charges service_charge',
  skip: 'skip++ avoid+ save+ bypass+ escape+ without cut_out get_around lose dodge+ evade+',
  price: 'rate price rates prices',
  picture:
    'avatar picture pictures photo photos image images banner portfolio pdf resume cv attachment attachments ' +
    'profile_picture profile_photo cover logo screenshot gallery slide video last_image',
  euphemism: 'paper_plane paper_airplane paper_aeroplane paper-plane plane airplane paperplane',
  colour: 'blue green purple white yellow',
  app: 'app messenger application apps chat icon phone_app chat_app messenger_app phone',
  owner: 'meta zuckerberg durov zuck facebook',
  initial: 'starts starting begins beginning start begin called spelled ends',
  symbolWord: 'dash hyphen underscore dot colon hashtag hash underline',
  numberWord:
    'zero oh one two three four five six seven eight nine double triple hundred plus nought ten eleven twelve ' +
    'thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ' +
    'ninety',
  hint:
    'remove_the_spaces remove_spaces without_spaces without_space no_spaces you_know_the_rest usual_ending ' +
    'what_to_add right_to_left reverse_it copy_it_exactly know_the_rest minus_the_spaces delete_the_spaces ' +
    'ignore_the_spaces remove_the_dots remove_dots no_dots add_the_ending ending_yourself read_it_backwards ' +
    'read_backwards written_backwards read_from_right spelled_backwards in_reverse without_dots without_the_dots without_dashes spell_it_together is_obvious rest_is_obvious rest_is_clear rest_you_know you_know_what_comes ' +
    'you_can_guess_the_rest guess_the_rest figure_out_the_rest usual_way_it_ends without_a_gap without_gap without_gaps no_gap ' +
    'no_gaps replace_the_stars fill_the_gaps fill_in_the_gaps drop_the_spaces take_out_the_spaces minus_spaces join_them ' +
    'put_it_together all_together_one_word you_know_how_it_ends you_know_how_it_goes_on read_it_aloud say_it_aloud read_aloud ' +
    'ends_as_usual usual_suffix rest_is_standard swap_the_words',
  contactCue:
    'mail email e-mail reach contact write ping call text find search nick nickname number handle username id ' +
    'message add dm me sms search_me gmail phone digits mobile reach_me contact_me name contacts reachable tel ' +
    'mob at_sign emails mail2 box mailbox note inbox quote quotes drop_me_a_line',
  score:
    'score scores scored rating rated out_of percent points marks grade grades version uptime count counting ' +
    'lettering point',
  /** What people call the signs of an address. */
  atName:
    'usual_sign known_sign symbol_above_2 sign_above_2 curly_sign monkey_tail monkeytail curly_a curly-a snail_a snail-a snail-shaped_a little_snail a_snail the_snail circled_a round_a ' +
    'a_in_a_circle a_with_a_tail a_with_tail a_with_a_circle a_with_a_ring elephant_ear elephant_trunk at_symbol at-symbol ' +
    'at_sign at-sign atsign strudel rollmops little_dog little_mouse ampersat swirly_a twisted_a a_in_circle curled_a arroba ' +
    'the_at_thing at_thing the_at monkey_sign cinnamon_roll mail_sign email_sign e-mail_sign shift_2',
  dotName:
    'dot point full_stop full-stop period fullstop punto punkt punktum ponto little_dot round_dot small_dot decimal_point',
  endName:
    'com org net example info co dev eu io de uk gmail yahoo outlook hotmail proton icloud gmx fastmail zoho yandex mailbox',
  /** A provider or an app, described. */
  describedMail:
    "search_giant search_giant's google's_mail mail_of_google google_mail_service search_engine's_mail mail_service_of_google " +
    "microsoft's_mail apple's_mail big_g mail_by_google mail_from_google famous_mail_service red_envelope g-letter_mail",
  appSign:
    'ghost bird birdie camera ticks tick bubble bubbles controller gamepad plane airplane aeroplane receiver handset telephone phone ' +
    'lightning rocket clouds cloud stickers checkmarks checks check_marks speech-bubble balloon balloons arrow letter',
  appPlace: 'app apps messenger place network chat thing program tool site one service software icon logo application',
};

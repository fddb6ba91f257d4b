/** Ways to talk and to deal that are not those of the site, as people speak of them. */
export const outsideWords = {
  /** What someone else can be reached at. */
  reachAt:
    'email emails e-mail mail gmail number numbers phone mobile cell whatsapp telegram skype viber wechat ' +
    'signal discord line messenger id handle username nickname nick contact contacts contact_details ' +
    'contact_info contact_number contact_no phone_number mobile_number mail_id email_id email_address ' +
    'mail_address personal_email personal_number personal_contact insta instagram facebook fb imo zalo tg wa ' +
    'kakaotalk kakao threema linkedin calendar coordinates digits e_mail telephone msn slack mailbox mails',
  /** Apps and networks, the short forms included. */
  anyChannel:
    'whatsapp telegram skype viber wechat signal discord messenger insta instagram facebook fb imo zalo tg wa ' +
    'kakaotalk kakao threema snapchat snap twitter x.com reddit matrix keybase mastodon line icq teams slack ' +
    'sms imessage facebook_messenger fb_messenger google_chat gchat hangouts telegramm watsapp whatsap ' +
    'whats_app dms dm linkedin vk ok.ru email gmail phone mail wickr session tox xmpp jabber bluesky threads ' +
    'tiktok messengers',
  privately:
    'privately personally directly direct off-platform off_the_books off_the_record under_the_table between_us ' +
    'one-to-one peer-to-peer elsewhere unofficially informally off_site off-site offsite',
  /** What the site takes. */
  siteShare:
    'fee fees commission commissions cut percentage charges tax taxes markup overhead middleman middlemen ' +
    'portal broker escrow 20% 10% deduction deductions bite',
  lessMoney:
    'cheaper cheap less lower discount discounts save saves saving better_price better_rate better_deal special_price ' +
    'low_price good_price best_price lower_price lower_rate reduced reduce percent % bargain friendlier nicer price ' +
    'rate hourly deal half',
  leaveSite: 'leave leaving quit skip skipping bypass bypassing avoid avoiding forget exit ignore circumvent without',
  thisSite:
    'here upwork fiverr freelancer freelancer.com guru guru.com peopleperhour pph platform site website portal app ' +
    'this_site this_website this_platform the_site the_website the_platform this_app marketplace inbox chat',
  rarely:
    'rarely seldom hardly never slow deleted limited blocked filtered filters filter restricted monitored censored removed ' +
    "not can't cannot cant don't dont doesn't isn't won't late clumsy broken bad annoying annoys hate once unreliable " +
    'forbidden trouble loses lost',
  ownPlace:
    'site website web-site page webpage homepage store shop form forms calendar checkout link shop blog studio ' +
    'server group channel office zoom meet cart calendly typeform intake patreon ko-fi gumroad etsy',
  clientAct:
    'order orders book books booking hire hires pay pays buy buys fill fills schedule reserve purchase ' +
    'subscribe checkout use contact message write apply sign_up register place',
  looking: 'look see check search google find scan open click tap visit follow read',
};

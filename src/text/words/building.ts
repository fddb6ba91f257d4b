/** What people make, run, study or sell as a skill: none of it is an offer. */
export const buildingWords = {
  building:
    'build+ built builder builders develop+ developer developers development devs integrate+ integration ' +
    'integrations integrator engineer+ engineers migrate+ migration migrations ported port design+ designer ' +
    'designers wrote implement+ implementation architect+ architecture administrator administration analyst ' +
    'analysts specialist specialists audit+ auditor deploy+ deployment package+ expert experts expertise ' +
    'hardening research+ researcher writer copywriter copywriting create+ creator set_up sets_up setting_up setup ' +
    'configure+ automate+ automation scrape+ scraping scraper code+ program++ maintain+ improve+ launch+ ' +
    'optimise+ optimize+ optimisation optimization customise+ customize+ train+ consult+ consultant tutor ' +
    'tutoring teach+ test+ tester testing qa validate+ validation parse+ parser parsing regex regexes library ' +
    'libraries experience experienced proficient skilled familiar knowledge skills courses course tutorial ' +
    'article articles anti-spam antispam artist illustrator editor reviewer reviewers',
  /** Follows the name of an app where the app is the thing that is worked on. */
  product:
    'bot~ chatbot~ api apis sdk webhook~ integration~ channel~ community communities server~ marketing ads ad ' +
    'advertising campaign~ automation~ automations sticker~ emote~ clone~ miniapp~ mini-app~ mini web-app button~ ' +
    'plugin~ template~ business crm scraper~ scraping parser~ userbot~ moderation moderator~ admin~ notification~ ' +
    'alert~ growth promotion subscriber~ follower~ member~ audience development developer~ expert~ extension~ ' +
    'theme~ overlay~ flow~ broadcast~ newsletter~ stories posts post~ shop shops commerce payments signals bulk ' +
    'groups widget~ cloud app apps image video web desktop client~ gateway~ export~ data backup~ emojis games ' +
    'game support-bot shopify manager~ engagement content dev devs',
  detecting:
    'morse braille catch catches moderate+ detect+ detection filter filters filtering moderation investigate+ prevent+ ' +
    'prevention fraud analyst compliance aml trust_and_safety style spelling spellings obfuscate+ obfuscation ' +
    'anonymise+ anonymize+ recognise+ recognises recognize+ scraping anti-scraping regex plugin parser parsing ' +
    'domains turns spam safety flag flagged flagging anti-spam antispam captcha joke',
  /** Before "at" and a company: where someone has worked. */
  employed:
    'worked working job role years time position team employed intern internship lead cto ceo founder manager ' +
    'staff senior junior look looking good great available live lives studied study meet meeting',
  /** An address in such a sentence is a sample. */
  sample:
    'regex parser parsing validate+ validation validator fixture fixtures placeholder placeholders mailbox ' +
    'mailboxes spf dkim dmarc deliverability tested firebase noreply dummy fake e.g anonymise+ obfuscation ' +
    'sandbox mock mocks demo test_account demo_account',
};

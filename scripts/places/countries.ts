/** The languages whose names for every country are known; each country's own language comes on top. */
export const languages = 'en es pt fr de it nl pl ru uk tr ar zh zh-Hant ja ko vi id'.split(' ');

/** Further languages that are spoken in a country: its name is known in them as well. */
export const alsoSpoken: Record<string, string> = {
  BE: 'nl fr de',
  CH: 'de fr it rm',
  CA: 'fr',
  FI: 'sv',
  IE: 'ga',
  IN: 'hi bn ta te mr gu kn ml pa ur',
  LK: 'si ta',
  PK: 'ur',
  IL: 'he ar',
  MA: 'fr',
  DZ: 'fr',
  TN: 'fr',
  KZ: 'kk ru',
  KG: 'ky ru',
  UZ: 'uz',
  BY: 'be',
  SG: 'zh ms ta',
  MY: 'ms',
  HK: 'zh-Hant',
  MO: 'zh-Hant',
  TW: 'zh-Hant',
  AF: 'fa ps',
  IQ: 'ku',
  LU: 'lb',
  MT: 'mt',
  NZ: 'mi',
  BA: 'bs hr sr',
  RS: 'sr sr-Latn',
  ME: 'sr-Latn',
  XK: 'sq sr',
  MK: 'mk sq',
  CY: 'el tr',
  ET: 'am',
  ER: 'ti',
  KE: 'sw',
  TZ: 'sw',
  ZA: 'af zu xh',
  NG: 'ha yo ig',
  PH: 'fil',
  PY: 'gn',
  ES: 'ca eu gl',
  AD: 'ca',
  UA: 'uk',
  NP: 'ne',
  MM: 'my',
  KH: 'km',
  LA: 'lo',
  MN: 'mn',
  GE: 'ka',
  AM: 'hy',
  AZ: 'az',
  TM: 'tk',
  TJ: 'tg',
  BD: 'bn',
  TH: 'th',
  GR: 'el',
  IS: 'is',
  NO: 'nb nn',
  SE: 'sv',
  DK: 'da',
  EE: 'et',
  LV: 'lv',
  LT: 'lt',
  CZ: 'cs',
  SK: 'sk',
  HU: 'hu',
  RO: 'ro',
  MD: 'ro ru',
  BG: 'bg',
  HR: 'hr',
  SI: 'sl',
  AL: 'sq',
  IR: 'fa',
  SO: 'so',
  RW: 'rw',
  BT: 'dz',
  MV: 'dv',
};

/** Territories with a code of their own, and the state they belong to. */
export const parents: Record<string, string> = Object.fromEntries(
  Object.entries({
    US: 'PR GU VI AS MP UM',
    GB: 'GG JE IM GI BM KY VG TC FK MS AI SH IO GS PN',
    FR: 'RE GP MQ GF YT NC PF WF PM BL MF TF',
    NL: 'AW CW SX BQ',
    DK: 'FO GL',
    CN: 'HK MO',
    FI: 'AX',
    NO: 'SJ BV',
    AU: 'NF CX CC HM',
    NZ: 'CK NU TK',
    MA: 'EH',
  }).flatMap(([parent, codes]) => codes.split(' ').map((code) => [code, parent])),
);

/** Country names that mean something else on a page. */
export const notNames = 'island man anh nga duc ao bi y uc lao my sec cin fas cad alman isla'.split(' ');

/** Names that no list of standard names has. The codes are read on their own. */
export const countryNames = `
AE UAE|U.A.E|Emirates|Emirates UAE|Emirados|EAU|الإمارات
AF Islamic Republic of Afghanistan
AG Antigua
AR Argentine Republic|ARG
AU AUS
AT Republic of Austria|AUT|Oesterreich
BA Bosnia|BiH|BIH|Herzegovina|Bosnia Herzegovina|Bosna
BD Bangla Desh|BGD|Bangladesch
BE BEL
BN Brunei Darussalam
BO Plurinational State of Bolivia|Bolivia Plurinational State of
BR BRA|Brazil BR|Brésil
BS Bahamas The
BY Belorussia|Byelorussia|Bielorussia|Белоруссия
CA CAN|Dominion of Canada
CD DRC|DR Congo|D R Congo|RDC|Democratic Republic of the Congo|Democratic Republic of Congo|Congo Democratic Republic of the|Congo the Democratic Republic of the|Congo DRC|Congo Kinshasa|Zaire|Congo
CG Republic of the Congo|Congo Brazzaville|Congo Republic of the|Congo
CH Swiss|CHE|Helvetia|Confoederatio Helvetica
CI Ivory Coast|Cote dIvoire|Cote d Ivoire
CN PRC|PR China|PRChina|P R China|Peoples Republic of China|China Mainland|Mainland China|CHN|中华人民共和国|中國大陸|中国大陆
CV Cape Verde
CW Curacao
CZ Czech Republic|Czech|CZE|Česká republika|República Checa|République tchèque|Tschechische Republik|Repubblica Ceca
DE GER|DEU|Federal Republic of Germany|BRD|Bundesrepublik Deutschland
DK DNK
DO Dominican Rep|Rep Dominicana|RD República Dominicana|DR|RD
EG EGY|Arab Republic of Egypt|Masr|Misr
ES ESP|Espana|Kingdom of Spain
FI FIN
FK Falklands|Malvinas
FM FSM|Micronesia Federated States of|Federated States of Micronesia
FR FRA|République française
GB UK|U.K|United Kingdom of Great Britain and Northern Ireland|GBR|UK of GB|Reino Unido RU|بريطانيا
GE Republic of Georgia|Sakartvelo|Georgia Country|Georgia Sakartvelo|Грузия
GM Gambia The
GR GRC|Hellas|Hellenic Republic|Ellada
HK HKSAR|Hong Kong SAR|HongKong|Hong Kong China|Hong Kong S A R|Hong-Kong
HR HRV|Republic of Croatia
HU HUN
ID IDN|Republic of Indonesia
IE IRL|Eire|Éire|Republic of Ireland|Ireland Republic of|ROI
IL ISR|State of Israel
IN IND|Bharat|Hindustan|Republic of India|భారత్|இந்தியா|ഇന്ത്യ
IQ IRQ
IR IRN|Iran Islamic Republic of|Islamic Republic of Iran|Persia
IT ITA
JP JPN|Nippon|Nihon|日本国|にほん|にっぽん
KE KEN|Republic of Kenya
KG Kyrgyz Republic|Kirghizia|Киргизия
KH Kingdom of Cambodia|Kampuchea
KN St Kitts and Nevis|Saint Kitts and Nevis
KP Korea Democratic Peoples Republic of|Democratic Peoples Republic of Korea|DPRK
KR KOR|Korea|Korea Republic of|Republic of Korea|Korea South|S Korea|Rep of Korea|ROK|Corea|Corea del Sur|Südkorea|Zuid Korea|한국|남한|南韓|韩国|Корея|Южная Корея|Corea do Sul|Coreia do Sul|Corée du Sud|Korea Południowa|South Korea ROK
KW KWT
KZ KAZ|Republic of Kazakhstan|Kazakstan|Qazaqstan|Казахстан
LA Lao|Lao PDR|Lao Peoples Democratic Republic|Laos PDR
LK SriLanka|LKA|Ceylon
LY Libyan Arab Jamahiriya|State of Libya
MA Kingdom of Morocco|MAR
MD Moldova Republic of|Republic of Moldova|Moldavia|Молдавия
MK Macedonia|FYROM|Republic of Macedonia|Macedonia FYROM|Macedonia the former Yugoslav Republic of|The former Yugoslav Republic of Macedonia|Republic of North Macedonia|Macédoine|Mazedonien|Македония|Macedônia
MM Burma|Union of Myanmar
MO Macau|Macao|Macau SAR
MV Maldive|Maldives Republic of
MX MEX|Mejico|Estados Unidos Mexicanos
MY MYS|Federation of Malaysia
NG NGA|Naija|9ja|Federal Republic of Nigeria
NL NLD|Holland|Netherland|Holanda|Hollande|Olanda|Paesi Bassi|Голландия|荷蘭|The Netherlands Holland|Nederland NL
NO NOR
NP NPL
NZ NZL|Aotearoa|Aotearoa New Zealand|New Zeland
PE PER
PG PNG
PH PHL|Phillipines|Philipines|Phillippines|Pilipinas|Republic of the Philippines|Pinas
PK PAK|Islamic Republic of Pakistan
PL POL|Republic of Poland|Rzeczpospolita Polska
PR Puerto Rico|Porto Rico|P R Puerto Rico
PS Palestine|Palestine State of|State of Palestine|Palestinian Territory|Palestinian Territory Occupied|Palestinian Authority|Gaza Strip|West Bank|Palestina|فلسطين
PT PRT
QA QAT
RE La Réunion|Reunion Island|Île de la Réunion
RO ROU|Roumania|Rumania
RS SRB|Serbia Republic of|Republic of Serbia|Srbija
RU RUS|Russian Federation|Rossiya|РФ|Российская Федерация|The Russian Federation
RW Republic of Rwanda
SA KSA|Kingdom of Saudi Arabia|Saudi|Saudia|Saudi Arabia KSA|السعودية
SE SWE
SG SGP|Singapura|Republic of Singapore
SI SVN
SK SVK|Slovak Republic|Slovakia Slovak Republic
SJ Svalbard|Spitsbergen
SN SEN
SO Somaliland
ST Sao Tome|Sao Tome and Principe
SV Salvador El|ElSalvador
SX Saint Maarten|Sint Maarten Dutch part
SY Syrian Arab Republic
SZ Swaziland
TH THA|Kingdom of Thailand|Siam|ประเทศไทย
TL East Timor|Timor Leste
TN Republic of Tunisia|TUN
TR TUR|Turkey|Turkiye|Republic of Turkey|Republic of Türkiye|Türkiye Cumhuriyeti|TC Türkiye
TT Trinidad|Trinidad Tobago|Trinidad and Tobago WI
TW TWN|Taiwan Province of China|Taiwan China|Taiwan ROC|Taiwan R O C|Republic of China Taiwan|Chinese Taipei|台湾省|臺灣|ROC Taiwan
TZ United Republic of Tanzania|Tanzania United Republic of
UA UKR|The Ukraine
US USA|U.S|U.S.A|US of A|America|United States of America|The States|Estados Unidos de América|EUA|EE UU|EEUU|Estados Unidos EUA|Etats Unis|États-Unis d'Amérique|Vereinigte Staaten von Amerika|Stati Uniti d'America|ABD|USA United States|Amerika Birleşik Devletleri|Amerika Serikat|美利坚合众国|United State|أمريكا|アメリカ|Америка
VA Holy See|Holy See Vatican City State|Vatican
VC Saint Vincent|St Vincent
VE Venezuela Bolivarian Republic of|Bolivarian Republic of Venezuela|VEN
VG British Virgin Islands|BVI|Virgin Islands British
VI US Virgin Islands|USVI|Virgin Islands U S|Virgin Islands US|Virgin Islands
VN VietNam|Viet Nam|VNM|Socialist Republic of Vietnam|越南社會主義共和國
XK Kosovo|Kosova|Republic of Kosovo|Косово
YE Republic of Yemen
ZA RSA|SA|Republic of South Africa|S Africa|Southafrica|Mzansi|ZAF
ZM Republic of Zambia
ZW ZIM
`;

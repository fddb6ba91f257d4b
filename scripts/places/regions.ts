/**
 * States, provinces and other areas that people give as their location. One a line:
 * GeoNames admin1 codes (or `CC@Zone` for an area without one), its postal code or `-`, its names.
 * Where an area is split between clocks, the generator finds the zones from the places in it. `+Zone` adds one that
 * holds too few people for the gazetteer to show. `~` before a name: it counts only with a place there.
 */
export const regions = `
US.AL AL Alabama|~Ala
US.AK AK Alaska
US.AZ AZ Arizona|~Ariz
US.AR AR Arkansas
US.CA CA California|Kalifornien|Californie|Cali California|カリフォルニア|加州|加利福尼亚|캘리포니아|Калифорния|Calif
US.CO CO Colorado|~Colo
US.CT CT Connecticut|~Conn
US.DE DE Delaware
US.DC DC District of Columbia
US.FL FL Florida|Floride|Флорида|~Fla
US.GA GA Georgia
US.HI HI Hawaii|Hawaiʻi|Oahu|Maui|Big Island Hawaii
US.ID ID Idaho
US.IL IL Illinois|~Ill
US.IN IN Indiana
US.IA IA Iowa
US.KS KS Kansas|~Kans
US.KY KY Kentucky
US.LA LA Louisiana|Louisiane
US.ME ME Maine
US.MD MD Maryland
US.MA MA Massachusetts|~Mass
US.MI MI Michigan|~Mich
US.MN MN Minnesota|~Minn
US.MS MS Mississippi
US.MO MO Missouri
US.MT MT Montana
US.NE NE Nebraska|~Nebr
US.NV NV Nevada|~Nev
US.NH NH New Hampshire
US.NJ NJ New Jersey
US.NM NM New Mexico|Nuevo Mexico
US.NY NY New York|New York State|Upstate New York|Upstate NY|Long Island|Hudson Valley
US.NC NC North Carolina
US.ND ND North Dakota
US.OH OH Ohio
US.OK OK Oklahoma|~Okla
US.OR OR Oregon
US.PA PA Pennsylvania|Pennsylvanie|~Penn|~Penna
US.RI RI Rhode Island
US.SC SC South Carolina
US.SD SD South Dakota
US.TN TN Tennessee|~Tenn
US.TX TX Texas|Tejas|Техас|텍사스|テキサス|~Tex
US.UT UT Utah
US.VT VT Vermont
US.VA VA Virginia|Northern Virginia|NoVA Virginia|NoVA|DMV Virginia
US.WA WA Washington|Washington State|Puget Sound|~Wash
US.WV WV West Virginia
US.WI WI Wisconsin|~Wisc|~Wis
US.WY WY Wyoming
US@America/Chicago,America/New_York - Midwest|US Midwest|American Midwest|Midwestern US|Midwestern United States|Upper Midwest|Great Lakes|Southeast US|Southeastern US|Southeastern United States|Deep South|American South|Southern US
US@America/Denver,America/Phoenix - Navajo Nation|Mountain West|Rocky Mountains|Rockies|The Rockies|American Southwest|Southwest US
US@America/Los_Angeles - Pacific Northwest|PNW|Cascadia
CA@America/Vancouver - Pacific Northwest|PNW|Cascadia|Vancouver Island
US@America/New_York - New England|Tri-State Area|Tristate|Delmarva|US East Coast|East Coast|Eastern Seaboard|Hampton Roads VA|Cape Cod|Finger Lakes|NYC Metro|DC Area
US@America/Los_Angeles - Southern California|SoCal|Northern California|NorCal|Silicon Valley|Bay Area|SF Bay Area|SFBay|East Bay|South Bay|San Fernando Valley|Inland Empire|Orange County CA|Central Valley CA|Lake Tahoe|US West Coast|West Coast|San Francisco Peninsula|SF Peninsula|Wine Country California|North Bay California
CA.01 AB Alberta
CA.02 BC British Columbia|Colombie-Britannique
CA.03 MB Manitoba
CA.04 NB New Brunswick|Nouveau-Brunswick
CA.05 NL Newfoundland and Labrador|Newfoundland|Terre-Neuve-et-Labrador
CA.07 NS Nova Scotia|Nouvelle-Écosse|Cape Breton
CA.08 ON Ontario|Ont
CA.09 PE Prince Edward Island|PEI|Île-du-Prince-Édouard
CA.10 QC Quebec|Québec|Province of Quebec +America/Blanc-Sablon
CA.11 SK Saskatchewan
CA.12 YT Yukon|Yukon Territory
CA.13 NT Northwest Territories
CA.14 NU Nunavut
AU.01 ACT Australian Capital Territory
AU.02 NSW New South Wales|Neusüdwales
AU.03 NT Northern Territory
AU.04 QLD Queensland|Far North Queensland|Sunshine Coast Queensland
AU.05 SA South Australia
AU.06 TAS Tasmania
AU.07 VIC Victoria
AU.08 WA Western Australia
BR.01 AC Acre
BR.02 AL Alagoas
BR.03 AP Amapá
BR.04 AM Amazonas
BR.05 BA Bahia
BR.06 CE Ceará
BR.07 DF Distrito Federal|Federal District Brazil
BR.08 ES Espírito Santo
BR.29 GO Goiás
BR.13 MA Maranhão
BR.14 MT Mato Grosso
BR.11 MS Mato Grosso do Sul
BR.15 MG Minas Gerais
BR.16 PA Pará
BR.17 PB Paraíba
BR.18 PR Paraná
BR.30 PE Pernambuco
BR.20 PI Piauí
BR.21 RJ Rio de Janeiro|Estado do Rio de Janeiro
BR.22 RN Rio Grande do Norte
BR.23 RS Rio Grande do Sul
BR.24 RO Rondônia
BR.25 RR Roraima
BR.26 SC Santa Catarina
BR.27 SP São Paulo|Estado de São Paulo|Interior de São Paulo
BR.28 SE Sergipe
BR.31 TO Tocantins
IN.01 AN Andaman and Nicobar|Andaman and Nicobar Islands
IN.02 AP Andhra Pradesh|Andhra
IN.30 AR Arunachal Pradesh
IN.03 AS Assam
IN.34 BR Bihar
IN.05 CH Chandigarh
IN.37 CG Chhattisgarh
IN.52 DN Dadra and Nagar Haveli and Daman and Diu
IN.07 DL Delhi|NCT of Delhi|Delhi NCR|NCR Delhi|NCR India
IN.33 GA Goa
IN.09 GJ Gujarat
IN.10 HR Haryana
IN.11 HP Himachal Pradesh|Himachal
IN.12 JK Jammu and Kashmir|Jammu Kashmir
IN.38 JH Jharkhand
IN.19 KA Karnataka|ಕರ್ನಾಟಕ
IN.13 KL Kerala|കേരളം|Kerela
IN.41 LA Ladakh
IN.14 LD Lakshadweep
IN.35 MP Madhya Pradesh
IN.16 MH Maharashtra|महाराष्ट्र
IN.17 MN Manipur
IN.18 ML Meghalaya
IN.31 MZ Mizoram
IN.20 NL Nagaland
IN.21 OD Odisha|Orissa
IN.22 PY Puducherry|Pondicherry
IN.23 PB Punjab
IN.24 RJ Rajasthan
IN.29 SK Sikkim
IN.25 TN Tamil Nadu|தமிழ்நாடு|Tamilnadu
IN.40 TS Telangana|తెలంగాణ|Telengana
IN.26 TR Tripura
IN.36 UP Uttar Pradesh
IN.39 UK Uttarakhand|Uttaranchal
IN.28 WB West Bengal
MX.01 AGS Aguascalientes|~Ags
MX.02 BC Baja California|Baja California Norte
MX.03 BCS Baja California Sur
MX.04 - Campeche|~Camp
MX.05 - Chiapas|~Chis
MX.06 CHIH Chihuahua|~Chih
MX.07 COAH Coahuila|Coahuila de Zaragoza|~Coah
MX.08 - Colima
MX.10 - Durango|~Dgo
MX.11 GTO Guanajuato|~Gto
MX.12 - Guerrero|~Gro
MX.13 HGO Hidalgo|~Hgo
MX.14 JAL Jalisco|~Jal
MX.15 MEX Estado de México|Edomex|Edo de Mexico|Edo Mex|Edo Méx|Mexico State
MX.16 MICH Michoacán|Michoacán de Ocampo|~Mich
MX.17 - Morelos|~Mor
MX.18 - Nayarit|~Nay
MX.19 NL Nuevo León
MX.20 - Oaxaca|~Oax
MX.21 PUE Puebla|~Pue
MX.22 QRO Querétaro|~Qro
MX.23 QROO Quintana Roo|Riviera Maya|Q Roo|Q. Roo|~QR
MX.24 SLP San Luis Potosí
MX.25 SIN Sinaloa|~Sin
MX.26 SON Sonora|~Son
MX.27 - Tabasco|~Tab
MX.28 TAMPS Tamaulipas|~Tamps
MX.29 - Tlaxcala|~Tlax
MX.30 VER Veracruz|~Ver
MX.31 YUC Yucatán|~Yuc
MX.32 - Zacatecas|~Zac
ES.51 - Andalusia|Andalucía|Andalousie
ES.52 - Aragon|Aragón
ES.34 - Asturias|Principado de Asturias
ES.07 - Balearic Islands|Islas Baleares|Illes Balears|Baleares|Mallorca|Majorca|Ibiza|Eivissa|Menorca
ES.53 - Canary Islands|Canarias|Islas Canarias|Kanarische Inseln|Tenerife|Teneriffa|Gran Canaria|Lanzarote|Fuerteventura|La Palma Canarias|La Palma
ES.39 - Cantabria
ES.55 - Castilla y León|Castile and León
ES.54 - Castilla-La Mancha
ES.56 - Catalonia|Catalunya|Cataluña|Catalogne|Katalonien|Costa Brava
ES.57 - Extremadura
ES.58 - Galicia|Galiza
ES.29 - Comunidad de Madrid|Community of Madrid
ES.31 - Región de Murcia
ES.32 - Navarra|Navarre
ES.59 - País Vasco|Basque Country|Euskadi|Bizkaia|Gipuzkoa|Euskal Herria
ES.27 - La Rioja
ES.60 - Comunidad Valenciana|Comunitat Valenciana|Valencian Community|Costa Blanca|País Valencià|Valencian Country
ES@Europe/Madrid - Costa del Sol|Ceuta|Melilla
PT.10 - Madeira|Madeira Island|Ilha da Madeira
PT.23 - Azores|Açores
PT@Europe/Lisbon - Algarve|Alentejo|Silver Coast
FR.11 - Île-de-France|Ile de France|Région parisienne|Hauts-de-Seine|Seine-Saint-Denis|Val-de-Marne|Yvelines|Essonne|Seine-et-Marne|Val-d'Oise|Grand Paris|~IDF
FR.84 - Auvergne-Rhône-Alpes|Rhône-Alpes|Savoie|Haute-Savoie|Isère|Ardèche|Drôme
FR.53 - Brittany|Bretagne|Finistère|Morbihan|Ille-et-Vilaine
FR.28 - Normandy|Normandie|Calvados|Haute-Normandie|Basse-Normandie
FR.76 - Occitanie|Occitania|Languedoc|Languedoc-Roussillon|Midi-Pyrénées|Hérault|Haute-Garonne
FR.75 - Nouvelle-Aquitaine|New Aquitaine|Aquitaine|Dordogne|Gironde|Pays Basque|Poitou
FR.93 - Provence-Alpes-Côte d'Azur|PACA|Provence|Côte d'Azur|French Riviera|Var France|Alpes-Maritimes|Bouches-du-Rhône|Vaucluse
FR.44 - Grand Est|Alsace|Lorraine France|Lorraine
FR.32 - Hauts-de-France|Nord-Pas-de-Calais|Picardie|Nord Pas de Calais
FR.52 - Pays de la Loire|Vendée|Loire-Atlantique|Sarthe
FR.27 - Bourgogne-Franche-Comté|Bourgogne|Burgundy
FR.94 - Corsica|Corse
GB.ENG - England|Angleterre|Inglaterra|Inghilterra|Anglia|Англия|イングランド|英格兰|잉글랜드|East Anglia|Cornwall UK|West Midlands|East Midlands|West Yorkshire|South Yorkshire|North Yorkshire|Yorkshire|Greater London|Greater Manchester|Merseyside|Kent UK|Surrey UK|Essex UK|Hertfordshire|Oxfordshire|Cambridgeshire|Gloucestershire|Lancashire|Cheshire|Tyne and Wear|Berkshire UK|Buckinghamshire|Bedfordshire|Hampshire|West Sussex|East Sussex|Leicestershire|Nottinghamshire|Northamptonshire|Staffordshire|Warwickshire|Worcestershire|Lincolnshire|Wiltshire|Isle of Wight|Home Counties|Surrey|Kent|Essex|Berkshire|Norfolk|Suffolk|Sussex|Devon|Cornwall|Dorset|Somerset|Shropshire|Herefordshire|Derbyshire|Rutland|Cumbria|Northumberland|County Durham|Co Durham|East Riding of Yorkshire|Hants|Herts|Bucks|Beds|Cambs|Northants|Oxon|Wilts|Lancs|Cotswolds|Lake District|Middlesex|Thames Valley|North West England|South East England|Teesside|Tyneside|Wirral|Black Country|~Eng|~Berks
GB.SCT - Scotland|Schottland|Écosse|Escocia|Escócia|Scozia|Szkocja|Шотландия|スコットランド|苏格兰|Alba Scotland|Aberdeenshire|Lanarkshire|Fife|Highlands Scotland|Scottish Highlands|Lothian|Isle of Skye|Orkney|Shetland|Midlothian
GB.WLS - Wales|Cymru|Pays de Galles|Gales|Galles|Walia|Уэльс|ウェールズ|威尔士|Gwynedd|Pembrokeshire|Powys|South Wales|North Wales|Carmarthenshire
GB.NIR - Northern Ireland|Nordirland|Irlande du Nord|Irlanda del Norte|Irlanda do Norte|County Antrim|Co Antrim|County Down|Co Down|Ulster|N Ireland
DE.01 - Baden-Württemberg|Baden Wuerttemberg|BaWü
DE.02 - Bavaria|Bayern|Bavière|Baviera|Бавария|Franken Bayern|Oberbayern|Franken|Franconia|Allgäu|Niederbayern|Oberfranken|Mittelfranken|Unterfranken
DE.11 - Brandenburg Germany|Land Brandenburg|Brandenburg
DE.05 - Hesse|Hessen
DE.12 - Mecklenburg-Vorpommern
DE.06 - Lower Saxony|Niedersachsen
DE.07 - North Rhine-Westphalia|Nordrhein-Westfalen|NRW|Ruhrgebiet|Ruhr Area|Ruhr|Ruhrpott
DE.08 - Rhineland-Palatinate|Rheinland-Pfalz
DE.09 - Saarland
DE.13 - Saxony|Sachsen
DE.14 - Saxony-Anhalt|Sachsen-Anhalt
DE.10 - Schleswig-Holstein
DE.15 - Thuringia|Thüringen
DE@Europe/Berlin - Rhein-Main|Rhine-Main|Rhein-Main-Gebiet|Frankfurt Rhine Main|Frankfurt Rhein Main|Rhein-Neckar|Rhine-Neckar|Rhine-Ruhr|Bodensee|Ostfriesland|Schwarzwald|Black Forest|Lake Constance|Rheinland|Rhineland|Münsterland|Sauerland|Harz|Eifel|Hunsrück|Oberpfalz|Ostwestfalen|OWL Germany|Bergisches Land|Lausitz
AT.09 - Vienna State
AT.04 - Upper Austria|Oberösterreich
AT.03 - Lower Austria|Niederösterreich
AT.06 - Styria|Steiermark
AT.07 - Tyrol|Tirol
AT.08 - Vorarlberg
AT.02 - Carinthia|Kärnten
AT.01 - Burgenland
CH.VD - Vaud
CH.TI - Ticino|Tessin
CH.AG - Aargau
CH.VS - Valais
CH.TG - Thurgau
CH.GR - Graubünden|Grisons
CH.ZH - Kanton Zürich|Canton of Zurich
CH@Europe/Zurich - Romandie|Suisse romande|Deutschschweiz|Région lémanique|Lake Geneva Region|Zürcher Oberland|Berner Oberland|Zentralschweiz|Kanton Bern|Kanton Aargau
IT.15 - Sicily|Sicilia|Sizilien
IT.14 - Sardinia|Sardegna|Sardinien
IT.03 - Calabria
IT.20 - Veneto
IT.18 - Umbria
IT.17 - Trentino-Alto Adige|Trentino|South Tyrol|Südtirol
IT.16 - Tuscany|Toscana|Toskana
IT.13 - Apulia|Puglia
IT.12 - Piedmont|Piemonte
IT.09 - Lombardy|Lombardia|Lombardei
IT.08 - Liguria
IT.07 - Lazio
IT.06 - Friuli-Venezia Giulia|Friuli|~FVG
IT.05 - Emilia-Romagna
IT.04 - Campania
IT.10 - Marche Italy|Le Marche
IT.01 - Abruzzo
NL.11 - South Holland|Zuid-Holland
NL.07 - North Holland|Noord-Holland
NL.06 - North Brabant|Noord-Brabant
NL.03 - Gelderland
NL.15 - Overijssel
NL.02 - Friesland
NL.16 - Flevoland
NL.10 - Zeeland
NL.01 - Drenthe
NL.05 - Limburg
NL@Europe/Amsterdam - Randstad|Brainport
BE.VLG - Flanders|Vlaanderen|Flandre|Flemish Region
BE.WAL - Wallonia|Wallonie
BE.VLG - Limburg|East Flanders|West Flanders|Oost-Vlaanderen|West-Vlaanderen|Flemish Brabant|Vlaams-Brabant
SE.27 - Skåne|Skane County|Scania
SE.28 - Västra Götaland|Västra Götalands län
SE@Europe/Stockholm - Stockholms län|Stockholm County|Skåne län|Östergötland|Småland|Norrland|Dalarna|Uppsala län
NO@Europe/Oslo - Viken|Vestland|Rogaland|Trøndelag|Nordland|Troms|Møre og Romsdal|Innlandet|Vestfold
FI@Europe/Helsinki - Uusimaa|Lapland Finland|Pirkanmaa|Pääkaupunkiseutu|Ostrobothnia
DK@Europe/Copenhagen - Jutland|Jylland|Zealand Denmark|Sjælland|Funen
PL.78 - Mazovia|Mazowieckie|Masovian|Mazowsze
PL.77 - Małopolskie|Malopolska|Lesser Poland
PL.83 - Śląskie|Silesia|Silesian|Śląsk|Górny Śląsk|Upper Silesia|Zagłębie
PL.72 - Dolnośląskie|Lower Silesia|Dolny Śląsk
PL.86 - Wielkopolskie|Greater Poland|Wielkopolska
PL.82 - Pomorskie|Pomeranian|Pomerania|Trójmiasto|Tricity
PL.74 - Łódzkie
PL.75 - Lubelskie
PL.81 - Podlaskie
PL.80 - Podkarpackie|Podkarpacie
CZ@Europe/Prague - Bohemia|Moravia|South Moravia|Jihomoravský kraj
RO@Europe/Bucharest - Transylvania|Transilvania|Moldova Romania|Bucovina|Banat Romania|Maramureș
HU@Europe/Budapest - Pest megye|Pest County|Transdanubia
HR@Europe/Zagreb - Dalmatia|Dalmacija|Istria|Istra|Slavonia
RS@Europe/Belgrade - Vojvodina|Војводина|Šumadija
GR@Europe/Athens - Crete|Kreta|Attica|Attiki|Κρήτη|Αττική
CY@Asia/Famagusta - Northern Cyprus|North Cyprus|TRNC|KKTC
UA.11,20 - Crimea|Krym|Крым|Крим
UA@Europe/Kyiv - Donbas|Закарпатська область|Львівська область|Київська область|Харківська область|Одеська область|Дніпропетровська область|Kyiv Oblast|Lviv Oblast|Kharkiv Oblast|Odesa Oblast|Odessa Oblast|Zakarpattia
RU.47 - Moscow Oblast|Московская область|Подмосковье|Moscow Region
RU.42 - Leningrad Oblast|Ленинградская область
RU.38 - Krasnodar Krai|Краснодарский край|Kuban|Кубань
RU.61 - Rostov Oblast|Ростовская область
RU.73 - Tatarstan|Татарстан|Republic of Tatarstan
RU.08 - Bashkortostan|Башкортостан
RU.71 - Sverdlovsk Oblast|Свердловская область
RU.13 - Chelyabinsk Oblast|Челябинская область
RU.90 - Perm Krai|Пермский край
RU.65 - Samara Oblast|Самарская область
RU.51 - Nizhny Novgorod Oblast|Нижегородская область
RU.53 - Novosibirsk Oblast|Новосибирская область
RU.54 - Omsk Oblast|Омская область
RU.75 - Tomsk Oblast|Томская область
RU.04 - Altai Krai|Алтайский край
RU.29 - Kuzbass|Кузбасс|Kemerovo Oblast
RU.91 - Krasnoyarsk Krai|Красноярский край
RU.20 - Irkutsk Oblast|Иркутская область
RU.11 - Buryatia|Бурятия
RU.63 - Sakha|Yakutia|Якутия|Sakha Republic
RU.59 - Primorsky Krai|Primorye|Приморский край|Приморье
RU.30 - Khabarovsk Krai|Хабаровский край
RU.64 - Sakhalin|Сахалин|Sakhalin Oblast
RU.92 - Kamchatka|Камчатка
RU.15 - Chukotka|Чукотка
RU.44 - Magadan Oblast
RU.23 - Kaliningrad Oblast|Калининградская область
RU.78 - Tyumen Oblast|Тюменская область
RU.32 - Khanty-Mansi|ХМАО|KhMAO
RU.84 - Volgograd Oblast|Волгоградская область
RU.67 - Saratov Oblast|Саратовская область
RU.17 - Dagestan|Дагестан
RU.12 - Chechnya|Чечня
RU.28 - Karelia|Карелия
RU.80 - Udmurtia|Удмуртия
TR@Europe/Istanbul - Trakya|Cappadocia|Anatolia|Anadolu|Marmara|Sakarya|Hatay|Muğla
GE@Asia/Tbilisi - Adjara|Ajara
GE@Asia/Tbilisi,Europe/Moscow - Abkhazia|South Ossetia|Tskhinvali
PG@Pacific/Bougainville - Bougainville
ID@Asia/Makassar - Sulawesi
PK@Asia/Karachi - Gilgit|Gilgit-Baltistan
KZ.01 - Almaty Region
KZ.07 - West Kazakhstan|Западно-Казахстанская область
KZ.15 - East Kazakhstan|Восточно-Казахстанская область
IL@Asia/Jerusalem - Gush Dan|Tel Aviv District|Central District Israel
IQ@Asia/Baghdad - Kurdistan|Kurdistan Region|Iraqi Kurdistan
PK.04 - Punjab|Punjab Pakistan
PK.05 - Sindh|Sind
PK.03 - Khyber Pakhtunkhwa|KPK
PK.02 - Balochistan
PK.06 - Azad Kashmir|Azad Jammu and Kashmir|AJK
PK.07 - Gilgit-Baltistan
IN.12 - Kashmir
PK.06 - Kashmir
BD.81 - Dhaka Division
BD.84 - Chittagong Division|Chattogram Division
BD.86 - Sylhet Division
BD.83 - Rajshahi Division
BD.82 - Khulna Division
LK.36 - Western Province Sri Lanka
NP.3 - Bagmati Province|Bagmati
CN.14 - Tibet|西藏|Xizang
CN.06 - Qinghai|青海|青海省
CN.13 - Xinjiang|新疆|Xinjiang Uyghur
CN.02 - Zhejiang|浙江|浙江省
CN.29 - Yunnan|云南|雲南
CN.32 - Sichuan|四川|四川省
CN.24 - Shanxi|山西
CN.25 - Shandong|山东|山東
CN.26 - Shaanxi|陕西|陝西
CN.21 - Ningxia|宁夏
CN.03 - Jiangxi|江西
CN.04 - Jiangsu|江苏|江蘇
CN.11 - Hunan|湖南
CN.12 - Hubei|湖北
CN.09 - Henan|河南
CN.10 - Hebei|河北
CN.31 - Hainan|海南
CN.18 - Guizhou|贵州
CN.16 - Guangxi|广西
CN.30 - Guangdong|广东|廣東|Canton China
CN.15 - Gansu|甘肃
CN.07 - Fujian|福建
CN.01 - Anhui|安徽
CN.20 - Inner Mongolia|内蒙古
CN.19 - Liaoning|辽宁
CN.05 - Jilin|吉林
CN.08 - Heilongjiang|黑龙江
JP.12 - Hokkaido|北海道|北海道札幌市
JP.47 - Okinawa|沖縄|沖縄県
JP.19 - Kanagawa|神奈川|神奈川県
JP.34 - Saitama Prefecture|埼玉|埼玉県
JP.04 - Chiba Prefecture|千葉県
JP.01 - Aichi|愛知|愛知県
JP.13 - Hyogo|兵庫|兵庫県
JP.14 - Ibaraki|茨城県
JP@Asia/Tokyo - 青森県|岩手県|宮城県|宮城|秋田県|山形県|福島県|栃木県|群馬県|千葉|新潟県|富山県|石川県|福井県|山梨県|長野県|岐阜県|静岡県|静岡|三重県|滋賀県|京都府|奈良県|和歌山県|鳥取県|島根県|岡山県|広島県|山口県|徳島県|香川県|愛媛県|高知県|福岡県|佐賀県|長崎県|熊本県|大分県|宮崎県|鹿児島県|Miyagi|Niigata Prefecture|Nagano Prefecture|Shizuoka Prefecture|Fukuoka Prefecture|Gunma|Tochigi|Mie|Shiga|Gifu Prefecture|Osaka Prefecture|Kyoto Prefecture|Kansai|関西|Kanto|関東|Kyushu|九州|Shikoku|四国|Tohoku|東北
KR.13 - Gyeonggi|Gyeonggi-do|경기|경기도
KR.01 - Jeju|Jeju-do|제주|제주도
KR.14 - Gyeongbuk|Gyeongsangbuk-do|경북|경상북도
KR.20 - Gyeongnam|Gyeongsangnam-do|경남|경상남도
KR.17 - Chungnam|Chungcheongnam-do|충남|충청남도
KR.05 - Chungbuk|Chungcheongbuk-do|충북|충청북도
KR.16 - Jeonnam|Jeollanam-do|전남|전라남도
KR.03 - Jeonbuk|Jeollabuk-do|전북|전라북도
KR.06 - Gangwon|Gangwon-do|강원|강원도
ID.30 - West Java|Jawa Barat|Jabar
ID.07 - Central Java|Jawa Tengah|Jateng
ID.08 - East Java|Jawa Timur|Jatim
ID.04 - DKI Jakarta|Jakarta Raya|Jakarta Special Capital Region|Jabodetabek
ID.10 - DI Yogyakarta|Daerah Istimewa Yogyakarta|DIY Yogyakarta|Special Region of Yogyakarta
ID.33 - Banten
ID.02 - Bali
ID.01 - Aceh
ID.26 - North Sumatra|Sumatera Utara|Sumut
ID.24 - West Sumatra|Sumatera Barat|Sumbar
ID.32 - South Sumatra|Sumatera Selatan|Sumsel
ID.37 - Riau
ID.40 - Riau Islands|Kepulauan Riau|Kepri
ID.05 - Jambi
ID.03 - Bengkulu
ID.15 - Lampung
ID.11 - West Kalimantan|Kalimantan Barat|Kalbar
ID.13 - Central Kalimantan|Kalimantan Tengah
ID.12 - South Kalimantan|Kalimantan Selatan|Kalsel
ID.14 - East Kalimantan|Kalimantan Timur|Kaltim
ID.42 - North Kalimantan|Kalimantan Utara
ID.38 - South Sulawesi|Sulawesi Selatan|Sulsel
ID.31 - North Sulawesi|Sulawesi Utara
ID.21 - Central Sulawesi|Sulawesi Tengah
ID.22 - Southeast Sulawesi|Sulawesi Tenggara
ID.34 - Gorontalo
ID.17 - West Nusa Tenggara|Nusa Tenggara Barat|Lombok
ID.18 - East Nusa Tenggara|Nusa Tenggara Timur
ID.28 - Maluku
ID.29 - North Maluku|Maluku Utara
ID.36 - Papua|Papua Province
ID.39 - West Papua|Papua Barat
ID@Asia/Jakarta - Java Indonesia|Jawa|Pulau Jawa|Sumatra|Sumatera
MY.12 - Selangor
MY.01 - Johor
MY.09 - Penang|Pulau Pinang
MY.16 - Sabah
MY.11 - Sarawak
MY.07 - Perak
MY.06 - Pahang
MY.02 - Kedah
MY.03 - Kelantan
MY.04 - Melaka|Malacca
PH.NCR - Metro Manila|National Capital Region Philippines|NCR Philippines|Kalakhang Maynila
PH@Asia/Manila - Luzon|Central Luzon|Mindanao|Visayas|Cavite|Bulacan|Laguna Philippines|Batangas|Pampanga|Rizal Philippines|Calabarzon|Negros Occidental|Bohol|Palawan|Iloilo Province|Cebu Province|Davao Region|Rizal|Nueva Ecija|Pangasinan|La Union|Leyte|Negros Oriental|Misamis Oriental|Zambales|Tarlac|Bataan|Quezon Province|Camarines Sur|Albay|Ilocos Norte|Ilocos Sur|South Cotabato
VN@Asia/Ho_Chi_Minh - Đồng Nai|Bình Dương|Quảng Ninh|Khánh Hòa|Nghệ An|Thanh Hóa
TH@Asia/Bangkok - Phuket|Koh Samui|Ko Samui|Koh Phangan|Isan|ภูเก็ต
NG.05 - Lagos State
NG@Africa/Lagos - Rivers State|Ogun State|Oyo State|Kaduna State|Kano State|Edo State|Delta State|Enugu State|Anambra State|Anambra|Imo State|Abia State|Akwa Ibom|Akwa Ibom State|Cross River State|Plateau State|Kwara State|Osun State|Ondo State|Ekiti State|Benue State|FCT Abuja|Abuja FCT|~Rivers|~Ogun|~Oyo|~Edo|~Delta|~Imo|~Abia|~Kwara|~Osun|~Ondo|~Ekiti|~Benue|~Niger State|Nasarawa|Bayelsa|Ebonyi|Katsina State|Sokoto State|Bauchi State|Borno|Adamawa
GH@Africa/Accra - Greater Accra|Greater Accra Region|Ashanti|Ashanti Region
KE@Africa/Nairobi - Nairobi County|Kiambu|Kiambu County|Mombasa County|Nakuru County|Kajiado|Machakos|Uasin Gishu|Rift Valley Kenya
ZA.06 - Gauteng
ZA.11 - Western Cape
ZA.02 - KwaZulu-Natal|KZN
ZA.05 - Eastern Cape
ZA.08 - Northern Cape
ZA.03 - Free State
ZA.09 - Limpopo
ZA.07 - Mpumalanga
TZ@Africa/Dar_es_Salaam - Zanzibar
CD.06 - Kinshasa Province
CD.14,22 - Katanga|Haut-Katanga|Lualaba
CD.11,12 - North Kivu|Nord-Kivu|South Kivu|Sud-Kivu|Kivu
MA@Africa/Casablanca - Grand Casablanca|Casablanca-Settat|Rabat-Salé-Kénitra|Souss-Massa
IR@Asia/Tehran - Mazandaran|Gilan|Khuzestan|Khorasan|Razavi Khorasan|Fars Province|Kurdistan Province
SA@Asia/Riyadh - Eastern Province|Eastern Province Saudi|Makkah Region
LK@Asia/Colombo - Western Province Colombo|~Western Province
EG@Africa/Cairo - Sinai|South Sinai|Red Sea Governorate
AR.01 - Provincia de Buenos Aires|Buenos Aires Province
AR.07 - CABA|Capital Federal|Ciudad Autónoma de Buenos Aires|Autonomous City of Buenos Aires
AR.13 - Mendoza Province
AR.05 - Provincia de Córdoba
AR.21 - Santa Fe Province|Provincia de Santa Fe
AR.08 - Entre Ríos
AR.14 - Misiones
AR.15 - Neuquén Province
AR.16 - Río Negro Province
AR.04 - Chubut
AR.12 - La Rioja
AR.23 - Tierra del Fuego
CL.12 - Región Metropolitana|Región Metropolitana de Santiago|Santiago Metropolitan Region
CL.10 - Magallanes|Región de Magallanes
CL@Pacific/Easter - Easter Island|Isla de Pascua|Rapa Nui
CL@America/Santiago - Biobío|Araucanía|Coquimbo Region
CO@America/Bogota - Antioquia|Cundinamarca|Valle del Cauca|Santander Colombia|Norte de Santander|Atlántico Colombia|Risaralda|Caldas Colombia|Quindío|Tolima|Boyacá|Bolívar Colombia|Magdalena Colombia|Huila|Nariño|Cesar Colombia|Santander|Atlántico|Caldas|~Cauca|~Meta
PE@America/Lima - Arequipa Region|La Libertad Peru|Lima Region|Lima Province|Lambayeque
VE@America/Caracas - Zulia|Carabobo|Miranda Venezuela|Aragua|Táchira|Nueva Esparta|Isla Margarita|Anzoátegui|Distrito Capital Venezuela|Lara|~Bolívar|Falcón|~Miranda|Monagas|~Yaracuy|Portuguesa Venezuela|~Mérida|Distrito Capital|~DC
EC.01 - Galápagos|Galapagos Islands|Islas Galápagos
EC@America/Guayaquil - Pichincha|Guayas|Azuay
BO@America/La_Paz - Santa Cruz Bolivia
DO@America/Santo_Domingo - Distrito Nacional|Punta Cana
NZ@Pacific/Chatham - Chatham Islands|Chatham Island|Rekohu
NZ@Pacific/Auckland - North Island|South Island|Waikato|Canterbury NZ|Otago|Bay of Plenty|Northland NZ|Hawke's Bay
KI@Pacific/Kiritimati - Line Islands|Kiritimati|Christmas Island Kiribati
GL@America/Thule - Pituffik|Qaanaaq
GL@America/Scoresbysund - Ittoqqortoormiit|Scoresbysund
BR@America/Noronha - Fernando de Noronha
US@America/Adak - Adak
AU@Australia/Lord_Howe - Lord Howe Island
BQ@America/Kralendijk - Bonaire
SH@Atlantic/St_Helena - Saint Helena|Ascension Island|Tristan da Cunha
KN@America/St_Kitts - Saint Kitts|Nevis
TT@America/Port_of_Spain - Tobago
VC@America/St_Vincent - Grenadines|Bequia
IE@Europe/Dublin - County Kerry|County Kildare|County Wicklow|County Meath|County Limerick|County Clare|County Mayo|Co Kerry|Co Kildare|Co Wicklow|Co Meath|Munster Ireland|Leinster|Connemara
GB@Europe/London - Great Britain|Britain|Großbritannien|Grande-Bretagne|Gran Bretaña|Grã-Bretanha|Gran Bretagna|Wielka Brytania|Великобритания|Büyük Britanya|Channel Coast UK
`;

/** Two letters of provinces, cantons and states that people put after a city. They count only with a city there. */
export const areaCodes = `
IT Europe/Rome RM TO NA FI GE BO VE BA CT PD VR BS BG TS UD PI PR RE SA LE PG AN MB LU SI TN BZ FE RN
CH Europe/Zurich ZH GE BE VD BS AG LU SG ZG TI VS NE FR TG SO GR BL SZ
DE Europe/Berlin BW BY BE HH NW HE SN NI RP SH BB HB MV ST TH SL
`;

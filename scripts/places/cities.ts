/**
 * Other names of cities: old ones, nicknames, short forms, other languages'. One city a line: its GeoNames name, its
 * country (and admin1 code where the country has several of that name), then the names. A name in capitals of up to
 * five letters counts only in capitals. A name given here is plausible on its own, whatever the size of the city.
 */
export const cityNames = `
New York City US: New York|NYC|NY City|Nueva York|Nova York|Nova Iorque|Nowy Jork|Big Apple|Нью-Йорк|紐約|纽约|ニューヨーク|뉴욕|نيويورك|New York New York|Nowy York|New-York|JFK|Columbia University|NYU|New York University|LGA|EWR|Cornell Tech
Manhattan US: Manhattan NYC|Manhattan
The Bronx US: Bronx
San Francisco US.CA: SF|San Fran|Frisco|SFO|San Francisco Bay|Сан-Франциско|旧金山|舊金山|サンフランシスコ|샌프란시스코|University of California San Francisco|UCSF|SJC|OAK
Los Angeles US.CA: LA|L.A|LAX|Los Angeles CA|City of Angels|DTLA|Лос-Анджелес|洛杉矶|洛杉磯|ロサンゼルス|로스앤젤레스|UCLA|USC|University of Southern California|West Hollywood|Venice Beach|Venice Beach CA
San Diego US.CA: San Diego|UCSD|UC San Diego
San Jose US.CA: San José
Washington US.DC: Washington DC|Washington D C|DC|D.C|DMV|DC Metro|Washington DC Baltimore|Washington|Georgetown University|George Washington University|IAD|DCA|Wash DC|Georgetown DC
Philadelphia US.PA: Philly|UPenn|University of Pennsylvania|Drexel University|Temple University|Phila
Chicago US.IL: CHI|Chicagoland|Windy City|ORD|Чикаго|芝加哥|シカゴ|University of Chicago|UChicago|UIC Chicago|Northwestern University|IIT Chicago|Chi-town|Chitown
Las Vegas US.NV: Vegas|LAS|UNLV
Dallas US.TX: DFW|Dallas-Fort Worth|Dallas/Fort Worth|Dallas Fort Worth Metroplex|UT Dallas|SMU Dallas|D/FW
Houston US.TX: HTX|H-Town|Rice University|IAH
Austin US.TX: ATX|UT Austin|University of Texas at Austin|The University of Texas at Austin
Portland US.OR: PDX|Portlandia
Seattle US.WA: Greater Seattle|Сиэтл|西雅图|シアトル|시애틀|University of Washington|SEA|UW Seattle|SeaTac|Sea-Tac
Atlanta US.GA: ATL|Georgia Tech|Emory University|Georgia Institute of Technology
Boston US.MA: BOS|Beantown|Бостон|波士顿|ボストン|Boston University|Northeastern University|BOS
Denver US.CO: DEN|Mile High City
Miami US.FL: MIA|South Florida|South FL
Salt Lake City US.UT: SLC|Salt Lake|University of Utah
Minneapolis US.MN: MPLS|Twin Cities|MSP|University of Minnesota
Raleigh US.NC: RDU|Research Triangle|Research Triangle Park|Raleigh-Durham|RTP|NC State|NC State University|NCSU|Triangle NC|The Triangle NC
New Orleans US.LA: NOLA|NewOrleans
Pittsburgh US.PA: Pittsburg|PGH|CMU|Carnegie Mellon|Carnegie Mellon University
Detroit US.MI: Motor City|Metro Detroit|DTW
San Antonio US.TX: SATX
Saint Paul US.MN: St Paul
St. Louis US.MO: STL|St Louis
St. Petersburg US.FL: St Petersburg|St Pete|Saint Pete|Saint Petersburg
Alexandria US.VA: Alexandria
Iqaluit CA: Iqaluit
Nizhniy Novgorod RU: Nizhny
Pittsburg US.CA: Pittsburg
Arlington US.VA: Arlington
Aurora US.IL: Aurora
Odessa US.TX: Odessa
Georgetown US.TX: Georgetown
Jackson US.WY: Jackson Hole
Tampa US.FL: Tampa Bay|TPA
Fort Lauderdale US.FL: Ft Lauderdale|FLL
Honolulu US.HI: HNL
Kansas City US.MO: Kansas City|KCMO
Victoria US.TX: Victoria
Norfolk US.VA: Hampton Roads|Norfolk
Toronto CA: YYZ|GTA|Greater Toronto|T.O|Торонто|多伦多|多倫多|トロント|토론토|The 6ix|University of Toronto|UofT|U of T|York University Toronto
Montréal CA: Montreal|YUL|MTL|Монреаль|蒙特利尔|モントリオール|McGill|McGill University|Concordia University|Université de Montréal|UQAM
Vancouver CA: YVR|Lower Mainland|Metro Vancouver|Ванкувер|温哥华|溫哥華|バンクーバー|밴쿠버|UBC|University of British Columbia
Calgary CA: YYC
Edmonton CA: YEG|University of Alberta
Ottawa CA: YOW|Ottawa-Gatineau|National Capital Region Canada
Halifax CA.07: YHZ|Dalhousie University
Kitchener CA: Kitchener-Waterloo|KW Ontario
Waterloo CA: Waterloo|University of Waterloo|UWaterloo
Victoria CA.02: Victoria
St. John's CA.05: Saint Johns|St Johns
Saint John CA.04: St John
Québec CA: Quebec City|Ville de Québec|Québec City
Mexico City MX: CDMX|Ciudad de México|Mexico DF|México D.F|Mexico D F|Ciudad de Mexico CDMX|Cd de México|Cidade do México|Mexiko-Stadt|Мехико|墨西哥城|DF México|Città del Messico|UNAM|MEX|Tec de Monterrey CDMX
Guadalajara MX: GDL
Monterrey MX: MTY|Tec de Monterrey|ITESM|Área Metropolitana de Monterrey
Cancún MX: Cancun
Tijuana MX: TJ
Puebla MX: Puebla
Querétaro MX: Querétaro|Santiago de Querétaro
Ciudad Juárez MX: Juárez|Cd Juarez
Santiago CL: Santiago de Chile|Gran Santiago|Santiago Chile|Сантьяго|SCL|Providencia Santiago|Las Condes|Santiago RM
Santiago de los Caballeros DO: Santiago
Santiago de Compostela ES: Santiago
Córdoba MX.30: Córdoba
Brest FR: Brest
La Paz MX.03: La Paz
Mérida ES: Mérida
Santo Domingo DO: Sto Domingo
São Paulo BR: Sampa|Sao Paulo SP|Сан-Паулу|圣保罗|サンパウロ|SPaulo|USP|GRU|Universidade de São Paulo
Rio de Janeiro BR: Rio|RJ|Rio de Janeiro RJ|Рио-де-Жанейро|里约热内卢|リオデジャネイロ|GIG|UFRJ|PUC-Rio
Belo Horizonte BR: BH|BH MG|Beagá|UFMG|CNF
Florianópolis BR: Floripa|UFSC
Salvador BR: Salvador|Salvador Bahia|Salvador da Bahia
Brasília BR: Brasilia DF
Buenos Aires AR: Bs As|BsAs|Bs. As.|BA Argentina|Gran Buenos Aires|Буэнос-Айрес|布宜诺斯艾利斯|ブエノスアイレス|부에노스아이레스|EZE|UBA|Palermo Buenos Aires|AMBA
San Miguel de Tucumán AR: Tucumán
La Plata AR: La Plata
San Luis AR: San Luis
Bogotá CO: Bogota DC|Bogotá D.C|Santa Fe de Bogotá|Santafé de Bogotá|Богота|波哥大|BOG
Medellín CO: Medallo|MDE
Cartagena CO: Cartagena de Indias
Lima PE: Lima Metropolitana|Лима|LIM
Santa Cruz de la Sierra BO: Santa Cruz
Santa Cruz US.CA: Santa Cruz|UCSC|UC Santa Cruz
Santa Cruz de Tenerife ES: Santa Cruz
Caracas VE: Gran Caracas|Каракас
San José CR: San Jose Costa Rica|Gran Área Metropolitana
Guatemala City GT: Ciudad de Guatemala|Guatemala Ciudad
Panamá PA: Panama City|Ciudad de Panamá
Panama City US.FL: Panama City
Havana CU: L'Avana|Havanna|La Habana|Habana|La Havane|Гавана|Havanna
London GB: LON|LDN|Londres|Londra|Londen|Londyn|Лондон|伦敦|倫敦|ロンドン|런던|لندن|Londyn UK|Λονδίνο|Luân Đôn|Westminster London|City of London|Islington|Hackney|Shoreditch|Camden Town|LHR|LGW|UCL|Imperial College|Imperial College London|King's College London|LSE|QMUL|University College London|East London
Manchester GB: MCR|University of Manchester
Birmingham GB: Brum
Edinburgh GB: Edimburgo|Édimbourg|Эдинбург|University of Edinburgh|EDI
Newcastle upon Tyne GB: Newcastle upon Tyne|Newcastle
Newcastle AU: Newcastle
Newcastle ZA: Newcastle
Kingston upon Hull GB: Hull
Brighton GB: Brighton and Hove|Brighton & Hove
Stoke-on-Trent GB: Stoke
Belfast GB: Belfast NI
Dublin IE: Baile Átha Cliath|Dublino|Dublín|Дублин|都柏林|ダブリン|Co Dublin|County Dublin|TCD|Trinity College Dublin|UCD|DUB
Cork IE: Corcaigh|County Cork|Co Cork
Gaillimh IE: Galway|County Galway|Co Galway
Berlin DE: BER|Berlino|Berlín|Berlim|Berlijn|Берлин|Берлін|柏林|ベルリン|베를린|برلين|Βερολίνο|Land Berlin|Berlin Kreuzberg|Prenzlauer Berg|Berlin Mitte|Neukölln|TU Berlin|FU Berlin|HU Berlin|TXL|SXF
Munich DE: München|Muenchen|MUC|Múnich|Munique|Monaco di Baviera|Monachium|Мюнхен|慕尼黑|ミュンヘン|뮌헨|Münih|TUM|LMU|LMU Munich|TU München
Hamburg DE: HH Hamburg|Hambourg|Hamburgo|Amburgo|Гамбург|汉堡|HAM
Köln DE: Cologne|Colonia|Koeln|Colonia Alemania|Colonia Germania|Кёльн|Keulen|Kolonia|Cologne Bonn|CGN
Frankfurt am Main DE: Frankfurt|Frankfurt/Main|Frankfurt a. M.|Frankfurt a.M|Frankfurt Main|FFM|Francfort|Francoforte|Франкфурт|法兰克福|フランクフルト|Frankfurt on the Main|Frankfort Germany|FRA|Frankfurt/M
Frankfurt (Oder) DE: Frankfurt Oder
Nürnberg DE: Nuremberg|Nuernberg|Norimberga|Нюрнберг
Düsseldorf DE: Duesseldorf|Dusseldorf|Дюссельдорф|DUS
Hannover DE: Hanover
Braunschweig DE: Brunswick Germany
Stuttgart DE: Stoccarda|Штутгарт|Stuttgart Region
Leipzig DE: Lipsia|Лейпциг
Dresden DE: Dresde|Drezno|Дрезден
Karlsruhe DE: KA Karlsruhe|KIT|Karlsruhe Institute of Technology
Göttingen DE: Goettingen
Tübingen DE: Tuebingen
Münster DE: Muenster|Munster
Bremen DE: Brême|Бремен
Freiburg DE: Freiburg|Freiburg im Breisgau|Freiburg i Br|Freiburg i.Br.
Würzburg DE: Wuerzburg
Heidelberg DE: Heidelberg Germany
Halle (Saale) DE: Halle|Halle Saale
Offenbach DE: Offenbach am Main
Vienna AT: Wien|Viena|Vienne|Wenen|Wiedeń|Вена|Відень|维也纳|維也納|ウィーン|비엔나|빈|Viyana|فيينا|Bécs|Vídeň|VIE|TU Wien
Graz AT: Graz Austria
Salzburg AT: Salzbourg|Salzburgo|Salisburgo
Zürich CH: Zurich|Zuerich|ZRH|Zürich City|Zurigo|Цюрих|苏黎世|チューリッヒ|취리히|Zurych|Zúrich|Greater Zurich|ETH|ETHZ|ETH Zürich
Genève CH: Geneva|Genf|Ginebra|Genebra|Ginevra|Genewa|Женева|日内瓦|Geneve|CERN|GVA
Basel CH: Bâle|Basilea|Basle
Bern CH: Berne|Berna
Lausanne CH: Losanna|Lozanna|EPFL
Luzern CH: Lucerne
Lugano CH: Lugano Switzerland
Biel/Bienne CH: Biel|Bienne
Sankt Gallen CH: Saint Gallen|St Gallen
Zug CH: Zug
Paris FR: Paris France|París|Parigi|Parijs|Paryż|Париж|巴黎|パリ|파리|باريس|Παρίσι|Paříž|Paname|Région Parisienne|Paris et périphérie|Paris-Saclay|La Défense|CDG|Sorbonne|Sorbonne Université|ENS Paris|Inria Paris|Université Paris-Saclay|ORY
Lyon FR: Lyons France|Lione|Лион|INSA Lyon|ENS Lyon|LYS
Marseille FR: Marseilles|Marsella|Marsiglia|Марсель
Nice FR: Nice France|Nizza|Niza|Ницца|Sophia Antipolis|Sophia-Antipolis|NCE
Strasbourg FR: Strassburg|Straßburg|Estrasburgo|Strasburgo|Страсбург
Bordeaux FR: Burdeos|Бордо
Toulouse FR: Tolosa Francia|Тулуза|TLS
Madrid ES: Мадрид|马德里|マドリード|마드리드|مدريد|MAD|UPM|UCM
Barcelona ES: BCN|Barcellona|Barcelone|Барселона|巴塞罗那|バルセロナ|바르셀로나|برشلونة|Barna|UPC Barcelona|UPF|UAB
Sevilla ES: Seville|Siviglia|Séville|Севилья
Zaragoza ES: Saragossa|Saragosse
A Coruña ES: La Coruña|Coruña
Palma ES: Palma de Mallorca|Palma Mallorca
Las Palmas de Gran Canaria ES: Las Palmas
Donostia / San Sebastián ES: San Sebastián|Donostia|Donostia-San Sebastián
Bilbao ES: Bilbo
Gasteiz / Vitoria ES: Vitoria-Gasteiz|Vitoria|Gasteiz
Pamplona ES: Iruña
Valencia ES: València|Валенсия|UPV Valencia
Alicante ES: Alacant|Alicante
Málaga ES: Malaga
Granada ES: Granada
Lisbon PT: Lisboa|Lissabon|Lisbonne|Lisbona|Лиссабон|Lizbona|里斯本|リスボン|리스본|Grande Lisboa|Greater Lisbon|Lisboa e Região|LIS|Instituto Superior Técnico
Porto PT: Oporto|Порту|Grande Porto|OPO
Faro PT: Faro
Funchal PT: Funchal Madeira
Rome IT: Roma|Rom|Rzym|Рим|罗马|羅馬|ローマ|로마|روما|Roma Capitale|FCO|La Sapienza
Milan IT: Milano|Mailand|Milán|Milão|Mediolan|Милан|米兰|ミラノ|밀라노|Polimi|MXP|LIN|Politecnico di Milano|Milano MI|Milan MI
Turin IT: Torino|Турин|Turyn|Turín|Polito|Politecnico di Torino
Florence IT: Firenze|Florenz|Florencia|Florença|Флоренция|Florencja
Naples IT: Napoli|Neapel|Nápoles|Неаполь
Venice IT: Venezia|Venedig|Venise|Veneza|Wenecja|Венеция|Venecia
Genoa IT: Genova|Genua|Gênes|Génova
Bologna IT: Bologne|Bolonia
Padova IT: Padua
Amsterdam NL: AMS|Амстердам|阿姆斯特丹|アムステルダム|Amsterdã|Ámsterdam|Amesterdão|VU Amsterdam|UvA|CWI
The Hague NL: Den Haag|'s-Gravenhage|La Haye|La Haya|L'Aia|Гаага|Haag
Rotterdam NL: R'dam|Роттердам
Utrecht NL: Utrecht
's-Hertogenbosch NL: Den Bosch|s Hertogenbosch
Brussels BE: Bruxelles|Brussel|Brüssel|Bruselas|Bruxelas|Bruksela|Брюссель|BRU|布鲁塞尔|ブリュッセル
Antwerpen BE: Antwerp|Anvers|Amberes
Gent BE: Ghent|Gand
Brugge BE: Bruges
Liège BE: Liege|Luik|Lüttich
Leuven BE: Louvain|KU Leuven|KULeuven|imec Leuven
Luxembourg LU: Luxembourg City|Luxemburg Stadt
Copenhagen DK: København|Kobenhavn|Koebenhavn|Kopenhagen|Copenhague|Kopenhaga|Копенгаген|哥本哈根|コペンハーゲン|CPH|Copenaghen|DTU|ITU Copenhagen|KU Copenhagen
Århus DK: Aarhus|Aarhus University
Stockholm SE: Estocolmo|Stoccolma|Стокгольм|斯德哥尔摩|ストックホルム|STHLM|Sztokholm|KTH|KTH Royal Institute of Technology|ARN
Göteborg SE: Gothenburg|Goteborg|Гётеборг|GBG|Chalmers|Chalmers University of Technology|GOT
Malmö SE: Malmo|Malmoe|Мальмё
Oslo NO: Осло|奥斯陆|OSL
Trondheim NO: Trondhjem|NTNU
Helsinki FI: Helsingfors|Хельсинки|HEL|赫尔辛基|ヘルシンキ|Greater Helsinki|Helsinque
Espoo FI: Esbo|Aalto|Aalto University
Turku FI: Åbo
Tampere FI: Tammerfors
Reykjavík IS: Reykjavik|Рейкьявик
Warsaw PL: Warszawa|Warschau|Varsovia|Varsovie|Varsóvia|Varsavia|Варшава|华沙|ワルシャワ|바르샤바|Varşova|WAW|UW Warsaw
Kraków PL: Krakow|Cracow|Krakau|Cracovia|Cracovie|Краков|Краків|KRK|AGH|AGH University
Wrocław PL: Wroclaw|Breslau|Breslavia|Вроцлав|WRO
Gdańsk PL: Gdansk|Danzig|Гданьск
Poznań PL: Poznan|Posen|Познань
Łódź PL: Lodz|Лодзь
Katowice PL: Kattowitz|Катовице
Prague CZ: Praha|Prag|Praga|Прага|布拉格|プラハ|프라하|Praag|PRG|ČVUT|CTU Prague
Brno CZ: Brünn|Брно
Budapest HU: Budapeste|Budapeszt|Будапешт|布达佩斯|ブダペスト|Bp|BUD|BME
Bratislava SK: Pressburg|Братислава
Košice SK: Kosice
Ljubljana SI: Laibach|Lubiana|Любляна
Zagreb HR: Загреб|ZAG
Belgrade RS: Beograd|Београд|Belgrad|Belgrado|Белград|BEG
Novi Sad RS: Нови Сад
Sarajevo BA: Сарајево|Сараево
Skopje MK: Скопје|Скопье
Podgorica ME: Подгорица
Tirana AL: Tiranë|Тирана
Pristina XK: Prishtina|Prishtinë|Prishtine|Приштина
Sofia BG: София|Sofía|索非亚|Sofija|SOF
Plovdiv BG: Пловдив
Varna BG: Варна
Bucharest RO: București|Bucuresti|Bukarest|Bucarest|Bucareste|Бухарест|Bükreş|布加勒斯特|Bukareszt|OTP
Cluj-Napoca RO: Cluj|Kolozsvár
Iaşi RO: Iasi|Jassy
Timişoara RO: Timisoara|Temeswar
Chisinau MD: Chișinău|Kishinev|Kishinau|Кишинёв|Кишинэу
Athens GR: Athína|Athina|Αθήνα|Athen|Atenas|Athènes|Atene|Ateny|Афины|雅典|アテネ|Atina|ATH|NTUA
Thessaloníki GR: Thessaloniki|Salonica|Salonika|Θεσσαλονίκη|Салоники|Selanik
Nicosia CY: Lefkosia|Lefkoşa|Λευκωσία|Никосия
Limassol CY: Lemesos|Лимассол|Λεμεσός
Istanbul TR: İstanbul|Estambul|Istambul|Stambuł|Стамбул|伊斯坦布尔|イスタンブール|이스탄불|اسطنبول|إسطنبول|Constantinople|Kadıköy|IST Istanbul|Boğaziçi Üniversitesi|Bogazici University|Boğaziçi University|İTÜ|Beşiktaş|SAW
Ankara TR: Анкара|METU|ODTÜ|Bilkent University|Bilkent
İzmir TR: Izmir|Измир|Smyrna Turkey
Kyiv UA: Kiev|Kyïv|Київ|Киев|Kijów|Kiew|Kijev|Kiyev|基辅|キエフ|キーウ|키이우|키예프|Kyjev|Kiiv|Kijiv|KBP|KPI Kyiv
Kharkiv UA: Kharkov|Харків|Харьков|Charkiw|Charków
Odesa UA: Odessa|Одеса|Одесса
Dnipro UA: Dnepr|Dnipropetrovsk|Dnepropetrovsk|Дніпро|Днепр|Дніпропетровськ|Днепропетровск
Lviv UA: Lvov|Львів|Львов|Lwów|Lemberg|L'viv
Zaporizhzhya UA: Zaporizhzhia|Zaporozhye|Запоріжжя|Запорожье|Zaporizhia
Kryvyy Rih UA: Kryvyi Rih|Krivoy Rog|Кривий Ріг
Mykolayiv UA.16: Mykolaiv|Nikolaev|Миколаїв|Николаев
Vinnytsya UA: Vinnytsia|Vinnitsa|Вінниця|Винница
Ivano-Frankivsk UA: Ivano Frankivsk|Івано-Франківськ|Ивано-Франковск
Chernivtsi UA: Чернівці|Черновцы
Uzhgorod UA: Uzhhorod|Ужгород
Zhytomyr UA: Житомир|Zhitomir
Khmelnytskyi UA: Khmelnytskyy|Хмельницький|Хмельницкий
Richmond GB: Richmond
Homyel' BY: Gomel|Homel|Гомель
Hrodna BY: Grodno|Гродно
Basrah IQ: Basra
Rishon LeTsiyyon IL: Rishon LeZion|Rishon LeTzion
Modi‘in Makkabbim Re‘ut IL: Modiin|Modi'in
Irákleion GR: Heraklion|Iraklion|Iraklio|Ηράκλειο
Pātan NP: Lalitpur|Patan
Sokhumi GE: Sukhumi|Sokhumi
Donetsk UA: Донецьк|Донецк
Luhansk UA: Луганськ|Lugansk|Луганск
Sevastopol UA: Севастополь
Minsk BY: Мінск|Минск|Mińsk|明斯克|ミンスク
Moscow RU: Moskva|Москва|Moskau|Moscou|Moscú|Moskwa|Mosca|Moskou|莫斯科|モスクワ|모스크바|Moskova|موسكو|MSK Moscow|Mockba|MSU Moscow|MIPT|МГУ|МФТИ|HSE Moscow|Зеленоград|SVO
Saint Petersburg RU: St Petersburg|St. Petersburg|Sankt-Peterburg|Санкт-Петербург|СПб|Питер|SPb|Petersburg|Sankt Petersburg|San Petersburgo|São Petersburgo|Leningrad|圣彼得堡|サンクトペテルブルク|상트페테르부르크|Saint-Pétersbourg|Petersburgo|ITMO|ITMO University|СПбГУ|LED
Nizhniy Novgorod RU: Nizhny Novgorod|Nizhni Novgorod|Нижний Новгород|Нижний|NNov
Yekaterinburg RU: Ekaterinburg|Екатеринбург|EKB|Ekb
Novosibirsk RU: Новосибирск|Академгородок
Rostov-na-Donu RU: Rostov-on-Don|Rostov on Don|Ростов-на-Дону|Rostov
Chelyabinsk RU: Челябинск
Kazan RU: Казань|Kazan'|Innopolis|Иннополис
Samara RU: Самара
Perm RU: Пермь|Perm'
Tyumen RU: Тюмень|Tyumen'
Kaliningrad RU: Калининград|Königsberg
Velikiy Novgorod RU: Veliky Novgorod|Великий Новгород
Tbilisi GE: თბილისი|Tiflis|Тбилиси
Batumi GE: ბათუმი|Батуми
Yerevan AM: Երևան|Erevan|Ереван|Eriwan
Baku AZ: Bakı|Баку
Almaty KZ: Алматы|Alma-Ata|Алма-Ата|Alma Ata
Astana KZ: Nur-Sultan|Нур-Султан|Астана|Nursultan
Bishkek KG: Бишкек|Bişkek
Tashkent UZ: Toshkent|Ташкент|Тошкент
Dushanbe TJ: Душанбе
Ashgabat TM: Aşgabat|Ашхабад
Ulan Bator MN: Ulaanbaatar|Улаанбаатар|Улан-Батор
Tokyo JP: 東京|东京|Tokio|Tóquio|Токио|도쿄|طوكيو|とうきょう|トウキョウ|TYO|東京都|Shibuya|Shinjuku|Greater Tokyo|HND|NRT|University of Tokyo|UTokyo|東大|東京工業大学|早稲田大学|慶應義塾大学|Keio University|Waseda University|新宿|渋谷|秋葉原|六本木|池袋|Tokyo-to|Tōkyō-to|東京の
Osaka JP: 大阪|Осака|大阪市|오사카|大阪府|KIX|阪大|梅田
Kyoto JP: 京都|Киото|京都府|京大|Kyoto University
Yokohama JP: 横浜|横濱
Nagoya JP: 名古屋
Fukuoka JP: 福岡|FUK|博多
Sapporo JP: 札幌|CTS
Kobe JP: 神戸
Seoul KR: 서울|서울특별시|Séoul|Seúl|Сеул|首尔|首爾|ソウル|Seul|سيول|SNU|Seoul National University|ICN|GMP|Yonsei University|서울대학교|서울대|강남|강남구|판교역
Busan KR: 부산|Pusan|釜山|Пусан
Incheon KR: 인천|Inchon
Daejeon KR: 대전|Taejon|KAIST|카이스트
Beijing CN: 北京|Peking|Pekín|Pequim|Pékin|Pechino|Pekin|Пекин|베이징|بكين|Bắc Kinh|PEK|北京市|ペキン|清华大学|清华|北大|Tsinghua|Tsinghua University|Peking University|PKU|帝都|BUPT|Beihang University|北京邮电大学|中国科学院|中关村|BJ China
Shanghai CN: 上海|Шанхай|상하이|Schanghai|Szanghaj|上海市|魔都|Fudan University|复旦大学|SJTU|Shanghai Jiao Tong University|同济大学|Tongji University|PVG|SH China
Guangzhou CN: 广州|廣州|Canton China|Гуанчжоу|SYSU|中山大学
Shenzhen CN: 深圳|Шэньчжэнь|SZX|SUSTech
Hangzhou CN: 杭州|ZJU|Zhejiang University|HGH
Chengdu CN: 成都
Wuhan CN: 武汉|武漢|HUST Wuhan|Wuhan University|华中科技大学
Nanjing CN: 南京|Nanking|Nanjing University|Southeast University China
Xi’an CN: Xian|西安
Chongqing CN: 重庆|重慶|Chungking
Tianjin CN: 天津|Tientsin
Suzhou CN.04: 苏州|蘇州
Xiamen CN: 厦门|廈門|Amoy
Qingdao CN: 青岛|Tsingtao
Ürümqi CN: Urumqi|Urumchi|乌鲁木齐|Wulumuqi
Hong Kong HK: HKG|香港|홍콩|ホンコン|Гонконг|Hongkong|HongKong|Kowloon|Hongkong City|HKUST|HKU|CUHK|Kowloon Hong Kong
Macau MO: Macao|澳门|澳門
Taipei TW: 台北|臺北|台北市|臺北市|Taibei|Тайбэй|타이베이|タイペイ|New Taipei|新北市|TPE|NTU Taiwan|National Taiwan University|台灣大學|國立臺灣大學|台大
Kaohsiung TW: 高雄
Taichung TW: 台中|臺中
Hsinchu TW: 新竹|NTHU|NCTU|NYCU|清華大學|交通大學|國立交通大學|國立清華大學
Tainan TW: 台南
Singapore SG: SIN|Lion City|NUS|NTU Singapore|Nanyang Technological University|National University of Singapore|A*STAR
Kuala Lumpur MY: KL|Klang Valley|Greater Kuala Lumpur|吉隆坡|KUL
George Town MY: Georgetown|Penang Island
Johor Bahru MY: JB|Johor Baru
Petaling Jaya MY: PJ
Bangkok TH: กรุงเทพ|กรุงเทพมหานคร|Krung Thep|BKK|Бангкок|曼谷|バンコク|방콕|Bangcoc|Bangkok Metropolitan|Chulalongkorn University
Chiang Mai TH: เชียงใหม่|Chiangmai
Hanoi VN: Hà Nội|Ha Noi|Hanói|Ханой|ハノイ|하노이|HAN|HUST
Ho Chi Minh City VN: Saigon|Sài Gòn|Sai Gon|Ho Chi Minh|Hồ Chí Minh|Thành phố Hồ Chí Minh|TPHCM|TP.HCM|Tp HCM|TP Hồ Chí Minh|HCMC|HCM|HCM City|Hochiminh|Ho Chi Min|Хошимин|胡志明市|호치민|ホーチミン|SGN
Da Nang VN: Danang|Đà Nẵng
Haiphong VN: Hải Phòng|Hai Phong
Huế VN: Hue
Phnom Penh KH: ភ្នំពេញ|Pnom Penh
Vientiane LA: ວຽງຈັນ
Yangon MM: Rangoon|ရန်ကုန်
Jakarta ID: DKI Jakarta|JKT|Jakarta Selatan|Jakarta Barat|Jakarta Pusat|Jakarta Timur|Jakarta Utara|South Jakarta|West Jakarta|Djakarta|Джакарта|雅加达|ジャカルタ|자카르타|Greater Jakarta|CGK|Binus University
Bandung ID: BDG|ITB Bandung|Institut Teknologi Bandung
Yogyakarta ID: Jogja|Jogjakarta|Yogya|YK Yogyakarta
Surabaya ID: SBY
Makassar ID: Ujung Pandang
Denpasar ID: Canggu|Ubud Bali
Manila PH: Maynila|Манила|马尼拉|マニラ|마닐라|MNL|UP Diliman|Ateneo de Manila University
Quezon City PH: QC|Quezon
Makati City PH: Makati
Taguig PH: BGC|Taguig City|Bonifacio Global City
Cebu City PH: Cebu|CEB
Davao PH: Davao City
Iloilo PH: Iloilo City
Cagayan de Oro PH: CDO|Cagayan de Oro City
Angeles City PH: Angeles City
Bacolod PH: Bacolod City
Baguio PH: Baguio City
Delhi IN: New Delhi|दिल्ली|नई दिल्ली|Dilli|Дели|德里|新德里|デリー|N Delhi|Delhi NCR|NCR|DEL|IIT Delhi|DTU Delhi|JNU|IGDTUW
Mumbai IN: Bombay|मुंबई|Bom Bay|Мумбаи|Бомбей|孟买|ムンバイ|뭄바이|Navi Mumbai|BOM|IIT Bombay|IITB
Bengaluru IN: Bangalore|Banglore|Bengalore|Bangaluru|Blr|BLR|ಬೆಂಗಳೂರು|बेंगलुरु|Бангалор|班加罗尔|バンガロール|Bangalore Urban|Bengaluru Urban|Namma Bengaluru|IISc|IISc Bangalore|Indian Institute of Science
Chennai IN: Madras|சென்னை|Ченнаи|金奈|MAA|IIT Madras|Anna University
Kolkata IN: Calcutta|কলকাতা|Kalkutta|Калькутта|加尔各答|Salt Lake Kolkata
Hyderabad IN: Hyderabad Telangana|HYD|హైదరాబాద్|Secunderabad|IIIT Hyderabad|IIIT-H
Hyderabad PK: Hyderabad Sindh
Pune IN: Poona|पुणे
Ahmedabad IN: Ahmadabad|Amdavad|અમદાવાદ
Gurgaon IN: Gurugram|GGN
Noida IN: Greater Noida|Gr Noida
Ghaziabad IN: Ghaziabad UP
Thiruvananthapuram IN: Trivandrum|TVM
Cochin IN: Kochi|Ernakulam
Kozhikode IN: Calicut
Mysore IN: Mysuru
Mangalore IN: Mangaluru
Vadodara IN: Baroda
Visakhapatnam IN: Vizag|Vishakhapatnam
Vijayawada IN: Bezawada
Allahabad IN: Prayagraj
Varanasi IN: Banaras|Benares
Tiruchirappalli IN: Trichy
Coimbatore IN: Kovai
Jaipur IN: जयपुर|Pink City
Lucknow IN: लखनऊ
Indore IN: इंदौर
Chandigarh IN: Tricity Chandigarh|Mohali Chandigarh
Mohali IN: SAS Nagar|Sahibzada Ajit Singh Nagar
Bhubaneshwar IN: Bhubaneswar
Puducherry IN: Pondicherry
Shimla IN: Simla
Guwahati IN: Gauhati
Karachi PK: کراچی|Карачи|KHI
Lahore PK: لاہور|LHE|LUMS
Islamabad PK: اسلام آباد|Twin Cities Pakistan|ISB|NUST|FAST-NUCES|COMSATS
Rawalpindi PK: Pindi
Faisalabad PK: Lyallpur|فیصل آباد
Multan PK: ملتان
Peshawar PK: پشاور
Dhaka BD: Dacca|ঢাকা|Дакка|DAC|BUET
Chattogram BD: Chittagong|Chattagram|চট্টগ্রাম
Jessore BD: Jashore
Barishal BD: Barisal
Comilla BD: Cumilla
Bogra BD: Bogura
Colombo LK: කොළඹ|கொழும்பு|CMB
Kathmandu NP: Katmandu|काठमाडौं|काठमाण्डौ|KTM
Kabul AF: کابل
Tehran IR: تهران|Teheran|Téhéran|Teerã|Тегеран|Theran|Sharif University of Technology|Sharif University|دانشگاه تهران
Mashhad IR: مشهد
Isfahan IR: Esfahan|اصفهان
Shiraz IR: شیراز
Tabriz IR: تبریز
Baghdad IQ: بغداد|Bagdad
Erbil IQ: Arbil|Hewler|Hawler|أربيل|هەولێر
Dubai AE: دبي|Дубай|迪拜|ドバイ|두바이|Dubaï|DXB|Dubayy
Abu Dhabi AE: أبوظبي|Абу-Даби
Sharjah AE: الشارقة
Riyadh SA: الرياض|Riad|Riyad|Эр-Рияд
Jeddah SA: جدة|Jedda|Djeddah
Mecca SA: Makkah|مكة|مكة المكرمة
Medina SA: Madinah|Al Madinah
Dammam SA: الدمام
Khobar SA: Al Khobar|Al-Khobar
Doha QA: الدوحة
Manama BH: المنامة
Muscat OM: مسقط
Kuwait City KW: مدينة الكويت
Amman JO: عمان الأردن|Амман
Beirut LB: بيروت|Beyrouth|Beyrut
Damascus SY: دمشق|Damas
Aleppo SY: حلب
Jerusalem IL: Yerushalayim|ירושלים|Al-Quds|القدس
Tel Aviv IL: Tel-Aviv|TLV|תל אביב|תל אביב-יפו|Tel Aviv-Yafo|Tel Aviv Yafo|Tel Aviv-Jaffa|Тель-Авив|特拉维夫|Tel Aviv University
Haifa IL: חיפה|Technion
Gaza PS: غزة|Gaza City
Ramallah PS: رام الله
Cairo EG: القاهرة|Le Caire|Kairo|El Cairo|Il Cairo|Каир|开罗|カイロ|New Cairo|6th of October|Kahire|CAI
Alexandria EG: الإسكندرية|Alexandrie|Alejandría
Giza EG: الجيزة|Gizeh
Casablanca MA: الدار البيضاء
Rabat MA: الرباط
Marrakesh MA: Marrakech|مراكش
Tangier MA: Tanger|طنجة
Fes MA: Fez|Fès|فاس
Agadir MA: أكادير
Algiers DZ: Alger|الجزائر العاصمة|Argel
Oran DZ: وهران
Tunis TN: تونس العاصمة|Grand Tunis
Sfax TN: صفاقس
Tripoli LY: طرابلس
Khartoum SD: الخرطوم
Addis Ababa ET: አዲስ አበባ|Addis Abeba|Addis
Nairobi KE: Найроби|NBO
Kampala UG: Kampala City
Dar es Salaam TZ: Dar-es-Salaam|Daressalam
Kigali RW: Kigali City
Lagos NG: Lagos Island|Ikeja|Lekki|Victoria Island|Lagos Mainland|LOS|UNILAG
Abuja NG: FCT|ABV
Port Harcourt NG: PH City|Port-Harcourt|Portharcourt
Benin City NG: Benin City
Accra GH: Akkra|ACC
Douala CM: Duala
Johannesburg ZA: Joburg|Jozi|JHB|Jo'burg|Йоханнесбург|约翰内斯堡|JNB|Sandton|Midrand
Cape Town ZA: CPT|Kaapstad|Le Cap|Ciudad del Cabo|Кейптаун|Kapstadt|UCT
Durban ZA: eThekwini
Pretoria ZA: Tshwane|PTA
Port Elizabeth ZA: Gqeberha
East London ZA: East London|East London
Antananarivo MG: Tana Madagascar|Tananarive
Port Louis MU: Port-Louis
Victoria SC: Victoria|Mahe Seychelles
Sydney AU: SYD|Сидней|悉尼|シドニー|시드니|Sidney|UNSW|University of Sydney|UTS
Melbourne AU: Melb|墨尔本|メルボルン|멜버른|Мельбурн|MEL|Monash University|RMIT|University of Melbourne
Brisbane AU: Brissy|BNE|UQ
Perth AU: Perth Western Australia
Canberra AU: CBR|ANU|Australian National University
Gold Coast AU: Goldcoast
Auckland NZ: Tāmaki Makaurau|Окленд|奥克兰|AKL
Wellington NZ: Te Whanganui-a-Tara|WLG
Christchurch NZ: CHCH|Ōtautahi|CHC
Suva FJ: Suva City
Papeete PF: Tahiti|Pape'ete
Noumea NC: Nouméa
Georgetown GY: Georgetown
Kingston JM: Kingston
San Juan PR: San Juan
San Juan AR: San Juan
Port of Spain TT: Port-of-Spain
Pyongyang KP: 평양|Пхеньян|平壤
Sanaa YE: Sanaa|صنعاء
Pilsen CZ: Plzeň|Plzen
Dehra Dūn IN: Dehradun
Cambridge US.MA: MIT|Harvard|Harvard University|Massachusetts Institute of Technology
Cambridge GB: University of Cambridge|Cambridge University|Greater Cambridge
Springfield US.OR: Springfield
Salem US.MA: Salem
Surrey CA: Surrey
Ithaca US: Cornell|Cornell University
New Haven US.CT: Yale|Yale University
Princeton US.NJ: Princeton University
Providence US.RI: Brown University
Baltimore US.MD: Johns Hopkins|Johns Hopkins University|BWI
Durham US.NC: Duke University
Chapel Hill US.NC: UNC Chapel Hill
Ann Arbor US.MI: UMich|University of Michigan|U of M Ann Arbor
East Lansing US.MI: Michigan State University|MSU East Lansing
West Lafayette US.IN: Purdue|Purdue University
Columbus US.OH: Ohio State University|OSU Columbus
State College US.PA: Penn State|Penn State University
Champaign US.IL: UIUC|Urbana-Champaign|University of Illinois at Urbana-Champaign|Champaign-Urbana
Madison US.WI: UW-Madison|University of Wisconsin-Madison
College Station US.TX: Texas A&M|Texas A&M University|Bryan-College Station
Nashville US.TN: Vanderbilt University|BNA
Boulder US.CO: CU Boulder
Provo US.UT: BYU|Brigham Young University
Tempe US.AZ: ASU|Arizona State University
Tucson US.AZ: University of Arizona
Phoenix US.AZ: PHX
Pasadena US.CA: Caltech|California Institute of Technology|JPL
Stanford US.CA: Stanford|Stanford University
Berkeley US.CA: UC Berkeley|Cal Berkeley
Davis US.CA: UC Davis
Irvine US.CA: UC Irvine|UCI
Santa Barbara US.CA: UCSB|UC Santa Barbara
San Luis Obispo US.CA: Cal Poly SLO
Cleveland US.OH: CLE|Case Western Reserve University
Cincinnati US.OH: CVG
Charlotte US.NC: CLT
Orlando US.FL: MCO|UCF
Burnaby CA: SFU|Simon Fraser University
Hamilton CA: McMaster University
Kingston CA: Queen's University Kingston|Queens University Canada
Campinas BR: Unicamp
Porto Alegre BR: POA|UFRGS
Recife BR: UFPE
Glasgow GB: GLA
Oxford GB: University of Oxford|Oxford University
Palaiseau FR: École Polytechnique|Ecole Polytechnique|Telecom Paris
Aachen DE: RWTH|RWTH Aachen|RWTH Aachen University
Delft NL: TU Delft
Eindhoven NL: TU Eindhoven|TU/e|EIN
Kānpur IN: IIT Kanpur
Kharagpur IN: IIT Kharagpur
Roorkee IN: IIT Roorkee
Pilani IN: BITS Pilani
Vellore IN: VIT Vellore|VIT University
Hefei CN: USTC|中国科学技术大学|中科大
Harbin CN: HIT Harbin|哈工大
Tsukuba JP: つくば|つくば市
Sendai JP: 仙台|仙台市
Seongnam-si KR: Pangyo|판교|Bundang|분당
Pohang KR: POSTECH
Adelaide AU: ADL
Surakarta ID: Solo Indonesia|Surakarta Solo
Londonderry County Borough GB: Londonderry|Derry
Vila Nova de Gaia PT: Vila Nova de Gaia
Kongens Lyngby DK: Lyngby
Pátra GR: Patras|Patra|Πάτρα
Reggio nell'Emilia IT: Reggio Emilia
İzmit TR: Izmit|Kocaeli
Beersheba IL: Be'er Sheva|Beer Sheva|באר שבע
Hargeysa SO: Hargeisa
Mueang Nonthaburi TH: Nonthaburi
Whistler CA: Whistler
Banff CA: Banff
Byron Bay AU: Byron Bay
Fremantle AU: Fremantle
Leiria PT: Leiria
Aveiro PT: Aveiro
L'Aquila IT: L'Aquila
Bhaktapur NP: Bhaktapur
Tulum MX: Tulum
Ericeira PT: Ericeira
Bansko BG: Bansko
Ubud ID: Ubud
Dahab EG: Dahab
Nazaré PT: Nazaré Portugal
Kuta ID: Kuta
Queenstown NZ: Queenstown
Tuxtla MX: Tuxtla Gutiérrez
Munich DE.02: Garching
Putrajaya MY: Cyberjaya
Mahilyow BY: Mogilev|Могилев|Магілёў
Rivne UA: Ровно|Rovno|Рівне
Karagandy KZ: Karaganda
Petah Tiqva IL: Petah Tikva|Petach Tikva|פתח תקווה
Hāora IN: Howrah
San Carlos de Bariloche AR: Bariloche
Castelló de la Plana ES: Castellón
Palermo IT: Palermo PA
Cagliari IT: Cagliari CA
Modena IT: Modena MO
Mantova IT: Mantova MN
Varese IT: Varese VA
Taoyuan City TW: 桃園|桃園市
South Tangerang ID: Tangerang Selatan
Samarkand UZ: Самарканд
Évora PT: Évora
Moab US.UT: Moab
Albuquerque US.NM: ABQ
`;

/**
 * Other names of cities: old ones, nicknames, short forms, other languages'. One city a line: its GeoNames name, its
 * country (and admin1 code where the country has several of that name), then the names. A name in capitals of up to
 * five letters counts only in capitals. A name given here is plausible on its own, whatever the size of the city.
 */
export const cityNames = `
New York City US: New York|NYC|NY City|Nueva York|Nova York|Nova Iorque|Nowy Jork|Big Apple|Нью-Йорк|紐約|纽约|ニューヨーク|뉴욕|نيويورك|New York New York|Nowy York|New-York|JFK
Manhattan US: Manhattan NYC|Manhattan
The Bronx US: Bronx
San Francisco US.CA: SF|San Fran|Frisco|SFO|San Francisco Bay|Сан-Франциско|旧金山|舊金山|サンフランシスコ|샌프란시스코|The Bay
Los Angeles US.CA: LA|L.A|LAX|Los Angeles CA|City of Angels|DTLA|Лос-Анджелес|洛杉矶|洛杉磯|ロサンゼルス|로스앤젤레스
San Diego US.CA: San Diego
San Jose US.CA: San José
Washington US.DC: Washington DC|Washington D C|DC|D.C|DMV|DC Metro|Washington DC Baltimore|Washington
Philadelphia US.PA: Philly
Chicago US.IL: CHI|Chicagoland|Windy City|ORD|Чикаго|芝加哥|シカゴ
Las Vegas US.NV: Vegas
Dallas US.TX: DFW|Dallas-Fort Worth|Dallas/Fort Worth|Dallas Fort Worth Metroplex
Houston US.TX: HTX|H-Town
Austin US.TX: ATX
Portland US.OR: PDX|Portlandia
Seattle US.WA: Greater Seattle|Сиэтл|西雅图|シアトル|시애틀
Atlanta US.GA: ATL
Boston US.MA: BOS|Beantown|Бостон|波士顿|ボストン
Denver US.CO: DEN|Mile High City
Miami US.FL: MIA|South Florida|South FL
Salt Lake City US.UT: SLC|Salt Lake
Minneapolis US.MN: MPLS|Twin Cities|MSP
Raleigh US.NC: RDU|Research Triangle|Research Triangle Park|Raleigh-Durham|RTP
New Orleans US.LA: NOLA|NewOrleans
Pittsburgh US.PA: PGH
Detroit US.MI: Motor City|Metro Detroit
San Antonio US.TX: SATX
Saint Paul US.MN: St Paul
St. Louis US.MO: STL|St Louis
St. Petersburg US.FL: St Petersburg|St Pete|Saint Pete|Saint Petersburg
Tampa US.FL: Tampa Bay
Fort Lauderdale US.FL: Ft Lauderdale
Honolulu US.HI: HNL
Kansas City US.MO: Kansas City|KCMO
Victoria US.TX: Victoria
Norfolk US.VA: Hampton Roads
Toronto CA: YYZ|GTA|Greater Toronto|T.O|Торонто|多伦多|多倫多|トロント|토론토|The 6ix
Montréal CA: Montreal|YUL|MTL|Монреаль|蒙特利尔|モントリオール
Vancouver CA: YVR|Lower Mainland|Metro Vancouver|Ванкувер|温哥华|溫哥華|バンクーバー|밴쿠버
Calgary CA: YYC
Edmonton CA: YEG
Ottawa CA: YOW|Ottawa-Gatineau|National Capital Region Canada
Halifax CA.07: YHZ
Kitchener CA: Kitchener-Waterloo|KW Ontario
Waterloo CA: Waterloo
Victoria CA.02: Victoria
St. John's CA.05: Saint Johns|St Johns
Saint John CA.04: St John
Québec CA: Quebec City|Ville de Québec|Québec City
Mexico City MX: CDMX|Ciudad de México|Mexico DF|México D.F|Mexico D F|Ciudad de Mexico CDMX|Cd de México|Cidade do México|Mexiko-Stadt|Мехико|墨西哥城|DF México|Città del Messico
Guadalajara MX: GDL
Monterrey MX: MTY
Cancún MX: Cancun
Tijuana MX: TJ
Puebla MX: Puebla
Querétaro MX: Querétaro|Santiago de Querétaro
Ciudad Juárez MX: Juárez|Cd Juarez
Santiago CL: Santiago de Chile|Gran Santiago|Santiago Chile|Сантьяго
Santiago de los Caballeros DO: Santiago
Santiago de Compostela ES: Santiago
Córdoba MX.30: Córdoba
Brest FR: Brest
La Paz MX.03: La Paz
Mérida ES: Mérida
Santo Domingo DO: Sto Domingo
São Paulo BR: Sampa|Sao Paulo SP|Сан-Паулу|圣保罗|サンパウロ|SPaulo
Rio de Janeiro BR: Rio|RJ|Rio de Janeiro RJ|Рио-де-Жанейро|里约热内卢|リオデジャネイロ
Belo Horizonte BR: BH|BH MG|Beagá
Florianópolis BR: Floripa
Salvador BR: Salvador|Salvador Bahia|Salvador da Bahia
Brasília BR: Brasilia DF
Buenos Aires AR: Bs As|BsAs|Bs. As.|BA Argentina|Gran Buenos Aires|Буэнос-Айрес|布宜诺斯艾利斯|ブエノスアイレス|부에노스아이레스
San Miguel de Tucumán AR: Tucumán
La Plata AR: La Plata
San Luis AR: San Luis
Bogotá CO: Bogota DC|Bogotá D.C|Santa Fe de Bogotá|Santafé de Bogotá|Богота|波哥大
Medellín CO: Medallo
Cartagena CO: Cartagena de Indias
Lima PE: Lima Metropolitana|Лима
Santa Cruz de la Sierra BO: Santa Cruz
Santa Cruz US.CA: Santa Cruz
Santa Cruz de Tenerife ES: Santa Cruz
Caracas VE: Gran Caracas|Каракас
San José CR: San Jose Costa Rica|Gran Área Metropolitana
Guatemala City GT: Ciudad de Guatemala|Guatemala Ciudad
Panamá PA: Panama City|Ciudad de Panamá
Panama City US.FL: Panama City
Havana CU: L'Avana|Havanna|La Habana|Habana|La Havane|Гавана|Havanna
London GB: LON|LDN|Londres|Londra|Londen|Londyn|Лондон|伦敦|倫敦|ロンドン|런던|لندن|Londyn UK|Λονδίνο|Luân Đôn|Westminster London|City of London|Islington|Hackney|Shoreditch|Camden Town
Manchester GB: MCR
Birmingham GB: Brum
Edinburgh GB: Edimburgo|Édimbourg|Эдинбург
Newcastle upon Tyne GB: Newcastle upon Tyne|Newcastle
Newcastle AU: Newcastle
Newcastle ZA: Newcastle
Kingston upon Hull GB: Hull
Brighton GB: Brighton and Hove|Brighton & Hove
Stoke-on-Trent GB: Stoke
Belfast GB: Belfast NI
Dublin IE: Baile Átha Cliath|Dublino|Dublín|Дублин|都柏林|ダブリン|Co Dublin|County Dublin
Cork IE: Corcaigh|County Cork|Co Cork
Gaillimh IE: Galway|County Galway|Co Galway
Berlin DE: BER|Berlino|Berlín|Berlim|Berlijn|Берлин|Берлін|柏林|ベルリン|베를린|برلين|Βερολίνο|Land Berlin|Berlin Kreuzberg|Prenzlauer Berg|Berlin Mitte|Neukölln
Munich DE: München|Muenchen|MUC|Múnich|Munique|Monaco di Baviera|Monachium|Мюнхен|慕尼黑|ミュンヘン|뮌헨|Münih
Hamburg DE: HH Hamburg|Hambourg|Hamburgo|Amburgo|Гамбург|汉堡
Köln DE: Cologne|Colonia|Koeln|Colonia Alemania|Colonia Germania|Кёльн|Keulen|Kolonia|Cologne Bonn
Frankfurt am Main DE: Frankfurt|Frankfurt/Main|Frankfurt a. M.|Frankfurt a.M|Frankfurt Main|FFM|Francfort|Francoforte|Франкфурт|法兰克福|フランクフルト|Frankfurt on the Main|Frankfort Germany
Frankfurt (Oder) DE: Frankfurt Oder
Nürnberg DE: Nuremberg|Nuernberg|Norimberga|Нюрнберг
Düsseldorf DE: Duesseldorf|Dusseldorf|Дюссельдорф
Hannover DE: Hanover
Braunschweig DE: Brunswick Germany
Stuttgart DE: Stoccarda|Штутгарт|Stuttgart Region
Leipzig DE: Lipsia|Лейпциг
Dresden DE: Dresde|Drezno|Дрезден
Karlsruhe DE: KA Karlsruhe
Göttingen DE: Goettingen
Tübingen DE: Tuebingen
Münster DE: Muenster|Munster
Bremen DE: Brême|Бремен
Freiburg DE: Freiburg|Freiburg im Breisgau
Würzburg DE: Wuerzburg
Heidelberg DE: Heidelberg Germany
Halle (Saale) DE: Halle|Halle Saale
Offenbach DE: Offenbach am Main
Vienna AT: Wien|Viena|Vienne|Wenen|Wiedeń|Вена|Відень|维也纳|維也納|ウィーン|비엔나|빈|Viyana|فيينا|Bécs|Vídeň
Graz AT: Graz Austria
Salzburg AT: Salzbourg|Salzburgo|Salisburgo
Zürich CH: Zurich|Zuerich|ZRH|Zürich City|Zurigo|Цюрих|苏黎世|チューリッヒ|취리히|Zurych|Zúrich|Greater Zurich
Genève CH: Geneva|Genf|Ginebra|Genebra|Ginevra|Genewa|Женева|日内瓦|Geneve
Basel CH: Bâle|Basilea|Basle
Bern CH: Berne|Berna
Lausanne CH: Losanna|Lozanna
Luzern CH: Lucerne
Lugano CH: Lugano Switzerland
Biel/Bienne CH: Biel|Bienne
Sankt Gallen CH: Saint Gallen|St Gallen
Zug CH: Zug
Paris FR: Paris France|París|Parigi|Parijs|Paryż|Париж|巴黎|パリ|파리|باريس|Παρίσι|Paříž|Paname|Région Parisienne|Paris et périphérie|Paris-Saclay|La Défense
Lyon FR: Lyons France|Lione|Лион
Marseille FR: Marseilles|Marsella|Marsiglia|Марсель
Nice FR: Nice France|Nizza|Niza|Ницца
Strasbourg FR: Strassburg|Straßburg|Estrasburgo|Strasburgo|Страсбург
Bordeaux FR: Burdeos|Бордо
Toulouse FR: Tolosa Francia|Тулуза
Madrid ES: Мадрид|马德里|マドリード|마드리드|مدريد
Barcelona ES: BCN|Barcellona|Barcelone|Барселона|巴塞罗那|バルセロナ|바르셀로나|برشلونة|Barna
Sevilla ES: Seville|Siviglia|Séville|Севилья
Zaragoza ES: Saragossa|Saragosse
A Coruña ES: La Coruña|Coruña
Palma ES: Palma de Mallorca|Palma Mallorca
Las Palmas de Gran Canaria ES: Las Palmas
Donostia / San Sebastián ES: San Sebastián|Donostia|Donostia-San Sebastián
Bilbao ES: Bilbo
Gasteiz / Vitoria ES: Vitoria-Gasteiz|Vitoria|Gasteiz
Pamplona ES: Iruña
Valencia ES: València|Валенсия
Alicante ES: Alacant|Alicante
Málaga ES: Malaga
Granada ES: Granada
Lisbon PT: Lisboa|Lissabon|Lisbonne|Lisbona|Лиссабон|Lizbona|里斯本|リスボン|리스본|Grande Lisboa|Greater Lisbon|Lisboa e Região
Porto PT: Oporto|Порту|Grande Porto
Faro PT: Faro
Funchal PT: Funchal Madeira
Rome IT: Roma|Rom|Rzym|Рим|罗马|羅馬|ローマ|로마|روما|Roma Capitale
Milan IT: Milano|Mailand|Milán|Milão|Mediolan|Милан|米兰|ミラノ|밀라노
Turin IT: Torino|Турин|Turyn|Turín
Florence IT: Firenze|Florenz|Florencia|Florença|Флоренция|Florencja
Naples IT: Napoli|Neapel|Nápoles|Неаполь
Venice IT: Venezia|Venedig|Venise|Veneza|Wenecja|Венеция|Venecia
Genoa IT: Genova|Genua|Gênes|Génova
Bologna IT: Bologne|Bolonia
Padova IT: Padua
Amsterdam NL: AMS|Амстердам|阿姆斯特丹|アムステルダム|Amsterdã|A'dam|Ámsterdam|Amesterdão
The Hague NL: Den Haag|'s-Gravenhage|La Haye|La Haya|L'Aia|Гаага|Haag
Rotterdam NL: R'dam|Роттердам
Utrecht NL: Utrecht
's-Hertogenbosch NL: Den Bosch|s Hertogenbosch
Brussels BE: Bruxelles|Brussel|Brüssel|Bruselas|Bruxelas|Bruksela|Брюссель|BRU|布鲁塞尔|ブリュッセル
Antwerpen BE: Antwerp|Anvers|Amberes
Gent BE: Ghent|Gand
Brugge BE: Bruges
Liège BE: Liege|Luik|Lüttich
Leuven BE: Louvain
Luxembourg LU: Luxembourg City|Luxemburg Stadt
Copenhagen DK: København|Kobenhavn|Koebenhavn|Kopenhagen|Copenhague|Kopenhaga|Копенгаген|哥本哈根|コペンハーゲン|CPH|Copenaghen
Århus DK: Aarhus
Stockholm SE: Estocolmo|Stoccolma|Стокгольм|斯德哥尔摩|ストックホルム|STHLM|Sztokholm
Göteborg SE: Gothenburg|Goteborg|Гётеборг|GBG
Malmö SE: Malmo|Malmoe|Мальмё
Oslo NO: Осло|奥斯陆
Trondheim NO: Trondhjem
Helsinki FI: Helsingfors|Хельсинки|HEL|赫尔辛基|ヘルシンキ|Greater Helsinki|Helsinque
Espoo FI: Esbo
Turku FI: Åbo
Tampere FI: Tammerfors
Reykjavík IS: Reykjavik|Рейкьявик
Warsaw PL: Warszawa|Warschau|Varsovia|Varsovie|Varsóvia|Varsavia|Варшава|华沙|ワルシャワ|바르샤바|Varşova
Kraków PL: Krakow|Cracow|Krakau|Cracovia|Cracovie|Краков|Краків
Wrocław PL: Wroclaw|Breslau|Breslavia|Вроцлав
Gdańsk PL: Gdansk|Danzig|Гданьск
Poznań PL: Poznan|Posen|Познань
Łódź PL: Lodz|Лодзь
Katowice PL: Kattowitz|Катовице
Prague CZ: Praha|Prag|Praga|Прага|布拉格|プラハ|프라하|Praag
Brno CZ: Brünn|Брно
Budapest HU: Budapeste|Budapeszt|Будапешт|布达佩斯|ブダペスト|Bp
Bratislava SK: Pressburg|Братислава
Košice SK: Kosice
Ljubljana SI: Laibach|Lubiana|Любляна
Zagreb HR: Загреб
Belgrade RS: Beograd|Београд|Belgrad|Belgrado|Белград
Novi Sad RS: Нови Сад
Sarajevo BA: Сарајево|Сараево
Skopje MK: Скопје|Скопье
Podgorica ME: Подгорица
Tirana AL: Tiranë|Тирана
Pristina XK: Prishtina|Prishtinë|Prishtine|Приштина
Sofia BG: София|Sofía|索非亚|Sofija
Plovdiv BG: Пловдив
Varna BG: Варна
Bucharest RO: București|Bucuresti|Bukarest|Bucarest|Bucareste|Бухарест|Bükreş|布加勒斯特|Bukareszt
Cluj-Napoca RO: Cluj|Kolozsvár
Iaşi RO: Iasi|Jassy
Timişoara RO: Timisoara|Temeswar
Chisinau MD: Chișinău|Kishinev|Kishinau|Кишинёв|Кишинэу
Athens GR: Athína|Athina|Αθήνα|Athen|Atenas|Athènes|Atene|Ateny|Афины|雅典|アテネ|Atina
Thessaloníki GR: Thessaloniki|Salonica|Salonika|Θεσσαλονίκη|Салоники|Selanik
Nicosia CY: Lefkosia|Lefkoşa|Λευκωσία|Никосия
Limassol CY: Lemesos|Лимассол|Λεμεσός
Istanbul TR: İstanbul|Estambul|Istambul|Stambuł|Стамбул|伊斯坦布尔|イスタンブール|이스탄불|اسطنبول|إسطنبول|Constantinople|Kadıköy|IST Istanbul
Ankara TR: Анкара
İzmir TR: Izmir|Измир|Smyrna Turkey
Kyiv UA: Kiev|Kyïv|Київ|Киев|Kijów|Kiew|Kijev|Kiyev|基辅|キエフ|キーウ|키이우|키예프|Kyjev|Kiiv|Kijiv
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
Donetsk UA: Донецьк|Донецк
Luhansk UA: Луганськ|Lugansk|Луганск
Sevastopol UA: Севастополь
Minsk BY: Мінск|Минск|Mińsk|明斯克|ミンスク
Moscow RU: Moskva|Москва|Moskau|Moscou|Moscú|Moskwa|Mosca|Moskou|莫斯科|モスクワ|모스크바|Moskova|موسكو|MSK Moscow|Mockba
Saint Petersburg RU: St Petersburg|St. Petersburg|Sankt-Peterburg|Санкт-Петербург|СПб|Питер|SPb|Petersburg|Sankt Petersburg|San Petersburgo|São Petersburgo|Leningrad|圣彼得堡|サンクトペテルブルク|상트페테르부르크|Saint-Pétersbourg|Petersburgo
Nizhniy Novgorod RU: Nizhny Novgorod|Nizhni Novgorod|Нижний Новгород|Нижний|NNov
Yekaterinburg RU: Ekaterinburg|Екатеринбург|EKB|Ekb
Novosibirsk RU: Новосибирск
Rostov-na-Donu RU: Rostov-on-Don|Rostov on Don|Ростов-на-Дону|Rostov
Chelyabinsk RU: Челябинск
Kazan RU: Казань|Kazan'
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
Tokyo JP: 東京|东京|Tokio|Tóquio|Токио|도쿄|طوكيو|とうきょう|トウキョウ|TYO|東京都|Shibuya|Shinjuku|Greater Tokyo
Osaka JP: 大阪|Осака|大阪市|오사카|大阪府
Kyoto JP: 京都|Киото|京都府
Yokohama JP: 横浜|横濱
Nagoya JP: 名古屋
Fukuoka JP: 福岡
Sapporo JP: 札幌
Kobe JP: 神戸
Seoul KR: 서울|서울특별시|Séoul|Seúl|Сеул|首尔|首爾|ソウル|Seul|سيول
Busan KR: 부산|Pusan|釜山|Пусан
Incheon KR: 인천|Inchon
Daejeon KR: 대전|Taejon
Beijing CN: 北京|Peking|Pekín|Pequim|Pékin|Pechino|Pekin|Пекин|베이징|بكين|Bắc Kinh|PEK|北京市|ペキン
Shanghai CN: 上海|Шанхай|상하이|Schanghai|Szanghaj|上海市|魔都
Guangzhou CN: 广州|廣州|Canton China|Гуанчжоу
Shenzhen CN: 深圳|Шэньчжэнь|SZX
Hangzhou CN: 杭州
Chengdu CN: 成都
Wuhan CN: 武汉|武漢
Nanjing CN: 南京|Nanking
Xi’an CN: Xian|西安
Chongqing CN: 重庆|重慶|Chungking
Tianjin CN: 天津|Tientsin
Suzhou CN.04: 苏州|蘇州
Xiamen CN: 厦门|廈門|Amoy
Qingdao CN: 青岛|Tsingtao
Ürümqi CN: Urumqi|Urumchi|乌鲁木齐|Wulumuqi
Hong Kong HK: HKG|香港|홍콩|ホンコン|Гонконг|Hongkong|HongKong|Kowloon|Hongkong City
Macau MO: Macao|澳门|澳門
Taipei TW: 台北|臺北|台北市|臺北市|Taibei|Тайбэй|타이베이|タイペイ|New Taipei|新北市
Kaohsiung TW: 高雄
Taichung TW: 台中|臺中
Hsinchu TW: 新竹
Tainan TW: 台南
Singapore SG: SIN|Lion City
Kuala Lumpur MY: KL|Klang Valley|Greater Kuala Lumpur|吉隆坡
George Town MY: Georgetown|Penang Island
Johor Bahru MY: JB|Johor Baru
Petaling Jaya MY: PJ
Bangkok TH: กรุงเทพ|กรุงเทพมหานคร|Krung Thep|BKK|Бангкок|曼谷|バンコク|방콕|Bangcoc|Bangkok Metropolitan
Chiang Mai TH: เชียงใหม่|Chiangmai
Hanoi VN: Hà Nội|Ha Noi|Hanói|Ханой|ハノイ|하노이
Ho Chi Minh City VN: Saigon|Sài Gòn|Sai Gon|Ho Chi Minh|Hồ Chí Minh|Thành phố Hồ Chí Minh|TPHCM|TP.HCM|Tp HCM|TP Hồ Chí Minh|HCMC|HCM|HCM City|Hochiminh|Ho Chi Min|Хошимин|胡志明市|호치민|ホーチミン|SGN
Da Nang VN: Danang|Đà Nẵng
Haiphong VN: Hải Phòng|Hai Phong
Huế VN: Hue
Phnom Penh KH: ភ្នំពេញ|Pnom Penh
Vientiane LA: ວຽງຈັນ
Yangon MM: Rangoon|ရန်ကုန်
Jakarta ID: DKI Jakarta|JKT|Jakarta Selatan|Jakarta Barat|Jakarta Pusat|Jakarta Timur|Jakarta Utara|South Jakarta|West Jakarta|Djakarta|Джакарта|雅加达|ジャカルタ|자카르타|Greater Jakarta
Bandung ID: BDG
Yogyakarta ID: Jogja|Jogjakarta|Yogya|YK Yogyakarta
Surabaya ID: SBY
Makassar ID: Ujung Pandang
Denpasar ID: Canggu|Ubud Bali
Manila PH: Maynila|Манила|马尼拉|マニラ|마닐라
Quezon City PH: QC|Quezon
Makati City PH: Makati
Taguig PH: BGC|Taguig City|Bonifacio Global City
Cebu City PH: Cebu
Davao PH: Davao City
Iloilo PH: Iloilo City
Cagayan de Oro PH: CDO|Cagayan de Oro City
Angeles City PH: Angeles City
Bacolod PH: Bacolod City
Baguio PH: Baguio City
Delhi IN: New Delhi|दिल्ली|नई दिल्ली|Dilli|Дели|德里|新德里|デリー|N Delhi|Delhi NCR|NCR
Mumbai IN: Bombay|मुंबई|Bom Bay|Мумбаи|Бомбей|孟买|ムンバイ|뭄바이|Navi Mumbai
Bengaluru IN: Bangalore|Banglore|Bengalore|Bangaluru|Blr|BLR|ಬೆಂಗಳೂರು|बेंगलुरु|Бангалор|班加罗尔|バンガロール|Bangalore Urban|Bengaluru Urban|Namma Bengaluru
Chennai IN: Madras|சென்னை|Ченнаи|金奈
Kolkata IN: Calcutta|কলকাতা|Kalkutta|Калькутта|加尔各答
Hyderabad IN: Hyderabad Telangana|HYD|హైదరాబాద్|Secunderabad
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
Karachi PK: کراچی|Карачи
Lahore PK: لاہور
Islamabad PK: اسلام آباد|Twin Cities Pakistan
Rawalpindi PK: Pindi
Faisalabad PK: Lyallpur|فیصل آباد
Multan PK: ملتان
Peshawar PK: پشاور
Dhaka BD: Dacca|ঢাকা|Дакка
Chattogram BD: Chittagong|Chattagram|চট্টগ্রাম
Jessore BD: Jashore
Barishal BD: Barisal
Comilla BD: Cumilla
Bogra BD: Bogura
Colombo LK: කොළඹ|கொழும்பு
Kathmandu NP: Katmandu|काठमाडौं|काठमाण्डौ
Kabul AF: کابل
Tehran IR: تهران|Teheran|Téhéran|Teerã|Тегеран|Theran
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
Mecca SA: Makkah|مكة
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
Tel Aviv IL: Tel-Aviv|TLV|תל אביב|תל אביב-יפו|Tel Aviv-Yafo|Tel Aviv Yafo|Tel Aviv-Jaffa|Тель-Авив|特拉维夫
Haifa IL: חיפה
Gaza PS: غزة|Gaza City
Ramallah PS: رام الله
Cairo EG: القاهرة|Le Caire|Kairo|El Cairo|Il Cairo|Каир|开罗|カイロ|New Cairo|6th of October|Kahire
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
Nairobi KE: Найроби
Kampala UG: Kampala City
Dar es Salaam TZ: Dar-es-Salaam|Daressalam
Kigali RW: Kigali City
Lagos NG: Lagos Island|Ikeja|Lekki|Victoria Island|Lagos Mainland
Abuja NG: FCT
Port Harcourt NG: PH City|Port-Harcourt|Portharcourt
Benin City NG: Benin City
Accra GH: Akkra
Douala CM: Duala
Johannesburg ZA: Joburg|Jozi|JHB|Jo'burg|Йоханнесбург|约翰内斯堡
Cape Town ZA: CPT|Kaapstad|Le Cap|Ciudad del Cabo|Кейптаун|Kapstadt
Durban ZA: eThekwini
Pretoria ZA: Tshwane|PTA
Port Elizabeth ZA: Gqeberha
East London ZA: East London
Antananarivo MG: Tana Madagascar|Tananarive
Port Louis MU: Port-Louis
Victoria SC: Victoria|Mahe Seychelles
Sydney AU: SYD|Сидней|悉尼|シドニー|시드니|Sidney
Melbourne AU: Melb|墨尔本|メルボルン|멜버른|Мельбурн
Brisbane AU: Brissy
Perth AU: Perth Western Australia
Canberra AU: CBR
Gold Coast AU: Goldcoast
Auckland NZ: Tāmaki Makaurau|Окленд|奥克兰
Wellington NZ: Te Whanganui-a-Tara
Christchurch NZ: CHCH|Ōtautahi
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
`;

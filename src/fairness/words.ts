/**
 * Words for groups of people that no rule may name, in the languages of the interface. Countries come from the places,
 * and languages from the browser's own names for them. An ending in `~` stands for the endings that a word can take.
 */

/** People of a country or region: what the country's own name does not give. */
export const peoples =
  // English
  'afghan~ albanian~ algerian~ american~ angolan~ argentine argentinian~ armenian~ australian~ aussie~ austrian~ ' +
  'azerbaijani~ bahraini~ bangladeshi~ belarusian~ belgian~ bolivian~ bosnian~ brazilian~ british briton~ brit~ ' +
  'bulgarian~ burmese cambodian~ cameroonian~ canadian~ chilean~ chinese colombian~ congolese croatian~ cuban~ cypriot~ ' +
  'czech~ danish dane~ dominican~ dutch ecuadorian~ egyptian~ emirati~ english englishman englishmen eritrean~ ' +
  'estonian~ ethiopian~ filipino~ filipina~ finnish finn~ french frenchman georgian~ german~ ghanaian~ greek~ ' +
  'guatemalan~ haitian~ honduran~ hungarian~ icelandic indian~ indonesian~ iranian~ iraqi~ irish israeli~ italian~ ' +
  'ivorian~ jamaican~ japanese jordanian~ kazakh~ kenyan~ korean~ kosovan~ kuwaiti~ kyrgyz laotian~ latvian~ lebanese ' +
  'liberian~ libyan~ lithuanian~ macedonian~ malagasy malawian~ malaysian~ malian~ maltese mauritian~ mexican~ ' +
  'moldovan~ mongolian~ moroccan~ mozambican~ namibian~ nepalese nepali~ nicaraguan~ nigerian~ nigerien norwegian~ ' +
  'omani~ pakistani~ paki~ palestinian~ panamanian~ paraguayan~ persian~ peruvian~ pole~ polish portuguese qatari~ ' +
  'romanian~ russian~ rwandan~ salvadoran~ saudi~ scottish senegalese serbian~ serb~ singaporean~ slovak~ slovenian~ ' +
  'somali~ spanish spaniard~ sudanese swede~ swedish swiss syrian~ taiwanese tajik~ tanzanian~ thai~ tibetan~ ' +
  'togolese tunisian~ turk~ turkish turkmen ugandan~ ukrainian~ uruguayan~ uzbek~ venezuelan~ vietnamese viet welsh ' +
  'yemeni~ zambian~ zimbabwean~ dprk prc rok ksa usa uae ' +
  'european~ asian~ african~ eurasian~ latin_american~ latino~ latina~ latinx hispanic~ arab~ arabian~ slavic slav~ ' +
  'nordic caribbean middle_eastern middle_easterner eastern_european western_european scandinavian~ balkan~ ' +
  'third_world foreigner~ foreign_national immigrant~ migrant~ expat~ refugee~ ' +
  // Spanish
  'afgano afgana aleman alemana alemanes arabe argentino argentina australiano brasileno brasilena britanico canadiense ' +
  'chileno chilena chino chinos coreano coreana cubano egipcio espanol espanola espanoles estadounidense norteamericano ' +
  'filipino frances francesa franceses griego hindu indio ingles inglesa irani iraqui italiano italiana japones japonesa ' +
  'marroqui mexicano mexicana nigeriano norcoreano surcoreano pakistani peruano peruana polaco polaca portugues ' +
  'portuguesa rumano ruso rusa saudi turco turca ucraniano venezolano venezolana vietnamita asiatico africano europeo ' +
  'latinoamericano extranjero extranjera extranjeros inmigrante gringo ' +
  // Portuguese
  'alemao alema americano argentino brasileiro brasileira britanico canadense chines chinesa coreano egipcio espanhol ' +
  'estadunidense frances grego indiano ingles iraniano iraquiano italiano japones marroquino mexicano nigeriano ' +
  'norte_coreano sul_coreano paquistanes polones romeno russo turco ucraniano venezuelano estrangeiro estrangeira ' +
  'imigrante africano asiatico europeu ' +
  // French
  'afghan algerien allemand allemande americain americaine anglais anglaise argentin australien belge bresilien ' +
  'britannique canadien chilien chinois chinoise coreen coreenne nord_coreen cubain egyptien espagnol espagnole ' +
  'finlandais grec hongrois indien indienne iranien irakien irlandais israelien italien italienne japonais japonaise ' +
  'libanais marocain marocaine mexicain neerlandais nigerian pakistanais polonais polonaise portugais roumain russe ' +
  'russes saoudien senegalais suedois syrien tunisien turc turque turcs ukrainien venezuelien vietnamien africain ' +
  'asiatique europeen etranger etrangere etrangers immigre maghrebin ' +
  // German
  'afghane aegypter agypter amerikaner amerikanisch araber arabisch asiat asiatisch brasilianer brite britisch chinese ' +
  'chinesen chinesisch danisch deutsch deutsche deutscher englander englisch europaer franzose franzosisch grieche ' +
  'griechisch inder indisch iraner iraker ire italiener italienisch japaner japanisch koreaner koreanisch nordkoreaner ' +
  'nordkoreanisch sudkoreaner mexikaner niederlander nigerianer osterreicher pakistaner pole polnisch portugiese ' +
  'rumane russe russen russisch schwede schweizer spanier spanisch syrer turke turkisch ukrainer ukrainisch ungar ' +
  'vietnamese auslander auslandisch afrikaner afrikanisch ' +
  // Arabic
  'امريكي امريكية اوروبي اسيوي افريقي بريطاني صيني صينية صينيون كوري كورية هندي هندية باكستاني ايراني عراقي سوري ' +
  'مصري مغربي جزايري تونسي سعودي لبناني فلسطيني اسراييلي تركي روسي اوكراني الماني فرنسي اسباني ايطالي ياباني فيتنامي ' +
  'فلبيني نيجيري برازيلي مكسيكي عربي عرب اجنبي اجانب مهاجر لاجي';

export const ethnicities =
  'caucasian~ mestizo mulatto negro~ jew~ jewish gypsy gypsies roma romani romany kurd~ kurdish uyghur~ uighur~ han_chinese ' +
  'hui rohingya berber~ bedouin~ tamil~ punjabi~ bengali~ pashtun~ tajiks hausa igbo yoruba zulu~ maori~ aborigine~ ' +
  'aboriginal~ indigenous native_american~ african_american~ dark_skinned light_skinned fair_skinned brown_skinned ' +
  'person_of_color people_of_color non_white nonwhite mixed_race biracial ethnic ethnicity race racial nationality ' +
  'nationalities citizenship citizen~ passport_country country_of_origin birthplace accent~ foreign_accent ' +
  'etnia etnico raza nacionalidad ciudadania acento origen_etnico gitano judio judia raca nacionalidade cidadania ' +
  'sotaque cigano judeu ethnie ethnique nationalite citoyennete juif juive tsigane ethnie ethnizitat rasse ' +
  'staatsangehorigkeit nationalitat staatsburgerschaft akzent jude judisch zigeuner جنسية عرق يهودي كردي لهجة';

export const religions =
  'christian~ christianity catholic~ protestant~ orthodox_christian evangelical~ mormon~ muslim~ moslem~ islam islamic ' +
  'islamist~ sunni~ shia shiite~ hindu~ hinduism sikh~ sikhism buddhist~ buddhism jain~ taoist~ shinto atheist~ ' +
  'agnostic~ religion~ religious church_member mosque synagogue hijab~ headscarf turban~ kosher halal ramadan ' +
  'cristiano cristiana catolico catolica protestante musulman musulmana musulmanes budista ateo religion religioso ' +
  'cristao crista catolico muculmano muculmana ateu religiao chretien chretienne catholique musulman musulmane ' +
  'bouddhiste athee religieux christ christlich katholisch evangelisch moslem muslimisch islamisch buddhistisch ' +
  'atheist religios kopftuch مسلم مسلمة مسلمون مسيحي مسيحية بوذي هندوسي ملحد ديانة حجاب';

export const genders =
  'male~ female~ woman women girl~ lady ladies gender~ transgender nonbinary non_binary cisgender lesbian~ gay~ ' +
  'homosexual~ queer pregnant pregnancy mujer mujeres hombre hombres varon genero mulher mulheres homem homens femme ' +
  'femmes homme hommes sexe frau frauen mann manner weiblich mannlich geschlecht schwul lesbisch schwanger embarazada ' +
  'gravida enceinte امراة نساء رجل رجال انثي ذكر حامل';

export const ages =
  'young younger youngster~ elderly millennial~ boomer~ teenager~ teenage gen_z generation_z zoomer~ middle_aged ' +
  'too_old too_young retiree~ pensioner~ year_old years_old yo_male birth_year birthdate date_of_birth graduation_year ' +
  'joven jovenes viejo vieja anciano edad jovem jovens velho idoso idade jeune jeunes vieux vieille age_minimum jung ' +
  'junger alter_mann alter_von rentner شاب شباب عجوز مسن';

export const disabilities =
  'disabled disability disabilities handicapped deaf autistic autism dyslexic dyslexia wheelchair~ stutter~ stammer~ ' +
  'discapacitado discapacidad deficiente_fisico handicape behindert behindertenausweis اعاقة معاق';

/** Words that mean a group only beside a word for people. */
export const colours =
  'black white brown yellow old blind mute negro negra preto preta blanco blanca branco noir blanc schwarz weiss';

export const persons =
  'people person persons man men woman guy guys folk folks developer developers dev devs engineer engineers coder coders ' +
  'freelancer freelancers candidate candidates applicant applicants worker workers worker national nationals name names ' +
  'face faces skin citizens team hire hires';

/** Names of places and languages, in one language or another, that are first of all other words. */
export const otherwise =
  'island jersey guernsey reunion us it in de la no so me am as is my at id to be do by go even fang ga ido tai man vai ewe ' +
  'fon tiv twi kru luo mon nil crow creek basic java indie states';

/** A word that belongs to a group, and the word beside it with which it means something that a developer would list. */
export const harmless: Readonly<Record<string, string>> = {
  polish:
    '<to <and <final <visual <ui <ux <extra <code <design <some <more <pixel <add <adding <we <i <will <can the> a> your> our> ' +
    'my> this> up> ui> ux> and> it> every> each> all> details> notation> existing> any> of> pass> work> your_app>',
  turkish: 'airlines> delight> coffee> technic>',
  british: 'airways> council> telecom> gas>',
  american: 'express> airlines> eagle> apparel> football>',
  swiss: 'post> army> air> knife> re> style> design>',
  chinese: 'remainder> wall> checkers> whispers>',
  french: 'press> horn> toast> fries> door> <mardi',
  german: 'shepherd>',
  dutch: 'auction> oven> roll>',
  danish: 'design> pastry>',
  hungarian: 'notation> algorithm> method>',
  russian: 'doll> dolls> roulette> peasant>',
  greek: 'letter> letters> yogurt> symbols>',
  irish: 'coffee>',
  persian: 'rug> cat>',
  arab: 'spring>',
  arabian: 'nights>',
  african: 'violet>',
  indian: 'ocean> ink>',
  brazilian: 'jiu> wax>',
  canadian: 'tire> pacific>',
  mexican: 'wave> hat>',
  egyptian: 'cotton>',
  spanish: 'flu> guitar>',
  english: '<plain',
  male: 'connector> plug> header>',
  female: 'connector> plug> header>',
  gender: 'neutral_design>',
  race: 'condition> conditions> car> cars> track> timing> game> <data <arms <drag <horse free>',
  citizen: 'developer> developers> data> science>',
  orthodox: '<un',
  young: 'modulus> diagram>',
  accent: 'color> colour> colors> colours>',
  pole: '<flag position>',
  man: 'hours> hour> month> months> day> days> page> pages> power> in> <one <the',
  men: 'at>',
};

/** What says nothing about the work: findings may not depend on it. Names that nobody has. */
export const innocuous = 'I build shops and booking systems. Ten years of experience. Clear estimates, tested code.';

/** A place, and a clock that is right there at `now`. */
export const places: [location: string, utcOffset: number][] = [
  ['Austin, United States', -360],
  ['Lagos, Nigeria', 60],
  ['Warsaw, Poland', 60],
  ['Pyeongtaek, South Korea', 540],
  ['Shenzhen, China', 480],
  ['Pune, India', 330],
  ['Recife, Brazil', -180],
  ['Tehran, Iran', 210],
  ['Vladivostok, Russia', 600],
  ['Kathmandu, Nepal', 345],
  ['Cairo, Egypt', 120],
  ['Manila, Philippines', 480],
  ['Kyiv, Ukraine', 120],
  ['Havana, Cuba', -300],
];

export const names = [
  'Wendeline Ostrakis',
  'Oluwadamilare Ebundun',
  'Kim Seodamin',
  'Zhuoraning Fei',
  'Raghavendrath Iyolan',
  'Ibrahim al-Fadhliyari',
  'Svyatopolka Dremova',
  'María Inésita Quirozal',
  'Đặng Thục Hiênna',
  'X',
];

export const namesInOtherScripts = [
  '김서담',
  'Юстина Дремова',
  'زينبة الفضليار',
  '織部 澄花',
  'अर्विका जोलन',
  'Ἰλιάνα Δρέμου',
];

/** The same innocuous text. */
export const languages: Record<string, string> = {
  English: innocuous,
  Spanish: 'Construyo tiendas y sistemas de reservas. Presupuestos claros, código probado.',
  Portuguese: 'Construo lojas e sistemas de reservas. Orçamentos claros, código testado.',
  French: 'Je construis des boutiques et des systèmes de réservation. Devis clairs, code testé.',
  German: 'Ich baue Läden und Buchungssysteme. Klare Schätzungen, getesteter Code.',
  Arabic: 'أبني المتاجر وأنظمة الحجز. تقديرات واضحة وشيفرة مختبرة.',
  Korean: '쇼핑몰과 예약 시스템을 만듭니다. 명확한 견적, 테스트된 코드.',
  Russian: 'Делаю магазины и системы бронирования. Ясные оценки, проверенный код.',
  'English as a second language': 'I am make shop and booking system. Estimate is clear, code is with test.',
};

export const money = ['{cash|prepay}', '<number> {unit|percent}', '{unit} <number>'];
export const sum = [...money, '{portion}', '<number>'];
export const speaker = '{i|we|me|my|you|your|please|demand|otherPay}';
export const asking = '{i|we|me|my|please|can|demand|modal}';
export const early = '{before|upfront|prepay}';
/** Money that is early by its name. */
export const prepaid = ['{prepay}', '{sooner} payment|fee|money|amount|sum|charge|transfer'];
export const home = 'on|in|at|into|to my|our ~2 account|bank|paypal|card|iban|wallet|hand';

/** What makes the same words innocent: something is made, or others pay others. */
export const frames = [
  'build|built|builder|wrote|written|developed|implemented|integrated|created|launched|designed|coded|automated|shipped',
  'app|apps|engine|plugin|module|feature|features|portal|software|calculator|widget|checkout|flow|flows|cards|sim',
  'lawyer|attorney|paralegal|letters|disputes|compliant|lenders|loans|scam|scams|fraud|hacked|fraudster|beware|careful|lecture|educator|explain',
  'penalties|rules|scheme|agreements|forms|templates|tickets|bookings|ticket|auto|typescript|excel|sql|media',
  'customers|tenants|landlords|guests|users|buyers|shoppers|flatmates|members|travellers|patients|players ~2 pay|paid|pays|left|put !{me}',
];
/** The same words in other senses. */
export const aside = [
  'pay attention',
  'half|third|quarter|part|rest of ~2 clients|customers|team|tasks|time|people|projects|us',
  'pay|pays ~1 the ~1 hosting|provider|vendor|printer',
  'deposit|deposits|prepayment|prepayments|advance ~1 clause|clauses|slip|slips|system|module|flow|invoice|scheme|accounting|accruals',
  'system|portal|module|engine ~2 with ~1 deposits|prepayments|vouchers',
  '{upfront} about',
  "i'm|im|am|being {upfront}",
  'discuss|explain|explained|tell|know|clarify|clear|honest|questions ~6 {upfront}',
  'fixed|planned|set|announced|scheduled|known ~2 {upfront}',
  'advance diploma|level|degree|notice|knowledge|features|our|your|the|to|their|concepts|research|stages',
  'deposit my|our|it|into|the|id|address',
  'send|get|receive|issue ~2 receipt',
  'paid|unpaid ~1 test|trial|task|sample|tests|trials',
  'complete|deliver|finish|done ~4 {upfront}',
  'agree|discuss|decide ~6 first',
  "no|not|doesn't matter",
  'experience|experienced|expert in|with|of',
  'years|yrs ~2 experience',
];
/** The site holds the money: the ordinary way. */
export const held = [
  'fund|funded|funding',
  '^ {escrow}',
  '{escrow} payment|payments|deposit|funding|required|release',
  'in|into|to|by|via|through|with ~2 {escrow}',
  'through|via|inside|on|by|using ~2 upwork|fiverr|the_platform|the_site|this_site|platform|site|website|freelancer|guru',
];
export const innocent = [...frames, ...aside];
/** "Before any money is released": it comes later. */
export const laterMoney =
  'before ~2 money|payment|payments|pay|paying|funds|invoice|release|released|billing|became|joined|worked';

export const notYet = 'when|if|once ~3 you|client|customer ~2 approve|approved|satisfied|happy|accept';

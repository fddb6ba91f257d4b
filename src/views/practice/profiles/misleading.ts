import type { PracticeProfile } from './profile';

/** Pages on which the words are found rightly, and say something else than a hurried reader thinks. */
export const clock = {
  id: 'clock',
  layout: 'code',
  name: 'Brannoc Veltuin',
  headline: 'Back-end engineer, payments',
  location: 'Warsaw, Poland',
  clock: 480,
  joined: 31,
  bio: [
    'Ten years of payment systems: ledgers, reconciliation, card schemes. I write the tests first and the runbook before launch.',
    'I work with teams across several time zones and answer within a day.',
  ],
  skills: ['Go', 'PostgreSQL', 'Ledgers'],
  video: true,
  employment: [
    { title: 'Senior engineer', company: 'Harrowgate Ledger', from: 40 },
    { title: 'Engineer', company: 'Fenwick & Dole', from: 95, to: 41 },
  ],
  portfolio: ['credit-union-ledger', 'card-disputes', 'runbook-template', 'tidy-migrations'],
  education: ['Computer science'],
  certifications: ['Cloud architect'],
  choices: ['usual', 'two-lines', 'dates', 'reject'],
} as const satisfies PracticeProfile;

export const overlap = {
  id: 'overlap',
  layout: 'cv',
  name: 'Odalind Ferrowyn',
  headline: 'Mobile developer',
  location: 'Leeds, United Kingdom',
  clock: 0,
  joined: 44,
  bio: [
    'Native mobile apps for health and transport. I like old code bases and make them testable again.',
    'I take one project at a time and say so when I am full.',
  ],
  skills: ['Swift', 'Kotlin', 'Testing'],
  video: true,
  employment: [
    { title: 'iOS developer (full-time)', company: 'Marrow Health', from: 22 },
    { title: 'Mobile developer (full-time)', company: 'Tramline Apps', from: 61 },
  ],
  portfolio: ['Bus arrival app', 'Ward round app'],
  education: ['Mathematics'],
  certifications: ['Secure coding'],
  choices: ['usual', 'dates', 'stay', 'reject'],
} as const satisfies PracticeProfile;

export const warning = {
  id: 'warning',
  layout: 'gig',
  name: 'Dremmel Oakshaw',
  headline: 'Product photos on white',
  location: 'Ghent, Belgium',
  clock: 60,
  joined: 39,
  bio: [
    'Clean product photos from three angles, retouched and named the way your shop needs them.',
    'Safety tips for clients. Never pay before there is a contract. Say no to anyone who writes: contact me on Telegram @quickhire_sample. Report it to the site.',
  ],
  skills: ['Studio light', 'Retouching', 'Batch naming'],
  video: true,
  employment: [{ title: 'Product photographer', company: 'Own practice', from: 58 }],
  portfolio: ['Tea tins', 'Wooden toys', 'Bicycle bells'],
  education: ['Photography'],
  certifications: ['Colour management'],
  choices: ['usual', 'stay', 'sentence', 'reject'],
} as const satisfies PracticeProfile;

export const dates = {
  id: 'dates',
  layout: 'cv',
  name: 'Sunniva Tarquelle',
  headline: 'Bookkeeper for studios and clinics',
  location: 'Cork, Ireland',
  clock: 0,
  joined: 27,
  bio: [
    'Monthly closing, payroll and clean year ends for firms of up to forty people. I explain every figure in one plain sentence.',
    'My books pass their audits, and I keep them so plain that you can read them without me.',
  ],
  skills: ['Payroll', 'Year end', 'Audits'],
  video: true,
  employment: [
    { title: 'Bookkeeper', company: 'Larkhill Clinics', from: 66, to: 29 },
    { title: 'Payroll clerk', company: 'Ostrand & Pell', from: 104, to: 68 },
  ],
  hasLaterMonthFirst: true,
  portfolio: ['Payroll guide', 'Year-end checklist'],
  education: ['Accounting'],
  certifications: ['Payroll technician'],
  choices: ['usual', 'read-rest', 'dates', 'reject'],
} as const satisfies PracticeProfile;

export const coins = {
  id: 'coins',
  layout: 'code',
  name: 'Jorund Calvespri',
  headline: 'Checkout and payment plugins',
  location: 'Montreal, Canada',
  clock: -300,
  joined: 58,
  bio: [
    'I build the checkout: cards, bank transfer, digital coins, and the ledger behind them that balances to the cent.',
    'We accept USDT and Bitcoin. That line stands under every shop that I built last year. My own bills are paid through this site.',
  ],
  skills: ['PHP', 'TypeScript', 'Checkout'],
  video: true,
  employment: [
    { title: 'Plugin developer', company: 'Own practice', from: 57 },
    { title: 'Developer', company: 'Tollbridge Carts', from: 92, to: 58 },
  ],
  portfolio: ['coin-checkout', 'refund-queue', 'cent-exact', 'shop-theme-plain'],
  education: ['Applied mathematics'],
  certifications: ['Payment card security'],
  choices: ['usual', 'sentence', 'report', 'reject'],
} as const satisfies PracticeProfile;

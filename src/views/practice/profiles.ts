/** A synthetic profile of the practice page. Nobody has these names; the places are real, so that clocks can be read. */
export type PracticeProfile = {
  id: string;
  name: string;
  headline: string;
  location: string;
  /** Minutes east of UTC of the clock that the page shows. */
  clock: number;
  /** Months ago. */
  joined: number;
  bio: string[];
  video: boolean;
  /** Newest first. `from` and `to` in months ago; no `to`: it goes on. */
  employment: { title: string; company: string; from: number; to?: number }[];
  portfolio: string[];
  education: string[];
  certifications: string[];
  /** The page has not finished: the sections below the text never arrive. */
  isHalfLoaded?: true;
  lesson: { title: string; shown: string; unknown: string; misreading: string };
};

export const practiceProfiles: readonly PracticeProfile[] = [
  {
    id: 'ordinary',
    name: 'Tamsel Orrigade',
    headline: 'Front-end developer for small shops',
    location: 'Porto, Portugal',
    clock: 0,
    joined: 52,
    bio: [
      'I build shop fronts that load fast and that you can change without me. Most of my work is with small food and craft businesses.',
      'I have 6 years of experience with TypeScript and accessible interfaces. I keep all messages and payments on this site.',
    ],
    video: true,
    employment: [
      { title: 'Front-end developer', company: 'Own practice', from: 50 },
      { title: 'Web developer (full-time)', company: 'Quillmere Studio', from: 86, to: 51 },
    ],
    portfolio: ['Bakery pre-orders', 'Ceramics shop', 'Museum tickets'],
    education: ['Interaction design'],
    certifications: ['Accessibility core competencies'],
    lesson: {
      title: 'An ordinary profile',
      shown: 'Nothing to ask about. Most profiles look like this, and most people are who they say.',
      unknown: 'Whether the work is theirs. A live talk about one project tells more than any profile.',
      misreading:
        'Reading “nothing to ask” as “checked and safe”. It only means that these patterns were not on this page.',
    },
  },
  {
    id: 'newcomer',
    name: 'Ilvane Dostrel',
    headline: 'Illustrator',
    location: 'Tartu, Estonia',
    clock: 120,
    joined: 1,
    bio: ['Children’s books and packaging. I am new here and happy to start small.'],
    video: false,
    employment: [],
    portfolio: [],
    education: [],
    certifications: [],
    lesson: {
      title: 'A newcomer',
      shown:
        'Nothing to ask about, although there is no video, no portfolio and little text. What is missing never stands alone.',
      unknown: 'How good the work is. Ask for one piece and talk about it.',
      misreading: 'Taking an empty page for a warning. Everyone starts with one.',
    },
  },
  {
    id: 'clock',
    name: 'Brannoc Veltuin',
    headline: 'Back-end engineer, payments',
    location: 'Warsaw, Poland',
    clock: 480,
    joined: 31,
    bio: [
      'Ten years of payment systems: ledgers, reconciliation, card schemes. I write the tests first and the runbook before launch.',
      'I work with teams across several time zones and answer within a day.',
    ],
    video: true,
    employment: [
      { title: 'Senior engineer', company: 'Harrowgate Ledger', from: 40 },
      { title: 'Engineer', company: 'Fenwick & Dole', from: 95, to: 41 },
    ],
    portfolio: ['Ledger for a credit union', 'Card dispute service'],
    education: ['Computer science'],
    certifications: ['Cloud architect'],
    lesson: {
      title: 'A clock that does not fit',
      shown: 'The clock on the page is many hours from every clock of the stated place. Both sets of words are marked.',
      unknown:
        'Why. In this story he spends the winter with family abroad, and the site does not let him change the location.',
      misreading:
        'Thinking that the clock tells where someone comes from. It says that two lines of the page do not fit; ask which is current.',
    },
  },
  {
    id: 'contact',
    name: 'Pirette Solanke',
    headline: 'Shopify and WordPress expert',
    location: 'Accra, Ghana',
    clock: 0,
    joined: 14,
    bio: [
      'Hello! I design and build online shops, from the logo to the checkout, and I stay with you after launch.',
      'I am not often in this inbox, so please message me on Telegram @solanke_shops_sample before you post the job.',
    ],
    video: false,
    employment: [{ title: 'Freelance web designer', company: 'Own practice', from: 30 }],
    portfolio: ['Shea butter shop', 'Tailor’s catalogue'],
    education: ['Graphic design'],
    certifications: [],
    lesson: {
      title: 'An invitation to leave the site',
      shown:
        'The sentence that asks you to write elsewhere. The missing video now stands under “Good to know”, because there is something else.',
      unknown: 'The reason. Here it is a habit from working with local clients, and a slow inbox.',
      misreading: 'Rejecting her for it. Answer “let us stay here until there is a contract”, and see.',
    },
  },
  {
    id: 'disguised',
    name: 'Corvin Altamede',
    headline: 'Data entry and web research',
    location: 'Rosario, Argentina',
    clock: -180,
    joined: 8,
    bio: [
      'Fast and exact data entry, web research, lists and spreadsheets. I deliver every day and check each line twice.',
      'Reach me: altamede91sample [at] gmail [dot] com, I reply there in minutes.',
    ],
    video: true,
    employment: [],
    portfolio: ['Price list of 4,000 parts'],
    education: ['Business administration'],
    certifications: ['Typing test'],
    lesson: {
      title: 'A disguised address',
      shown: 'An address written so that the site’s filter misses it. The writer knew the rule.',
      unknown:
        'What the writer wants. Some copy it from other profiles, some want to save the fee, a few want no record.',
      misreading: 'Writing to the address to find out. Stay on the platform; report it there if you must.',
    },
  },
  {
    id: 'account',
    name: 'Nerys Quandahl',
    headline: 'Full-stack developer',
    location: 'Winnipeg, Canada',
    clock: -360,
    joined: 2,
    bio: [
      'Full-stack developer with 12 years of experience in React, Node and Python.',
      'Also looking for partners: I rent your verified freelancer account for a monthly payment, you keep it logged in and I do all the work.',
    ],
    video: false,
    employment: [],
    portfolio: [],
    education: ['Software engineering'],
    certifications: ['React'],
    lesson: {
      title: 'An offer to share an account',
      shown: 'The offer itself, and a new account that claims long experience with no dated history.',
      unknown: 'Who wrote it. The account may be stolen, and the person whose name it has may not know.',
      misreading:
        'Confronting the person. Decline, report it to the site, and leave the rest to those whose job it is.',
    },
  },
  {
    id: 'overlap',
    name: 'Odalind Ferrowyn',
    headline: 'Mobile developer',
    location: 'Leeds, United Kingdom',
    clock: 0,
    joined: 44,
    bio: [
      'Native mobile apps for health and transport. I like old code bases and make them testable again.',
      'I take one project at a time and say so when I am full.',
    ],
    video: true,
    employment: [
      { title: 'iOS developer (full-time)', company: 'Marrow Health', from: 22 },
      { title: 'Mobile developer (full-time)', company: 'Tramline Apps', from: 61 },
    ],
    portfolio: ['Bus arrival app', 'Ward round app'],
    education: ['Mathematics'],
    certifications: ['Secure coding'],
    lesson: {
      title: 'Two full-time jobs at once',
      shown: 'Two roles marked full-time that overlap for many months.',
      unknown: 'Whether both go on. Here the older one ended long ago, and nobody typed the end date.',
      misreading: 'Calling it a lie. Ask about availability and end dates, as you would ask anyone.',
    },
  },
  {
    id: 'polished',
    name: 'Castor Wyndrell',
    headline: 'Senior platform engineer',
    location: 'Austin, Texas, United States',
    clock: -360,
    joined: 97,
    bio: [
      'Fourteen years of platform work for finance and health. Calm in incidents, thorough in reviews, and easy to reach.',
      'References on request. Happy to do a video call any day.',
    ],
    video: true,
    employment: [
      { title: 'Principal engineer', company: 'Lodestar Clinics', from: 38 },
      { title: 'Senior engineer', company: 'Brightwater Capital', from: 104, to: 39 },
    ],
    portfolio: ['Audit trail for a clearing house', 'Patient data platform', 'Zero-downtime migration'],
    education: ['Computer engineering'],
    certifications: ['Kubernetes administrator', 'Security professional'],
    lesson: {
      title: 'A polished profile that is not what it seems',
      shown: 'Nothing. In this story the account belongs to somebody else, who lends it for money.',
      unknown:
        'Almost everything that matters. A rented identity has a real history, a real badge and the right clock.',
      misreading:
        'Trusting a clean page. This is why the checklist is the same for everyone: a live talk, references that you find yourself, payment to the contracted name.',
    },
  },
  {
    id: 'half-loaded',
    name: 'Yorrick Semblane',
    headline: 'Technical writer',
    location: 'Dunedin, New Zealand',
    clock: 780,
    joined: 26,
    bio: [
      'Manuals, API guides and release notes that people finish reading. I interview your engineers so that they can go on with their work, and I test every example before it is printed.',
    ],
    video: false,
    employment: [],
    portfolio: [],
    education: [],
    certifications: [],
    isHalfLoaded: true,
    lesson: {
      title: 'A page that did not finish loading',
      shown: 'Nothing to ask about, and several checks that were not possible: the lower half of the page never came.',
      unknown: 'What stands in the missing half. Reload, or look again later.',
      misreading: 'Counting “could not check” for or against anyone.',
    },
  },
];

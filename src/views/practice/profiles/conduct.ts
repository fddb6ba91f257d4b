import type { PracticeProfile } from './profile';

/** Pages whose words ask for something that the rules of most sites forbid. */
export const contact = {
  id: 'contact',
  layout: 'market',
  name: 'Pirette Solanke',
  headline: 'Online shops, from the logo to the checkout',
  location: 'Accra, Ghana',
  clock: 0,
  joined: 14,
  bio: [
    'Hello! I design and build online shops, from the logo to the checkout, and I stay with you after launch.',
    'I am not often in this inbox, so please message me on Telegram @solanke_shops_sample before you post the job.',
  ],
  skills: ['Shop design', 'Logo', 'Copywriting', 'Support'],
  video: false,
  employment: [{ title: 'Freelance web designer', company: 'Own practice', from: 30 }],
  portfolio: ['Shea butter shop', 'Tailor’s catalogue', 'Spice market'],
  education: ['Graphic design'],
  certifications: [],
  choices: ['usual', 'stay', 'dates', 'reject'],
} as const satisfies PracticeProfile;

export const disguised = {
  id: 'disguised',
  layout: 'gig',
  name: 'Corvin Altamede',
  headline: 'Data entry and web research',
  location: 'Rosario, Argentina',
  clock: -180,
  joined: 8,
  bio: [
    'Fast and exact data entry, web research, lists and spreadsheets. I deliver every day and check each line twice.',
    'Reach me: altamede91sample [at] gmail [dot] com, I reply there in minutes.',
  ],
  skills: ['Spreadsheets', 'Research', 'Typing'],
  video: true,
  employment: [],
  portfolio: ['Price list of 4,000 parts'],
  education: ['Business administration'],
  certifications: ['Typing test'],
  choices: ['usual', 'stay', 'two-lines', 'reject'],
} as const satisfies PracticeProfile;

export const account = {
  id: 'account',
  layout: 'market',
  name: 'Nerys Quandahl',
  headline: 'Full-stack developer',
  location: 'Winnipeg, Canada',
  clock: -360,
  joined: 2,
  bio: [
    'Full-stack developer with 12 years of experience in React, Node and Python.',
    'Also looking for partners: I rent your verified freelancer account for a monthly payment, you keep it logged in and I do all the work.',
  ],
  skills: ['React', 'Node', 'Python'],
  video: false,
  employment: [],
  portfolio: [],
  education: ['Software engineering'],
  certifications: ['React'],
  choices: ['usual', 'dates', 'report', 'sentence'],
} as const satisfies PracticeProfile;

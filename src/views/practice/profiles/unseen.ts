import type { PracticeProfile } from './profile';

/** Pages of which the tool sees less than there is. */
export const halfLoaded = {
  id: 'half-loaded',
  layout: 'market',
  name: 'Yorrick Semblane',
  headline: 'Technical writer',
  location: 'Dunedin, New Zealand',
  clock: 780,
  joined: 26,
  bio: [
    'Manuals, API guides and release notes that people finish reading. I interview your engineers so that they can go on with their work, and I test every example before it is printed.',
  ],
  skills: ['API guides', 'Manuals'],
  video: false,
  employment: [],
  portfolio: [],
  education: [],
  certifications: [],
  isHalfLoaded: true,
  choices: ['usual', 'read-rest', 'dates', 'reject'],
} as const satisfies PracticeProfile;

export const folded = {
  id: 'folded',
  layout: 'code',
  name: 'Maelis Thornquay',
  headline: 'Data pipelines and dashboards',
  location: 'Sofia, Bulgaria',
  clock: 120,
  joined: 35,
  bio: [
    'I move data from where it is to where you decide: nightly loads, tests on every table, and dashboards that fit on one screen.',
  ],
  folded: [
    'How I work: one written plan, then weekly steps that you approve.',
    'Before the first hour I ask for a deposit of 50 dollars to your project, sent by bank transfer.',
  ],
  skills: ['SQL', 'Python', 'Dashboards'],
  video: true,
  employment: [
    { title: 'Data engineer', company: 'Silverbeck Foods', from: 33 },
    { title: 'Analyst', company: 'Moorgate Lines', from: 80, to: 34 },
  ],
  portfolio: ['nightly-loads', 'table-tests', 'one-screen', 'plan-template'],
  education: ['Statistics'],
  certifications: ['Data engineering'],
  choices: ['usual', 'read-rest', 'two-lines', 'reject'],
} as const satisfies PracticeProfile;

export const otherWriting = {
  id: 'other-writing',
  layout: 'cv',
  name: 'Elvaro Quistrand',
  headline: 'UX designer',
  location: 'Montevideo, Uruguay',
  clock: -180,
  joined: 40,
  bio: [
    'أصمّم واجهات التطبيقات مع الفرق الصغيرة، وأختبر كل شاشة مع خمسة أشخاص قبل كتابة أي سطر من الشيفرة.',
    'أعمل على مشروع واحد في كل مرة، وأرسل ملخصاً مكتوباً كل أسبوع حتى يعرف الجميع ما تم وما بقي.',
  ],
  writing: { lang: 'ar', dir: 'rtl' },
  skills: ['Prototypes', 'User tests'],
  video: true,
  employment: [
    { title: 'UX designer', company: 'Own practice', from: 39 },
    { title: 'Designer', company: 'Halcyon Ferries', from: 88, to: 40 },
  ],
  portfolio: ['Ferry tickets', 'Clinic queue'],
  education: ['Industrial design'],
  certifications: ['Usability testing'],
  choices: ['usual', 'translate', 'read-rest', 'reject'],
} as const satisfies PracticeProfile;

export const picture = {
  id: 'picture',
  layout: 'gig',
  name: 'Kestrelle Wynbourne',
  headline: 'Posters and social media sets',
  location: 'Naples, Italy',
  clock: 60,
  joined: 17,
  bio: [
    'Bold posters and social media sets in your colours, ready to print and ready to post. Three drafts, then we choose together.',
    'My price list is the first picture of the portfolio. Everything that you need to know stands on it.',
  ],
  skills: ['Posters', 'Typography', 'Print'],
  video: true,
  employment: [{ title: 'Graphic designer', company: 'Own practice', from: 36 }],
  portfolio: ['Jazz night poster', 'Bakery set'],
  picture: { title: 'Price list', lines: ['Posters from 40', 'Write me first:', 'kestrelle-sample', 'on Telegram'] },
  education: ['Visual communication'],
  certifications: ['Print production'],
  choices: ['usual', 'stay', 'dates', 'reject'],
} as const satisfies PracticeProfile;

export const polished = {
  id: 'polished',
  layout: 'market',
  name: 'Castor Wyndrell',
  headline: 'Senior platform engineer',
  location: 'Austin, Texas, United States',
  clock: -360,
  joined: 97,
  bio: [
    'Fourteen years of platform work for finance and health. Calm in incidents, thorough in reviews, and easy to reach.',
    'References on request. Happy to do a video call any day.',
  ],
  skills: ['Kubernetes', 'Go', 'Incidents', 'Reviews'],
  video: true,
  employment: [
    { title: 'Principal engineer', company: 'Lodestar Clinics', from: 38 },
    { title: 'Senior engineer', company: 'Brightwater Capital', from: 164, to: 39 },
  ],
  portfolio: ['Audit trail for a clearing house', 'Patient data platform', 'Zero-downtime migration'],
  education: ['Computer engineering'],
  certifications: ['Kubernetes administrator', 'Security professional'],
  choices: ['usual', 'two-lines', 'stay', 'reject'],
} as const satisfies PracticeProfile;

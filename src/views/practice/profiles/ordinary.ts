import type { PracticeProfile } from './profile';

/** Pages on which there is nothing to ask about. */
export const ordinary = {
  id: 'ordinary',
  layout: 'market',
  name: 'Tamsel Orrigade',
  headline: 'Front-end developer for small shops',
  location: 'Porto, Portugal',
  clock: 0,
  joined: 52,
  bio: [
    'I build shop fronts that load fast and that you can change without me. Most of my work is with small food and craft businesses.',
    'I have 6 years of experience with TypeScript and accessible interfaces. I keep all messages and payments on this site.',
  ],
  skills: ['TypeScript', 'CSS', 'Accessibility', 'Checkout'],
  video: true,
  employment: [
    { title: 'Front-end developer', company: 'Own practice', from: 50 },
    { title: 'Web developer (full-time)', company: 'Quillmere Studio', from: 86, to: 51 },
  ],
  portfolio: ['Bakery pre-orders', 'Ceramics shop', 'Museum tickets'],
  education: ['Interaction design'],
  certifications: ['Accessibility core competencies'],
  choices: ['usual', 'two-lines', 'stay', 'reject'],
} as const satisfies PracticeProfile;

export const newcomer = {
  id: 'newcomer',
  layout: 'gig',
  name: 'Ilvane Dostrel',
  headline: 'Illustrator',
  location: 'Tartu, Estonia',
  clock: 120,
  joined: 1,
  bio: ['Children’s books and packaging. I am new here and happy to start small.'],
  skills: ['Ink', 'Watercolour'],
  video: false,
  employment: [],
  portfolio: [],
  education: [],
  certifications: [],
  choices: ['usual', 'dates', 'stay', 'reject'],
} as const satisfies PracticeProfile;

export const longName = {
  id: 'long-name',
  layout: 'gig',
  name: 'Annelotte Wilhemira Montefalcone-Braskerud de la Quintavallis Ostrelgaard-Hollenstierna',
  headline: 'Voice-over and audio editing',
  location: 'Halifax, Canada',
  clock: -240,
  joined: 64,
  bio: [
    'Warm, unhurried narration for courses, museums and podcasts. I record in a treated room and deliver clean files within two days.',
    'Two rounds of changes are part of every order. Tell me who will listen, and I will find the tone.',
  ],
  skills: ['Narration', 'Audio editing', 'Podcasts'],
  video: true,
  employment: [{ title: 'Narrator', company: 'Own practice', from: 70 }],
  portfolio: ['Harbour museum guide', 'Course on bees', 'Night podcast'],
  education: ['Theatre'],
  certifications: ['Studio recording'],
  choices: ['usual', 'two-lines', 'stay', 'reject'],
} as const satisfies PracticeProfile;

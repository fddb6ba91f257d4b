import { reviewNameConflict } from '../../src/rules/review-name-conflict';
import { describeRule, partOf, unreadable } from './cases';

const reviews = (...texts: string[]) => texts.map((text, i) => ({ client: `Client ${i}`, text }));
const shown = { displayName: 'Wendeline Ostrakis' };
const two = reviews('It was a pleasure, I worked with Perrin for a year.', 'Perrin delivered early.');

describeRule(reviewNameConflict, [
  ['two clients say another name', { ...shown, clientReviews: two }, 'flagged'],
  ['one client does', { ...shown, clientReviews: reviews('Thanks, Perrin! Great.', 'Fast and kind.') }, 'clear'],
  [
    'one client twice',
    {
      ...shown,
      clientReviews: [
        { client: 'A', text: 'Thanks Perrin.' },
        { client: 'A', text: 'Thank you Perrin.' },
      ],
    },
    'clear',
  ],
  [
    'addressed at the end',
    { ...shown, clientReviews: reviews('Great job, Perrin!', 'Thanks again Perrin.') },
    'flagged',
  ],
  [
    'addressed at the beginning',
    { ...shown, clientReviews: reviews('Hi Perrin, it works.', 'Perrin, thank you for the shop.') },
    'flagged',
  ],
  [
    'words that follow praise',
    {
      ...shown,
      clientReviews: reviews('Great job, Recommended!', 'Nice work. Overall, thanks.', 'Great work, Delivered.'),
    },
    'clear',
  ],
  [
    'what reviews are about',
    { ...shown, clientReviews: reviews('Turnaround was quick.', 'Turnaround was fine. Response was quick.') },
    'clear',
  ],
  ['a text that is cut', { ...shown, bio: partOf('I build shops.'), clientReviews: two }, 'unknown'],
  ['a text that has no place on the page', { ...shown, bio: unreadable, clientReviews: two }, 'flagged'],
  [
    'clients who are not named may be one',
    { ...shown, clientReviews: [{ text: 'Thanks, Perrin!' }, { text: 'Perrin delivered early.' }] },
    'unknown',
  ],
  [
    'one of them is named',
    { ...shown, clientReviews: [{ client: 'A', text: 'Thanks, Perrin!' }, { text: 'Perrin delivered early.' }] },
    'unknown',
  ],
  [
    'once by nobody named',
    { ...shown, clientReviews: [{ text: 'Thanks, Perrin!' }, { client: 'A', text: 'Fast and kind.' }] },
    'clear',
  ],
  ['the name shown', { ...shown, clientReviews: reviews('Thanks Wendeline.', 'Wendeline delivered early.') }, 'clear'],
  ['a form of it', { ...shown, clientReviews: reviews('Thanks Wendel.', 'Wendel was great.') }, 'clear'],
  ['a name in the text', { ...shown, bio: 'Friends call me Perrin.', clientReviews: two }, 'clear'],
  [
    'the name of a company',
    { ...shown, employment: [{ title: 'Lead', company: 'Perrin' }], clientReviews: two },
    'clear',
  ],
  [
    'words that begin a sentence',
    { ...shown, clientReviews: reviews('Work was great.', 'Work delivered early.') },
    'clear',
  ],
  ['pronouns', { ...shown, clientReviews: reviews('She was great.', 'She delivered early.') }, 'clear'],
  ['a tool', { ...shown, clientReviews: reviews('Hired Figma expert.', 'Hired Figma expert again.') }, 'clear'],
  ['a city', { ...shown, clientReviews: reviews('Worked with Berlin.', 'Worked with Berlin again.') }, 'clear'],
  ['a product', { ...shown, clientReviews: reviews('Hired Docker expert.', 'Docker was set up well.') }, 'clear'],
  ['a day', { ...shown, clientReviews: reviews('Monday was great.', 'Monday delivered.') }, 'clear'],
  ['no reviews, proven', { ...shown, clientReviews: null }, 'clear'],
  ['not loaded', { ...shown, clientReviews: unreadable }, 'unknown'],
  ['a site whose reviews are not read', shown, 'not-applicable'],
]);

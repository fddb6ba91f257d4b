import type { ClientReview } from '../../src/profile/facts';
import { reviewPattern } from '../../src/rules/review-pattern';
import { describeRule, partOf, unreadable } from './cases';

const review = (client: string, date?: string, rating = 5, text = ''): ClientReview => ({
  client,
  rating,
  text,
  ...(date && { date }),
});

const from = (client: string, ...days: string[]) => days.map((day) => review(client, day));
const others = [review('Bellow', '2023-02-01'), review('Arden', '2021-07-12')];
const praise =
  'The shop was ready a week early, every change was explained, and the handover notes were clear and complete.';

describeRule(reviewPattern, [
  [
    'three of five from one client in a month',
    { clientReviews: [...from('Tessaly', '2024-05-01', '2024-05-10', '2024-05-30'), ...others] },
    'flagged',
  ],
  [
    'the same, and more reviews are folded up',
    { clientReviews: partOf([...from('Tessaly', '2024-05-01', '2024-05-10', '2024-05-30'), ...others]) },
    'unknown',
  ],
  [
    'the same words thrice, and more reviews are folded up',
    { clientReviews: partOf(['Arden', 'Bellow', 'Tessaly'].map((client) => review(client, '2024-05-01', 5, praise))) },
    'flagged',
  ],
  [
    'the same, over half a year',
    { clientReviews: [...from('Tessaly', '2024-01-01', '2024-03-10', '2024-06-30'), ...others] },
    'clear',
  ],
  [
    'thirty-one days apart',
    { clientReviews: [...from('Tessaly', '2024-05-01', '2024-05-10', '2024-06-01'), ...others] },
    'clear',
  ],
  [
    'two of five',
    { clientReviews: [...from('Tessaly', '2024-05-01', '2024-05-02'), ...others, review('Quill', '2020-01-01')] },
    'clear',
  ],
  [
    'four ratings are too few',
    { clientReviews: from('Tessaly', '2024-05-01', '2024-05-02', '2024-05-03', '2024-05-04') },
    'clear',
  ],
  [
    'low ratings do not count',
    { clientReviews: [...others, ...['01', '02', '03'].map((day) => review('Tessaly', `2024-05-${day}`, 3))] },
    'clear',
  ],
  [
    'two months without their days prove no closeness',
    { clientReviews: [...from('Tessaly', '2024-05', '2024-05', '2024-06'), ...others] },
    'clear',
  ],
  [
    'one month without its days proves it',
    { clientReviews: [...from('Tessaly', '2024-05', '2024-05', '2024-05'), ...others] },
    'flagged',
  ],
  [
    'a year without its months does not',
    { clientReviews: [...from('Tessaly', '2024', '2024', '2024'), ...others] },
    'clear',
  ],
  [
    'clients without a name are not one client',
    { clientReviews: ['01', '02', '03', '04', '05'].map((day) => ({ rating: 5, date: `2024-05-${day}` })) },
    'clear',
  ],
  [
    'three longer reviews with one text',
    { clientReviews: ['Arden', 'Bellow', 'Quill'].map((client) => review(client, undefined, 5, praise)) },
    'flagged',
  ],
  [
    'a word of them is another',
    {
      clientReviews: ['Arden', 'Bellow', 'Quill'].map((client) => review(client, undefined, 5, `${praise} ${client}.`)),
    },
    'flagged',
  ],
  [
    'two with one text',
    { clientReviews: [review('Arden', undefined, 5, praise), review('Bellow', undefined, 5, praise)] },
    'clear',
  ],
  [
    'short praise is alike everywhere',
    {
      clientReviews: ['Arden', 'Bellow', 'Quill'].map((client) => review(client, undefined, 5, 'Great work, thanks!')),
    },
    'clear',
  ],
  ['no reviews, proven', { clientReviews: null }, 'clear'],
  ['not loaded', { clientReviews: unreadable }, 'unknown'],
  ['a site without reviews', {}, 'not-applicable', 'github'],
]);

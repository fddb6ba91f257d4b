import { newAccountSeniorClaim } from '../../src/rules/new-account-senior-claim';
import { describeRule, unreadable } from './cases';

const senior = 'Engineer with 12 years of experience in payment systems.';
const junior = 'Engineer with 3 years of experience in payment systems.';
const dated = [{ title: 'Engineer', company: 'Arden', start: '2014-01' }];
const undated = [{ title: 'Engineer', company: 'Arden' }];

describeRule(newAccountSeniorClaim, [
  ['new, long experience, no history', { memberSince: '2025-12-01', bio: senior, employment: null }, 'flagged'],
  ['the site has no place for a history', { memberSince: '2025-12-01', bio: senior }, 'flagged', 'guru'],
  ['a history without dates', { memberSince: '2025-12-01', bio: senior, employment: undated }, 'flagged'],
  ['a dated history', { memberSince: '2025-12-01', bio: senior, employment: dated }, 'clear'],
  ['a history that was not read', { memberSince: '2025-12-01', bio: senior, employment: unreadable }, 'unknown'],
  [
    'a history with nothing but an end',
    { memberSince: '2025-12-01', bio: senior, employment: [{ ...undated[0], end: '2020' }] },
    'clear',
  ],
  ['an empty list', { memberSince: '2025-12-01', bio: senior, employment: [] }, 'flagged'],
  ['a date that lies ahead', { memberSince: '2026-03-01', bio: senior, employment: null }, 'unknown'],
  ['today', { memberSince: '2026-01-15', bio: senior, employment: null }, 'flagged'],
  ['this month', { memberSince: '2026-01', bio: senior, employment: null }, 'flagged'],
  [
    'exactly eight years',
    { memberSince: '2025-12-01', bio: 'I have 8 years of experience.', employment: null },
    'flagged',
  ],
  ['seven years', { memberSince: '2025-12-01', bio: 'I have 7+ years of experience.', employment: null }, 'clear'],
  ['a range from seven', { memberSince: '2025-12-01', bio: '7-10 years of experience', employment: null }, 'clear'],
  [
    'a range from eight',
    { memberSince: '2025-12-01', bio: '8 to 10 years of experience', employment: null },
    'flagged',
  ],
  [
    'over a decade',
    { memberSince: '2025-12-01', bio: 'Over a decade of experience in law.', employment: null },
    'flagged',
  ],
  ['an age', { memberSince: '2025-12-01', bio: 'I am 21 years old.', employment: null }, 'clear'],
  [
    'the age of a company',
    { memberSince: '2025-12-01', bio: 'Our company has 12 years of experience.', employment: null },
    'clear',
  ],
  ['89 days', { memberSince: '2025-10-18', bio: senior, employment: null }, 'flagged'],
  ['90 days', { memberSince: '2025-10-17', bio: senior, employment: null }, 'clear'],
  ['an old account', { memberSince: '2019', bio: senior, employment: null }, 'clear'],
  ['a month that lies on both sides', { memberSince: '2025-10', bio: senior, employment: null }, 'unknown'],
  ['a year that lies on both sides', { memberSince: '2025', bio: senior, employment: null }, 'unknown'],
  ['a year that is wholly new', { memberSince: '2026', bio: senior, employment: null }, 'flagged'],
  ['little experience', { memberSince: '2025-12-01', bio: junior, employment: null }, 'clear'],
  ['no claim', { memberSince: '2025-12-01', bio: 'I build things.', employment: null }, 'clear'],
  ['no text', { memberSince: '2025-12-01', bio: null, employment: null }, 'clear'],
  ['no date on the page', { memberSince: unreadable, bio: senior, employment: null }, 'unknown'],
  ['the site never shows the date', { bio: senior, employment: null }, 'not-applicable'],
]);

import { describe, expect, it } from 'vitest';
import { experienceClaims } from '../../src/text/experience';

const claims: [text: string, years: number[], words?: string][] = [
  ['8+ years of experience in Java', [8], '8+ years of experience'],
  ['I bring over ten years in product design.', [10]],
  ['15 yrs exp, remote only', [15], '15 yrs exp'],
  ['Senior dev - 12 YOE', [12]],
  ['Twenty-five years of hands-on carpentry experience', [25]],
  ['5-7 years of professional experience', [5]],
  ['A decade of experience with SAP', [10]],
  ['two decades of experience', [20]],
  ['I have been drawing comics for more than 11 years.', [11]],
  ['Experience: 9 years', [9], 'Experience: 9 years'],
  ['Experienced (6+ years) bookkeeper', [6]],
  ["More than 14 years' experience as a paralegal", [14]],
  ['I have worked for hospitals for over 18 years', [18]],
  ['20 years of coding, 4 years of teaching', [20, 4]],
  ['10-year track record in logistics', [10]],
  ['7 years as an accountant', [7]],
  ['13yrs experience', [13]],
  ['𝟭𝟬+ 𝘆𝗲𝗮𝗿𝘀 𝗼𝗳 𝗲𝘅𝗽𝗲𝗿𝗶𝗲𝗻𝗰𝗲', [10], '𝟭𝟬+ 𝘆𝗲𝗮𝗿𝘀 𝗼𝗳 𝗲𝘅𝗽𝗲𝗿𝗶𝗲𝗻𝗰𝗲'],
  ['8 years of overall experience, of these 3 years with Kotlin', [8, 3]],
  ['I have 10 years of experience\nReact: 4 years experience', [10, 4]],
  ['between 8 and 10 years of experience', [8]],
  ['8/10 years experience', [8]],
  ['half a decade of experience', [5]],
  ['For the last 12 years I have built bridges.', [12]],
  ['for over a decade, I led clinics', [10]],
  ['12 years Java', [12]],
  ['I have 8 yrs. of experience', [8]],
  ['Senior engineer (10+ yrs)', [10]],
  ['Senior engineer, 10+ years', [10]],
  ['UX designer | 8+ yrs', [8]],
  ['Years of experience: 12', [12]],
  ['Experience in years: 12', [12]],
  ['not only 10 years of experience, but patience', [10]],
  ['no less than 10 years of experience', [10]],
  ['I have been working in the tea and coffee trade for the past 9 years', [9]],
  ['I have written manuals for more then 5 years', [5]],
  ['15+ years of C# development', [15], '15+ years of C# development'],
  ['Eighteen years of experience', [18]],
  ['almost 8 years of experience', [7]],
  ['close to two decades of experience', [19]],
  ['I help clients, with 10 years of experience', [10]],
];

const none = [
  'I am 21 years old and love games',
  'a 19-year-old student',
  'Our company is 12 years on the market',
  'Our agency has 15 years of experience',
  'Together we have a combined 40 years of experience',
  'Our team brings 60 years of know-how',
  '40 years of combined experience in our team',
  'I have been living with two cats in the old port of Varna for 15 years',
  'less than 8 years of experience',
  '2 years warranty on every repair',
  'Free support for 3 years',
  'Founded 9 years ago',
  'I studied for 5 years at the academy',
  'My son is 8 years old',
  'I lived in Porto for 10 years',
  'Coding since 2012',
  'a 4 years degree',
  'Looking for a job within 2 years',
  'Cleaned 7 years of data',
  'Every 2 years I take a break',
  '24 hours a day, 365 days a year',
  'Python 3, Angular 12, years ahead',
  'Experienced designer, fast delivery',
  'Rated 5 stars, year after year',
  'I do not have 10 years of experience',
  'Developer (25 years)',
  'Pets: 12',
  "I don't have ten years of experience",
  'no 10 years of experience, no degree',
  'My father has 30 years of experience as a carpenter',
  'I have a mentor with 20 years of experience',
  'clients with 20 years of experience',
  'a team with 15 years of experience',
  'For 12 years I have lived in Porto',
  '',
];

describe('experienceClaims', () => {
  it.each(claims)('reads %j', (text, years, words) => {
    const found = experienceClaims(text);
    expect(found.map((claim) => claim.years)).toEqual(years);
    if (words) expect(text.slice(found[0]?.start, found[0]?.end)).toBe(words);
  });

  it.each(none)('finds none in %j', (text) => {
    expect(experienceClaims(text)).toEqual([]);
  });
});

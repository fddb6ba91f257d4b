import { describe, expect, it } from 'vitest';
import { techYearsExceedRelease } from '../../src/rules/tech-years-exceed-release';
import { products } from '../../src/text/products';
import { describeRule, judge, unreadable } from './cases';

// All cases are judged in January 2026; React dates from 2013, so 14 years are within the grace and 15 are not.
describeRule(techYearsExceedRelease, [
  ['more years than it has', { bio: '20 years of React' }, 'flagged'],
  ['fewer years', { bio: '8 years of React' }, 'clear'],
  ['no claim', { bio: 'I write React.' }, 'clear'],
  ['no text', { bio: null }, 'clear'],
  ['the text was not read', { bio: unreadable }, 'unknown'],
  ['the headline says it', { bio: 'I write code.', headline: 'Swift (20 years)' }, 'flagged'],
  ['no text on the site', {}, 'not-applicable'],
]);

const flagged = [
  '15 years of React',
  '12 years of Flutter',
  '30 years of C#',
  '15+ years of Spring Boot',
  '34 years of Java',
  '15+ years of experience with React, Node and PHP',
  '15-20 years of React',
  'React (15 years)',
  'React: 15 years',
  'React: 8 years, Flutter: 15 years',
  '- Java: 20 years\n- Kubernetes: 16 years',
  'Kubernetes for more than 15 years',
  'I have been building Flutter apps for 14 years.',
  'I have worked as a React developer for 18 years.',
  '20 years as a senior Go developer',
  '20 years of golang',
  '14 years of React Native',
  '14 years of react-native development',
  'Two decades of Docker in production',
  'sixteen years of hands-on TypeScript',
  '25 years of Node.js',
  '19 years of Angular',
  '15 years developing in .NET Core',
  "15 years' experience in SwiftUI",
  '6 years of ChatGPT',
  '10yrs exp with LangChain',
  '15 years of Swift code',
  'Solidity – 16 years',
  '12 years of experience in IT, of these 15 years with Vue',
];

const nothing = [
  '14 years of React',
  '10 years of Flutter',
  '30 years of JavaScript',
  '13 years of React',
  '10-20 years of React',
  'over a decade of React',
  '15 years of experience in web development with React',
  '15 years of experience. I also know React.',
  '15 years of experience, including React',
  '20 years of experience (React, Node, AWS)',
  'React developer with 20 years of experience',
  'PHP, Laravel, React - 20 years of experience',
  '12 years of React Native',
  '30 years of Java',
  '20 years of swift delivery',
  '20 years on the go',
  '20 years of going the extra mile',
  'I go back 20 years',
  'a 20 years old React developer',
  'Our team has 40 years of React',
  'a combined 30 years of React',
  'I do not have 20 years of React.',
  'Recruiters ask for 20 years of Kubernetes.',
  'We need someone with 20 years of Swift.',
  'A client wrote: "he has 20 years of React".',
  '20 years of reactive programming',
  '20 years of Vuejs2html conversions',
  '20 years of dart throwing',
  'I founded React Cafe 20 years ago',
  '3 years of ChatGPT',
  '20 years of Django',
  '15 years of Angular',
];

describe('the words of the text', () => {
  it.each(flagged)('“%s” is more than there can be', (bio) => {
    expect(judge(techYearsExceedRelease, { bio }).outcome).toBe('flagged');
  });

  it.each(nothing)('“%s” is not', (bio) => {
    expect(judge(techYearsExceedRelease, { bio }).outcome).toBe('clear');
  });

  it('says what the text claims, when the product appeared, and quotes the words', () => {
    const { message, evidence } = judge(techYearsExceedRelease, { bio: 'Hello. I have 18 years of Docker behind me.' });
    expect(message).toBe('Years with Docker that the text claims: 18. Its first public version is from 2013.');
    expect(evidence.map(({ source }) => source.quote)).toEqual(['18 years of Docker']);
  });

  it('follows the grace that the user chose', () => {
    expect(judge(techYearsExceedRelease, { bio: '16 years of React' }, 'upwork', { grace: 3 }).outcome).toBe('clear');
  });
});

describe('the table of products', () => {
  it.each(products)('$name has a year that can be, and a source', ({ year, source }) => {
    expect(year).toBeGreaterThan(1990);
    expect(year).toBeLessThan(2026);
    expect(source.length).toBeGreaterThan(5);
  });

  it('has each spelling once', () => {
    const all = products.flatMap(({ spellings }) => spellings);
    expect(new Set(all).size).toBe(all.length);
  });
});

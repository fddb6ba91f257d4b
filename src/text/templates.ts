import { fold } from './fold';

/** What stands in many texts of many people, in our own words. A copied phrase of this kind says nothing. */
const sentences = [
  'Client satisfaction is my top priority.',
  'My goal is to satisfy my clients.',
  'Your satisfaction is my first priority.',
  'I am looking forward to working with you.',
  'I look forward to hearing from you.',
  'Feel free to contact me at any time.',
  'Please feel free to reach out to me.',
  'Let us discuss your project.',
  'Contact me to discuss your project.',
  'Send me a message and let us get started.',
  'Thank you for visiting my profile.',
  'Thanks for taking the time to read my profile.',
  'Hello and welcome to my profile.',
  'I am a hard working and dedicated person.',
  'I am a fast learner and a team player.',
  'I have excellent communication skills.',
  'I always deliver high quality work on time.',
  'I deliver quality work on time and within budget.',
  'I provide high quality work at affordable prices.',
  'I offer unlimited revisions until you are satisfied.',
  'I am available full time and reply quickly.',
  'I am available 24/7 for my clients.',
  'I can start immediately.',
  'I believe in long term relationships with my clients.',
  'Why should you hire me?',
  'Why choose me?',
  'Here is what I can do for you.',
  'My services include the following.',
  'I have worked with many clients from all over the world.',
  'Quality work is guaranteed.',
];

/** The words of a text in plain letters. */
export const plainWords = (text: string): string[] => fold(text).text.match(/[\p{L}\p{N}]+/gu) ?? [];

const templates = sentences.map((sentence) => new Set(plainWords(sentence)));
const enoughAlike = 0.65;

/** Is a sentence, given by its words, one of the usual phrases or close to one? */
export function isTemplate(words: readonly string[]): boolean {
  const own = new Set(words);
  return templates.some((template) => {
    const shared = [...own].filter((word) => template.has(word)).length;
    return shared / (own.size + template.size - shared) >= enoughAlike;
  });
}

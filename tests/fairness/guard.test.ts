import { describe, expect, it } from 'vitest';
import { messagesIn, sourceLanguage } from '../../scripts/locales';
import { unfairIn } from '../../src/fairness/guard';
import { guidanceOf } from '../../src/guidance';
import { inKey } from '../../src/profile/sentence';
import { rules } from '../../src/rules';
import { pairRules } from '../../src/rules/pairs';

const messages = messagesIn(sourceLanguage);

describe('the fairness guard refuses', () => {
  it.each([
    ['a country', 'from Nigeria', 'country'],
    ['a country in capitals', 'INDIA', 'country'],
    ['a country with a space in its name', 'based in South Korea', 'country'],
    ['a country in another language', 'desarrollador de Corea del Norte', 'country'],
    ['a country in German', 'aus Deutschland', 'country'],
    ['a country in French', 'basé en Allemagne', 'country'],
    ['a country in Arabic', 'مطور من الصين', 'country'],
    ['a country in its own script', '来自中国的开发者', 'country'],
    ['initials', 'US citizens', 'country'],
    ['initials with dots', 'must be in the U.S. team', 'country'],
    ['a people', 'Pakistani developer', 'people'],
    ['a people in Spanish', 'programador mexicano', 'people'],
    ['a people in Portuguese', 'programador brasileiro', 'people'],
    ['a people in French', 'développeur marocain', 'people'],
    ['a people in German', 'nordkoreanischer', undefined],
    ['a people in Arabic', 'مبرمج مصري', 'people'],
    ['a region', 'no Asians', 'people'],
    ['a language', 'native English', 'people'],
    ['a language in German', 'spricht Koreanisch', 'people'],
    ['a language in French', 'parle coréen', 'people'],
    ['an accent', 'strong accent', 'ethnicity'],
    ['citizenship', 'citizenship', 'ethnicity'],
    ['an ethnic group', 'Uyghur', 'ethnicity'],
    ['a colour of people', 'white developers', 'ethnicity'],
    ['a religion', 'Muslim', 'religion'],
    ['a religion in Spanish', 'musulmán', 'religion'],
    ['a gender', 'female developer', 'gender'],
    ['a gender in German', 'nur Männer', 'gender'],
    ['an age', 'too old', 'age'],
    ['an age in numbers', 'candidates over 50', 'age'],
    ['an age in years', '45 years old', 'age'],
    ['a year of graduation', 'graduated in 2021', 'age'],
    ['a disability', 'deaf', 'disability'],
    ['small letters for capitals', 'cHiNeSe', 'people'],
    ['spaces between letters', 'C h i n e s e', 'people'],
    ['a space inside', 'Chi nese', 'people'],
    ['a hyphen inside', 'Chi-nese', 'people'],
    ['dots', 'C.h.i.n.e.s.e', 'people'],
    ['nothing that can be seen inside', 'Chi\u200bnese', 'people'],
    ['Cyrillic letters that look the same', 'Сhinеsе', 'people'],
    ['letters in full width', 'Ｃｈｉｎｅｓｅ', 'people'],
    ['bold letters', '𝐂𝐡𝐢𝐧𝐞𝐬𝐞', 'people'],
    ['digits for letters', 'ch1nese', 'people'],
    ['an accent on a letter', 'Chînese', 'people'],
    ['a wildcard', 'chines*', 'people'],
    ['a wildcard at the front', '*akistani', 'people'],
    ['a wildcard in the middle', 'rus*ian', 'people'],
    ['the bare word', 'Polish', 'people'],
    ['the word for a person', 'Polish developer', 'people'],
    ['the word for people', 'Turkish freelancer', 'people'],
  ])('%s: %s', (_, text, about) => {
    const found = unfairIn(text);
    if (about) expect(found?.about).toBe(about);
    if (!about) expect(found).toBeUndefined();
  });

  it('quotes the words as they were typed', () => {
    expect(unfairIn('please no C-h-i-n-e-s-e here')?.words).toBe('C-h-i-n-e-s-e');
  });
});

describe('the fairness guard lets through', () => {
  it.each([
    'Java',
    'JavaScript developer',
    'Polish the UI',
    'polish and ship',
    'final polish',
    'Swift',
    'Turkish Airlines API',
    'Swiss Army knife',
    'reverse Polish notation',
    'Chinese remainder theorem',
    'Hungarian notation',
    'French press',
    'Ruby',
    'Go',
    'Rust',
    'Python',
    'C#',
    'Dart',
    'Scala',
    'Julia',
    'Pascal',
    'Erlang',
    'contact us',
    'CONTACT US TODAY',
    'male connector',
    'race condition',
    'accent color',
    'black box test',
    'white label shop',
    'whitepaper',
    'brown field project',
    'man hours',
    'man in the middle',
    'telegram',
    't.me/*',
    'pay in *coin',
    'upfront payment',
    'send * first',
    'full time',
    'years of experience',
    '10 years of experience',
    'over 50 projects',
    'under 30 days',
    'portfolio',
    'portf*',
    'whats*app',
    'senior developer',
    'junior',
    'island hopping app',
    'jersey numbers',
    'e-commerce',
    'Laravel',
    'data science',
    'remote desktop',
    'team of five',
    'my brother will join',
    'citizen developer',
    'agency account',
    'Figma, Sketch',
    'QA',
    'IT support',
    'DevOps',
    'in demand',
    'no dial in',
    'Indie games',
    'romantic comedy',
    'germane',
  ])('%s', (text) => {
    expect(unfairIn(text)).toBeUndefined();
  });

  it.each([...rules, ...pairRules])('whatever the built-in rule $id says', ({ id }) => {
    const { name, meaning } = guidanceOf(id);
    const said = Object.entries(messages).flatMap(([key, words]) =>
      key.startsWith(`rule.${inKey(id)}.`) ? [words] : [],
    );
    expect(said.length).toBeGreaterThan(0);
    expect([name, meaning, ...said].map(unfairIn).filter(Boolean)).toEqual([]);
  });
});

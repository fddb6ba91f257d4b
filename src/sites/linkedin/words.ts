/** Kinds of employment that LinkedIn prints after a company, in the languages we know. */
const kinds =
  'Full-time|Part-time|Self-employed|Freelance|Contract|Internship|Apprenticeship|Seasonal|Permanent|Trainee|Temporary|' +
  'Permanent Full-time|Permanent Part-time|Contract Full-time|Contract Part-time|Casual / On-call|Co-op|' +
  'Jornada completa|Tiempo completo|Media jornada|Jornada parcial|Tiempo parcial|Profesional independiente|Autónomo|' +
  'Contrato temporal|Contrato de prácticas|Contrato de aprendizaje|Temporada|Prácticas|Pasantía|' +
  'Tempo integral|Meio período|Autônomo|Temporário|Contrato|Estágio|Jovem aprendiz|Aprendizagem|Terceirizado|' +
  'Tempo inteiro|Part-time|Trabalhador independente|' +
  'Temps plein|Temps partiel|Indépendant|Free-lance|CDI|CDD|Stage|Alternance|Contrat en alternance|Saisonnier|Intérim|' +
  'Vollzeit|Teilzeit|Selbstständig|Selbständig|Freiberuflich|Befristet|Praktikum|Ausbildung|Duales Studium|Saisonarbeit|' +
  '정규직|풀타임|파트타임|자영업|프리랜서|계약직|인턴|인턴십|견습|임시직';

const kind = new RegExp(`^(?:${kinds})$`, 'i');

const kindAtEnd = new RegExp(String.raw`\s(?:${kinds})$`, 'i');

/** Is it a kind of employment? */
export const isKind = (words: string): boolean => kind.test(words.trim());

/** "Bronze Works Part-time": a company, it may be, and a kind that has lost its own element. */
export const endsInKind = (words: string): boolean => kindAtEnd.test(words.trim());

const headings = {
  about:
    'About|Summary|Acerca de|Extracto|Sobre|Resumo|Infos|À propos|Résumé|Info|Zusammenfassung|소개|자기소개|정보|요약',
  experience: 'Experience|Experiencia|Experiência|Expérience|Expériences|Berufserfahrung|경력|경력사항',
  education: 'Education|Educación|Formação acadêmica|Formação académica|Formation|Ausbildung|학력',
  certifications:
    'Licenses & certifications|Certifications|Licencias y certificaciones|Certificaciones|' +
    'Licenças e certificados|Certificados|Licences et certifications|Bescheinigungen und Zertifikate|' +
    'Lizenzen und Zertifikate|Bescheinigungen|Zertifikate|자격증|라이선스 및 자격증',
};

export type Name = keyof typeof headings;

/** The heading of a card. It may stand twice in its element, once for screen readers. */
export const titles = Object.fromEntries(
  Object.entries(headings).map(([name, words]) => [name, new RegExp(String.raw`^(${words})(?:\s*\1)?$`, 'i')]),
) as Record<Name, RegExp>;

/** Visitors get some words with asterisks in place of letters. */
export const isMasked = (words: string): boolean => /\*{3}/.test(words);

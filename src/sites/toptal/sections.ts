import type { Job } from '../../profile/facts';
import { parsePeriod } from '../reading/dates';
import { all, contains, isElement, matches, parentOf, tagOf } from '../reading/dom';
import { jobsUnder } from '../reading/history';
import { count, type Entry, type Find, firstFound, listOf, nothing } from '../reading/lists';
import { passage } from '../reading/passage';
import { orAbsent, type Proof } from '../reading/proofs';
import { firstOf } from '../reading/readers';
import {
  filledSection,
  headingsLike,
  type Section,
  sectionTitled,
  seenInSection,
  underHeading,
} from '../reading/sections';
import { busy, isToggle, seenOn, toggles, wordsOf } from '../reading/seen';
import type { Page, Reader } from '../site';

export const titles = {
  bio: /^(bio|biografia|biografía|biographie|biografie)$/i,
  portfolio: /^(portfolio|portfólio|portafolio|portefeuille)$/i,
  work: /^(work experience|employment|experiência profissional|experiencia (laboral|profesional)|expérience professionnelle|berufserfahrung)$/i,
  education: /^(education|educação|formação|educación|formación|formation|ausbildung)$/i,
  certifications: /^(certifications|certificações|certificaciones|zertifizierungen)$/i,
  skills: /^(skills|habilidades|competências|compétences|fähigkeiten)$/i,
};
type Name = keyof typeof titles;

/** Sections of the page that hold none of our facts, and the site's own words below. */
const further =
  /^(expertise|experience|availability|preferred environment|the most amazing|other experience|collaboration that works|how to (work|hire) with|top talent|hire |find )/i;

/** A text without paragraphs is the only one that stands in an element of its own. */
const isText = (element: Element) => !all(element, '*').some(wordsOf) && wordsOf(element) !== '';

export const bio = passage(
  firstFound(underHeading(titles.bio, ['p']), underHeading(titles.bio, ['div'], isText)),
  'section',
);

const entryTitles = 'h3, h4, h5, h6, [role="heading"]';

const besideHeading = 'h3 + h3, h4 + h4, h5 + h5, h6 + h6, [role="heading"] + [role="heading"]';

/** The headings of the entries of a section, one for each. */
const entries =
  (name: Name): Find =>
  (page) => {
    const section = sectionTitled(page, titles[name]);
    const found = section ? seenInSection(page, section, entryTitles).filter((title) => wordsOf(title)) : [];
    // Below the title of an entry, a company or a school may be a heading too.
    const elements = found.filter((title) => tagOf(title) === tagOf(found[0] as Element));
    // A heading right below another may be its company too.
    const isDoubtful = elements.some((title) => matches(title, besideHeading));
    return elements.length && !isDoubtful ? { selector: `:is(${entryTitles})`, elements } : nothing;
  };

const isMore = (name: Name) => (page: Page) => {
  const section = sectionTitled(page, titles[name]);
  return section !== undefined && seenInSection(page, section, toggles).some(isToggle);
};

/** The largest element around the heading of an entry that holds no other one's. */
function entryOf(title: Element, titlesOfAll: Element[], { heading }: Section): Element {
  let entry = title;
  for (let up = parentOf(entry); up && isElement(up); up = parentOf(up)) {
    const around = up;
    if (contains(around, heading) || titlesOfAll.some((other) => other !== title && contains(around, other))) break;
    entry = around;
  }
  return entry;
}

const period = (words: string) => {
  const found = parsePeriod(words);
  return found && found.from === 0 && found.to === words.length ? found : undefined;
};

/** The innermost elements of an entry that have words, without those of its heading. */
const linesOf = (entry: Element, title: Element): Element[] =>
  all(entry, '*').filter(
    (element) =>
      wordsOf(element) && !contains(title, element) && !all(element, '*').some((inner) => wordsOf(inner) !== ''),
  );

/** "Senior Software Engineer", "Atlassian", "2024 - PRESENT": lines of their own, in front of what was done. */
function jobOf(title: Element, page: Page): Entry<Job> | undefined {
  const section = sectionTitled(page, titles.work);
  if (!section) return undefined;
  const entry = entryOf(title, entries('work')(page).elements, section);
  const lines = linesOf(entry, title).map((element) => wordsOf(element));
  const [dates, ...more] = lines.filter((line) => period(line));
  const found = dates && period(dates);
  const company = dates && companyIn(wordsOf(entry), wordsOf(title), dates);
  // A company that is no line of its own may be more than the company.
  if (!found || more.length || !company || company !== lines[0]) return undefined;
  return { value: { title: wordsOf(title), company, start: found.start, ...(found.end && { end: found.end }) } };
}

/** What stands between the title and the dates. */
function companyIn(words: string, title: string, dates: string): string | undefined {
  const start = words.indexOf(title) + title.length;
  const end = words.indexOf(dates, start);
  return words.startsWith(title) && end > start ? words.slice(start, end).trim() : undefined;
}

export const employment: Reader<Job[]> = firstOf(
  listOf<Job>(entries('work'), (title, _, page) => jobOf(title, page), isMore('work')),
  jobsUnder(titles.work),
);

/** A section that a person gave nothing for is left out, and the ones around it are there. */
const leftOut =
  (name: Name, around: readonly Name[]): Proof =>
  (page) => {
    if (sectionTitled(page, titles[name])) return 'unclear';
    if (seenOn(page, busy).length) return 'loading';
    const proofs = around.map((other) => filledSection(page, [titles[other]]));
    const last = proofs.at(-1);
    if (!last || proofs.some((proof) => !proof)) return 'missing';
    return hasUnknown(page) ? 'unclear' : last;
  };

const known = [further, ...Object.values(titles)];

/** Under a heading that we do not know may stand what we miss. */
const hasUnknown = (page: Page): boolean =>
  headingsLike(page, titles.work).some((words) => !known.some((title) => title.test(words)));

const countOf = (name: Name, around: readonly Name[]): Reader<number> =>
  orAbsent(count(entries(name), isMore(name)), leftOut(name, around));

export const education = countOf('education', ['work', 'skills']);
export const certifications = countOf('certifications', ['work', 'education', 'skills']);
export const portfolio = count(entries('portfolio'), isMore('portfolio'));

import { oncePerPage, onPage } from '../reading/once';
import { type Proof, passed } from '../reading/proofs';
import { filledSection, headingsLike, isHollow, sectionTitled } from '../reading/sections';
import { seenOn } from '../reading/seen';
import type { Page } from '../site';
import { scriptKnowsVideo } from './script';

/** The headings are the same in every layout. */
export const titles = {
  work: /^(work history|historial de trabajos?|histórico de trabalho|historique d(e travail|es missions)|(arbeits|auftrags)verlauf)\b/i,
  portfolio: /^(portfolio|portafolio|portfólio|portefeuille)/i,
  skills: /^(skills|habilidades|aptitudes|compétences|fähigkeiten)\b/i,
  feedback: /^(testimonials|client feedback)\b/i,
  certifications: /^((licenses and )?certifications|certificaciones|certificações|zertifizierungen|zertifikate)\b/i,
  employment:
    /^(employment|empleo|emprego|historial (laboral|de empleo)|experiencia (laboral|profesional)|histórico (profissional|de emprego)|experiência profissional|expériences? professionnelles?|parcours professionnel|historique d[’']emploi|berufserfahrung|beschäftigung|beruflicher werdegang)/i,
  other: /^other experiences?\b/i,
  education: /^(education|educación|formación|educação|formação|formation|ausbildung)\b/i,
  languages: /^(languages|idiomas|langues|sprachen)\b/i,
};
export type Name = keyof typeof titles;

/** Sections that hold none of our facts. */
const furtherTitles =
  /^(about|verifications|hours per week|video introduction|project catalog|linked accounts|associated with|consultations?|services)\b/i;

const isKnown = (words: string) =>
  furtherTitles.test(words) || Object.values(titles).some((title) => title.test(words));

/** Where everything about the person stands. */
const whole = '[data-qa-profile-viewer-uid], .visitor-profile-redesign, main';
const frame = `:is(${whole})`;

/** The same, with the cards of the pages before 2022, which have no frame around them. */
export const cards = `:is(${whole}, .up-card-section, up-card-section)`;

const hasAnchors = (page: Page) => onPage(page, '[id^="hor-anc-id-"]').length > 0;

/** The sections that follow in the layout with anchors and in the others, and those that have to have come before. */
export type Order = { visitor: readonly Name[]; other: readonly Name[]; before?: readonly Name[] };

/** Whatever is called so, in whatever markup. */
const traceOf = (word: string) =>
  ['id', 'class', 'data-test', 'data-testid', 'aria-label'].map((key) => `[${key}*="${word}" i]`).join(', ');

const filled = (page: Page, names: readonly Name[]) =>
  filledSection(
    page,
    names.map((name) => titles[name]),
  );

/**
 * Among the sections is one under a heading that we do not know, and it may hold what we miss. What stands above the
 * first that we know is the name and the title of the person.
 */
const hasUnknownSection = oncePerPage((page): boolean =>
  Object.values(titles).some((title) => {
    const words = headingsLike(page, title);
    return words.slice(words.findIndex(isKnown)).some((one) => !isKnown(one));
  }),
);

const hasHollowSection = oncePerPage((page): boolean =>
  Object.values(titles).some((title) => {
    const section = sectionTitled(page, title);
    return section && isHollow(page, section);
  }),
);

/** A section that a person gave nothing for is left out, so only what follows it proves that it is not there. */
export const leftOut = (name: Name, { visitor, other, before = [] }: Order): Proof =>
  passed({
    within: frame,
    hasTrace: (page) =>
      sectionTitled(page, titles[name]) !== undefined ||
      hasUnknownSection(page) ||
      hasHollowSection(page) ||
      seenOn(page, traceOf(name.slice(0, 8))).length > 0,
    later: (page) => {
      if (hasAnchors(page)) return filled(page, visitor);
      return before.every((title) => filled(page, [title])) ? filled(page, other) : undefined;
    },
  });

/** The video stands in the head of the page, and a person without one has no place for it there. */
export const noVideo: Proof = passed({
  within: frame,
  hasTrace: (page) =>
    scriptKnowsVideo(page) ||
    hasHollowSection(page) ||
    sectionTitled(page, /\bvideo\b/i) !== undefined ||
    seenOn(page, `video, iframe, img[alt^="http"], [href*="youtu"], ${traceOf('video')}`).length > 0,
  later: (page) => filled(page, ['work', 'portfolio', 'skills', 'employment', 'other']),
});

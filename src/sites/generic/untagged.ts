import { all, contains, isBefore, rawText } from '../reading/dom';
import { linesHolding } from '../reading/holding';
import { oncePerPage } from '../reading/once';
import { headingsOver, isUnder } from '../reading/sections';
import { isSeen } from '../reading/seen';
import type { Page } from '../site';
import { nextElement } from './pairs';
import { ofOthers } from './words';

/** Further words of titles under which not the person is spoken of, but single works or people they worked with. */
const ofWorks =
  /(?<!\p{L})(clients?|ratings?|members|people|freelancers|projects|portfolio|work|jobs|clientes?|reseñas|calificaciones|recomendaciones|miembros|proyectos|avaliações|classificações|recomendações|membros|projetos|membres|projets|kunden|mitglieder|projekte)(?!\p{L})/iu;

/** The same words wherever they stand: what is beside them in the raw text may be another element's. */
const anyTitle = new RegExp(
  [ofOthers, ofWorks].map(({ source }) => source.replaceAll(/\(\?<?!\\p\{L\}\)/g, '')).join('|'),
  'iu',
);

/** These are no labels, so what follows may be short. */
const isSure = /^((featured|sponsored|suggested|recommended|recently viewed|similar) \p{L}+|\p{L}+ to follow)$/iu;

/** A label's value is no longer than this, and stands in one element. */
const longestValue = 30;

/** Lines that title what follows them, and are headings in all but markup. A label with its value is none. */
const titles = oncePerPage((page): Element[] =>
  linesHolding(page, 'div, p, span, strong, b', anyTitle, 200).filter((element) => {
    if (!isTitle(folded(element)) || !isSeen(element)) return false;
    const next = nextElement(element);
    if (!next) return false;
    const words = folded(next);
    if (isSure.test(folded(element))) return true;
    return words.length > longestValue || words.includes(':') || all(next, '*').length > 1;
  }),
);

/** A short line without figures and marks. */
const isTitle = (words: string) =>
  words.length <= 40 && !/[\d:.,!?]/.test(words) && [ofOthers, ofWorks].some((titles) => titles.test(words));

/** A page has thousands of elements, so they are not asked what of them can be seen. */
const folded = (element: Element) => rawText(element).replace(/\s+/g, ' ').trim();

/** Does such a title stand above, with no heading between? */
export function isUnderUntaggedTitle(page: Page, element: Element): boolean {
  const [heading] = headingsOver(page, element);
  return titles(page).some(
    (title) => isBefore(title, element) && !contains(title, element) && (!heading || isBefore(heading, title)),
  );
}

/** Does a heading over the element, or such a title, say that other people are spoken of? */
export const isOfOthers = (page: Page, element: Element): boolean =>
  isUnder(page, ofOthers, element) || isUnderUntaggedTitle(page, element);

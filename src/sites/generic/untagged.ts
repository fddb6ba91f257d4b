import { contains, rawText } from '../reading/dom';
import { oncePerPage, onPage } from '../reading/once';
import { headingsOver, isAbove } from '../reading/sections';
import { isSeen } from '../reading/seen';
import type { Page } from '../site';
import { nextElement } from './pairs';

/** Words of titles under which somebody else is spoken of, or a single work. */
const ofOthers =
  /\b(clients?|reviews?|feedback|ratings?|testimonials?|recommendations?|recommended|similar|related|members|people|freelancers|projects|portfolio|work|jobs|clientes?|reseñas|opiniones|calificaciones|recomendaciones|similares|miembros|proyectos|avaliações|classificações|recomendações|membros|projetos|avis|recommandations|similaires|membres|projets|kunden|bewertungen|empfehlungen|ähnliche|mitglieder|projekte)\b/iu;

/** A label's value is no longer than this. */
const longestValue = 30;

/** Lines that title what follows them, and are headings in all but markup. A label with its value is none. */
const titles = oncePerPage((page): Element[] =>
  onPage(page, 'div, p, span, strong, b').filter((element) => {
    if (!isTitle(folded(element)) || !isSeen(element)) return false;
    const next = nextElement(element);
    const words = next && folded(next);
    return words !== undefined && (words.length > longestValue || words.includes(':'));
  }),
);

/** A short line without figures and marks. */
const isTitle = (words: string) => words.length <= 40 && !/[\d:.,!?]/.test(words) && ofOthers.test(words);

/** A page has thousands of elements, so they are not asked what of them can be seen. */
const folded = (element: Element) => rawText(element).replace(/\s+/g, ' ').trim();

/** Does such a title stand above, with no heading between? */
export function isUnderUntaggedTitle(page: Page, element: Element): boolean {
  const [heading] = headingsOver(page, element);
  return titles(page).some(
    (title) =>
      isAbove(page, title, element) && !contains(title, element) && (!heading || isAbove(page, heading, title)),
  );
}

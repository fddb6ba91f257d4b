import type { NotProfile } from '../profile/page-state';
import { labelledAs } from './generic/labels';
import { isOwnView } from './generic/own-view';
import { paragraphsUnder } from './generic/paragraphs';
import { rateOf } from './generic/rate';
import { statesAnother } from './generic/subject';
import { isUnderUntaggedTitle } from './generic/untagged';
import { isGone, ownText } from './generic/words';
import { parseDate } from './reading/dates';
import { attributeOf, closest } from './reading/dom';
import { metaOf } from './reading/meta';
import { countIn, countInBrackets, parseCount } from './reading/numbers';
import { oncePerPage, onPage } from './reading/once';
import { isPicture } from './reading/picture';
import { containing, firstOf, line, pattern, present, saying, text } from './reading/readers';
import { headingsOver, startingBefore } from './reading/sections';
import { seenOn, wordsOf } from './reading/seen';
import type { Page, Reader, Site } from './site';
import { address } from './workana/address';

const head = ':is(.profile-header, .profile-view)';

/** Headings of what speaks about other people, in the three languages of the site. */
const ofOthers =
  /ratings|reviews|feedback|similar|clients?\b|clientes|classificações|calificaciones|opiniones|avaliações|freelancers/i;

/** The labels of the profile are its own; only what stands under the headings of other people is not about it. */
const isAbout = (page: Page, element: Element): boolean =>
  !closest(element, 'form, button, label') &&
  headingsOver(page, element).every((heading) => !ofOthers.test(wordsOf(heading))) &&
  !isUnderUntaggedTitle(page, element);

const labels = {
  memberSince: /joined|member since|ingressou( em)?|membro desde|registrado( desde)?|miembro desde|se unió/i,
  completedJobs: /completed projects|projetos (realizados|concluídos)|proyectos (realizados|finalizados|completados)/i,
  totalHours: /hours worked|horas trabalhadas|horas trabajadas/i,
  reviews: /ratings from clients|classificações dos clientes|calificaciones de (los )?clientes/i,
  hourlyRate: /hourly rate|valor por hora|precio por hora|tarifa por hora/i,
};

const labelled = <V>(label: RegExp, parse: (words: string) => V | undefined): Reader<V> =>
  labelledAs(label, parse, { isPlain: true, isAbout });

/** "12 Projetos realizados": the figure in front of its label. */
const inFront = (label: RegExp): Reader<number> =>
  pattern(
    (page) => containing('li, p, div', label)(page).filter(({ element }) => isAbout(page, element)),
    new RegExp(`^(?<quote>(?<count>\\d[\\d.,]*)) (?:${label.source})$`, 'i'),
    countIn,
  );

/** "USD 15 / hora", in the head of the profile. */
const rateInHead: Reader<{ amount: number; currency: string }> = text(
  containing(`${head} :is(p, span, div)`, /\/\s*(?:h|hr|hora|hour)/i, 200),
  (words, element, page) =>
    /\/\s*(h|hr|hora|hour)$/i.test(words) && isAbout(page, element) ? rateOf(words) : undefined,
);

/** "HERO Quillon A. - Diseñadora de mapas | Workana": what follows the name. */
const titleOf = oncePerPage((page): string | undefined =>
  /^.+? - (.+) \| Workana\b/.exec(metaOf(page, 'og:title') || page.title)?.[1]?.trim(),
);

/** The headings and lines before the first section that say what the title of the page says. */
const headline = text(
  (page) =>
    [`${head} :is(h1, h2, h3, h4, p, div, span)`, 'h2, h3'].flatMap((selector) =>
      saying(selector, titleOf(page))(page),
    ),
  (words, element, page) => (line(words) === titleOf(page) && isAbout(page, element) ? line(words) : undefined),
);

/** The first link to the freelancers of a country, in the head of the profile. */
const location: Reader<string> = text(`${head} a[href*="/freelancers/"]`, (words, link, page) => {
  const isCountry = /\/freelancers\/[a-z-]+\/?$/.test((attributeOf(link, 'href') ?? '').split(/[?#]/)[0] ?? '');
  const first = seenOn(page, `${head} a[href*="/freelancers/"]`)[0];
  if (link !== first || !isCountry) return undefined;
  const above = startingBefore(seenOn(page, 'h2, h3'), link);
  return above.every((heading) => wordsOf(heading) === titleOf(page)) ? line(words) : undefined;
});

/** How far the person has come on the site may stand beside the name. */
const level = /^(HERO|PLATINUM|GOLD|SILVER|BRONZE|IRON) | (HERO|PLATINUM|GOLD|SILVER|BRONZE|IRON)$/;

const frame = `${head}, img.img-circle`;

function whyNotProfile(page: Page): NotProfile | undefined {
  if (isGone.test(page.title)) return 'not-found';
  if (onPage(page, frame).length) return isOwnView(page, head) ? 'own-profile' : undefined;
  if (onPage(page, 'input[type="password"]').length) return 'login-wall';
  return seenOn(page, 'h1, h2').some((heading) => isGone.test(wordsOf(heading))) ? 'not-found' : undefined;
}

export const workana: Site = {
  ...address,
  whyNotProfile,
  showsAnother: statesAnother,
  others:
    '#workers, .js-worker, .project-item, [class*="review" i], [class*="rating" i], [class*="feedback" i], ' +
    '[class*="similar" i], [class*="related" i], [class*="testimonial" i], [class*="promo" i], [class~="ad"]',
  facts: {
    headline,
    bio: paragraphsUnder(ownText, isAbout),
    location,
    memberSince: labelled(labels.memberSince, parseDate),
    hourlyRate: firstOf(labelled(labels.hourlyRate, rateOf), rateInHead),
    completedJobs: firstOf(labelled(labels.completedJobs, parseCount), inFront(labels.completedJobs)),
    reviews: firstOf(labelled(labels.reviews, countInBrackets), inFront(labels.reviews)),
    photo: present(`${head} img.img-circle`, isPicture),
    totalHours: firstOf(labelled(labels.totalHours, parseCount), inFront(labels.totalHours)),
    displayName: text(`${head} h1`, (words) => line(words).replace(level, '')),
  },
};

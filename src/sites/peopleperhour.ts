import type { NotProfile } from '../profile/page-state';
import { namesAnother } from './generic/subject';
import { placeUnderName } from './generic/under-name';
import { ownText } from './generic/words';
import { address, codeIn } from './peopleperhour/address';
import {
  completedJobs,
  figures,
  locationInFigures,
  memberSince,
  placeIn,
  rateIn,
  rateInFigures,
} from './peopleperhour/figures';
import { displayName, headline, photo, reviews } from './peopleperhour/head';
import { about, isAbout, others, part } from './peopleperhour/parts';
import { closest } from './reading/dom';
import { unreadable } from './reading/fact';
import { jobsUnder } from './reading/history';
import { count, firstFound, inFirst } from './reading/lists';
import { onPage } from './reading/once';
import { bareText, passage } from './reading/passage';
import { emptyPlace, orAbsent } from './reading/proofs';
import { firstOf, line, text } from './reading/readers';
import { underHeading } from './reading/sections';
import { isCollapsed, isSeen, seenOn, sourceOf, wordsOf } from './reading/seen';
import { pageText } from './reading/text';
import type { Page, Reader, Site } from './site';

const fullText = `${about} .js-about-full-text`;
const frame = ['member-info-container', 'member-name', 'member-location', 'about-container'].map(part).join(', ');

/** The whole text stands in the page, hidden until a person asks for it; what is shown is its beginning. */
const wholeBio: Reader<string> = (page) => {
  for (const element of onPage(page, fullText)) {
    const around = closest(element, about);
    const words = pageText(element);
    if (!words.text || !around || !isSeen(around) || closest(element, others)) continue;
    const partial = words.isCut || undefined;
    return { state: 'read', value: words.text, sources: [sourceOf(fullText, words)], ...(partial && { partial }) };
  }
  return unreadable('missing');
};

/** Without the whole text, a link at the end of the beginning says that there is more. */
const isMore = (link: Element) => /^((read|see|show) )?more\W*$/i.test(wordsOf(link));

const shortBio: Reader<string> = (page) =>
  seenOn(page, `${about} :is(a, button, span)`).some(isMore) || onPage(page, fullText).length
    ? unreadable('hidden')
    : firstOf(
        passage(firstFound(inFirst([about], ['p']), underHeading(ownText, ['p'])), `${about}, section`),
        bareText([about, `${about} div`]),
      )(page);

const complaints = /not found|\b404\b|no longer (available|active|exists)|does(n['’]t| not) exist/i;

/** Links that only the person has. */
const edit = [frame, '#portfolio'].flatMap((place) => [`:is(${place}) a[href*="/edit"]`, `:is(${place}) .js-edit`]);

function whyNotProfile(page: Page): NotProfile | undefined {
  if (onPage(page, frame).length || figures.within(page).length)
    return seenOn(page, edit.join(', ')).length ? 'own-profile' : undefined;
  const said = [page.title, ...seenOn(page, 'h1, h2').map(wordsOf)];
  if (said.some((words) => complaints.test(words))) return 'not-found';
  return onPage(page, 'input[type="password"]').length ? 'login-wall' : undefined;
}

const cost = part('member-cost');
const isHourly = (element: Element) => !/project|fixed/i.test(wordsOf(closest(element, cost) ?? element));

const works = firstFound(
  inFirst(['#portfolio'], [part('portfolio-item-container')]),
  underHeading(/^portfolio\b/i, [
    '[class*="portfolio-item" i]',
    '[class*="portfolio__item" i]',
    'li:has(img)',
    'figure',
  ]),
);

export const peopleperhour: Site = {
  ...address,
  whyNotProfile,
  showsAnother: namesAnother(codeIn),
  others,
  facts: {
    headline,
    bio: orAbsent(firstOf(wholeBio, shortBio), emptyPlace(about, ['.skill-tags .tag-item', '.tag-item.small'])),
    location: firstOf(
      text(
        [
          `${part('member-location')} p`,
          part('member-location'),
          `${part('member-location-rate')} li`,
          part('location'),
        ],
        (words, element, page) => (isAbout(page, element) ? placeIn(words) : undefined),
      ),
      locationInFigures,
      placeUnderName,
    ),
    hourlyRate: firstOf(
      text(
        [`${cost} div`, cost, 'ul.details-list li', part('rate'), `:has(> ${part('rate')})`],
        (words, element, page) => (isHourly(element) && isAbout(page, element) ? rateIn(line(words)) : undefined),
      ),
      rateInFigures,
    ),
    memberSince,
    employment: jobsUnder(/^(work (experience|history)|employment|experience|experiencia laboral|berufserfahrung)\b/i),
    completedJobs,
    reviews,
    portfolio: count(works, (page) => seenOn(page, '#portfolio').some(isCollapsed)),
    displayName,
    photo,
  },
};

import type { NotProfile } from '../profile/page-state';
import { namesAnother } from './generic/subject';
import { isOfOthers } from './generic/untagged';
import { address, codeIn } from './peopleperhour/address';
import { attributeOf, closest } from './reading/dom';
import { unreadable } from './reading/fact';
import { beside, type Labels, listAround } from './reading/labels';
import { count, firstFound, inFirst } from './reading/lists';
import { countIn, parseCount, parseMoney } from './reading/numbers';
import { onPage } from './reading/once';
import { bareText, passage } from './reading/passage';
import { emptyPlace, orAbsent } from './reading/proofs';
import { firstOf, line, pattern, present, type Spot, text } from './reading/readers';
import { underHeading } from './reading/sections';
import { isCollapsed, isSeen, seenOn, sourceOf, wordsOf } from './reading/seen';
import { pageText } from './reading/text';
import type { Page, Reader, Site } from './site';

/** A class as it is, or in front of the arrow that its newer pages write after it and that changes with each build. */
const part = (name: string) => `:is(.${name}, [class^="${name}⤍"], [class*=" ${name}⤍"])`;

const about = part('about-container');
const fullText = `${about} .js-about-full-text`;
const frame = ['member-info-container', 'member-name', 'member-location', 'about-container'].map(part).join(', ');

const labels = /^(projects worked on|buyers worked with|last active|response time|(hourly )?rate|location)$/i;

/** The figures beside the profile. */
const figures: Labels = {
  labels,
  within: listAround(/^(projects worked on|buyers worked with|last active)$/i, labels),
};

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
        passage(firstFound(inFirst([about], ['p']), underHeading(/^about( me)?$/i, ['p'])), `${about}, section`),
        bareText(about),
      )(page);

const others =
  '.feedback, .project-list-feedback, .review-card, .hourlie-item, [class*="recommended" i], [class*="similar" i], ' +
  '[class*="modal" i], [class*="card⤍"], [class*="card__"], #reviews, #offers';

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

/** "£25", "£25/hr" */
const rateIn = (words: string) => parseMoney(words.replace(/\s*\/?\s*(per )?(hr|hour)$/i, ''));

/** Beside the place may stand a time or a rate. */
const placeIn = (words: string) => (/\d{1,2}:\d{2}|[$£€]/.test(words) ? undefined : line(words));

/** Cards of other people have the same classes inside. */
const isAbout = (page: Page, element: Element) => !isOfOthers(page, element);

const ratings = (page: Page): Spot[] =>
  seenOn(page, part('total-reviews'))
    .filter((element) => isAbout(page, element))
    .map((element) => ({ selector: part('total-reviews'), element }));

export const peopleperhour: Site = {
  ...address,
  whyNotProfile,
  showsAnother: namesAnother(codeIn),
  others,
  facts: {
    headline: text(
      [part('member-job'), part('member-job-title'), part('member-description')],
      (words, element, page) => (isAbout(page, element) ? line(words) : undefined),
    ),
    bio: orAbsent(firstOf(wholeBio, shortBio), emptyPlace(about, ['.skill-tags .tag-item', '.tag-item.small'])),
    location: firstOf(
      text(
        [`${part('member-location')} p`, part('member-location'), `${part('member-location-rate')} li`],
        (words, element, page) => (isAbout(page, element) ? placeIn(words) : undefined),
      ),
      beside(figures, /^location$/i, (words) => words),
    ),
    hourlyRate: firstOf(
      text([`${cost} div`, cost, 'ul.details-list li'], (words, element, page) =>
        isHourly(element) && isAbout(page, element) ? rateIn(line(words)) : undefined,
      ),
      beside(figures, /^(hourly )?rate$/i, rateIn),
    ),
    completedJobs: beside(figures, /^projects worked on$/i, parseCount),
    reviews: pattern(ratings, /^\(?(?<quote>(?<count>\d[\d.,]*))(?: reviews?)?\)?$/i, countIn),
    portfolio: count(inFirst(['#portfolio'], [part('portfolio-item-container')]), (page) =>
      seenOn(page, '#portfolio').some(isCollapsed),
    ),
    displayName: text(part('member-name'), (words, element, page) =>
      isAbout(page, element) ? line(words) : undefined,
    ),
    photo: present(
      `${part('user-avatar')} img[src*="/uploads/"]`,
      (image, page) => attributeOf(image, 'src') !== '' && isAbout(page, image),
    ),
  },
};

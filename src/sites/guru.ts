import type { NotProfile } from '../profile/page-state';
import { namesAnother } from './generic/subject';
import { isOfOthers } from './generic/untagged';
import { address } from './guru/address';
import { parseDate } from './reading/dates';
import { attributeOf, tagOf } from './reading/dom';
import { unreadable } from './reading/fact';
import { beside, type Labels, listAround } from './reading/labels';
import { type Find, inFirst, list } from './reading/lists';
import { parseMoney } from './reading/numbers';
import { onPage } from './reading/once';
import { bareText, passage } from './reading/passage';
import { isPicture } from './reading/picture';
import { portraitOf } from './reading/portrait';
import { emptyPlace, orAbsent } from './reading/proofs';
import { firstOf, line, present, text } from './reading/readers';
import { headingsOver } from './reading/sections';
import { isSeen, seenOn, sourceOf, wordsOf } from './reading/seen';
import { pageText } from './reading/text';
import type { Page, Reader, Site } from './site';

const details = '#freelancer-details';
const about = '#aboutUs';
const place = '.profile-avatar__info__location';
const frame = `${details}, ${about}, ${place}, #feedback-percent`;

const complaints = /not found|\b404\b|no longer (available|exists)|does(n['’]t| not) exist/i;

/** Links that only the person has. */
const edit = '[href*="/profile/edit" i], [href*="editprofile" i], [id*="EditProfile" i]';

function whyNotProfile(page: Page): NotProfile | undefined {
  if (onPage(page, frame).length) return seenOn(page, edit).length ? 'own-profile' : undefined;
  const said = [page.title, ...seenOn(page, 'h1, h2').map(wordsOf)];
  if (said.some((words) => complaints.test(words))) return 'not-found';
  return onPage(page, 'input[type="password"]').length ? 'login-wall' : undefined;
}

const labels =
  /^(member since|miembro desde|membro desde|membre depuis|mitglied seit|(all[- ]time|past year|lifetime) earnings|earnings.*|transactions.*|employers|largest employer|.*feedback.*)$/i;
const since = /^(member since|miembro desde|membro desde|membre depuis|mitglied seit)$/i;
const listOfFigures = listAround(since, labels);

/** The box of figures, whose order is not the same on all pages. Only its labels tell them apart. */
const figures: Labels = {
  labels,
  within(page) {
    const boxes = [`${details} .p-identity`, details].map((box) => seenOn(page, box));
    return boxes.find((found) => found.length) ?? listOfFigures(page);
  },
};

/**
 * Beside the name: people further down have such a place too. In the box of the profile only the first is the person's;
 * elsewhere it stands under no heading of its own.
 */
const location: Reader<string> = text(place, (words, element, page) => {
  const inDetails = onPage(page, `${details} ${place}`).filter(isSeen);
  const isBesideName = headingsOver(page, element).every((heading) => tagOf(heading) === 'h1');
  const isIt = inDetails.length ? inDetails[0] === element : onPage(page, place)[0] === element && isBesideName;
  return isIt && !isOfOthers(page, element) && !/\d{1,2}:\d{2}/.test(words) ? line(words) : undefined;
});

const isTitle = (element: Element) => /^(about( us| me)?|overview|description)$/i.test(wordsOf(element));

const paragraphs: Find = inFirst([about], ['p'], (element) => wordsOf(element) !== '' && !isTitle(element));

/** Each service has a rate of its own. Where all say the same, it is the person's. */
const hourlyRate: Reader<{ amount: number; currency: string }> = (page) => {
  const found = seenOn(page, '.serviceListing__rates').flatMap((element) => {
    if (isOfOthers(page, element)) return [];
    const words = pageText(element);
    const match = /(?<![\d.,])([$£€]\d[\d.,]*)\s?\/\s?hr\b/i.exec(line(words.text));
    const value = match && parseMoney(match[1] ?? '');
    if (!match || !value) return [];
    return [{ value, source: sourceOf('.serviceListing__rates', words, match.index, match.index + match[0].length) }];
  });
  const [first] = found;
  if (!first) return unreadable('missing');
  const isSame = found.every(({ value }) => JSON.stringify(value) === JSON.stringify(first.value));
  return isSame ? { state: 'read', value: first.value, sources: [first.source] } : unreadable('unclear');
};

const displayName = text([`${details} h1 strong`, 'h1 > strong'], line);

/** Its pages are forms as a whole, which are sent to their own address. */
const formAddresses = (page: Page): string[] =>
  onPage(page, '#aspnetForm').map((form) => attributeOf(form, 'action') ?? '');

export const guru: Site = {
  ...address,
  whyNotProfile,
  showsAnother: namesAnother((url) => address.profileId(url), formAddresses),
  others:
    '[class*="feedbackList" i], [class*="review" i]:not([class*="preview" i]), [class*="similar" i], [class*="modal" i], [id*="similar" i], ' +
    '[id*="feedbackList" i], [id*="review" i], [class*="testimonial" i]',
  facts: {
    bio: orAbsent(
      firstOf(passage(paragraphs, about), bareText([about, `${about} :is(div, pre)`])),
      emptyPlace(about, ['#topSkills > li', '.serviceListing__details h2']),
    ),
    location,
    memberSince: beside(figures, since, parseDate),
    hourlyRate,
    displayName,
    photo: firstOf(present(`${details} img[id*="avatar" i]`, isPicture), portraitOf(displayName)),
    links: list(
      '#visit-website[href^="http"], #visit-website a[href^="http"]',
      (link) => attributeOf(link, 'href') ?? undefined,
    ),
  },
};

import { isOfOthers } from '../generic/untagged';
import { all, attributeOf, closest } from '../reading/dom';
import { type Labels, listAround } from '../reading/labels';
import { oncePerPageAnd } from '../reading/once';
import type { Page } from '../site';
import { isGig, nameOf } from './address';

export const whole = (...words: string[]) => new RegExp(`^(?:${words.join('|')})$`, 'iu');

export const joined = [
  'member since',
  'miembro desde',
  'membro desde',
  'membre depuis',
  'mitglied seit',
  'membro da',
  'lid sinds',
  '가입일',
];
export const origin = ['from', 'de', 'aus', 'da', 'uit', '출신', 'herkunft', 'origen', 'origem', 'originaire de'];
const others = [
  String.raw`av(?:erage|g\.?) response time`,
  'last delivery',
  'languages?',
  'tiempo (?:medio )?de respuesta.*',
  'última entrega',
  'idiomas?',
  'tempo (?:médio )?de resposta.*',
  'temps de réponse.*',
  'dernière livraison',
  'langues?',
  '.*(?:antwortzeit|reaktionszeit)',
  'letzte lieferung',
  'sprachen?',
  '평균 응답 시간',
  '최근 배송',
  '언어',
];

const lists = listAround(whole(...joined), whole(...joined, ...origin, ...others));

/** "From", "Member since", "Last delivery": the same in all layouts, whatever their markup. */
export const list: Labels = {
  labels: whole(...joined, ...origin, ...others),
  within: (page) => lists(page).filter((part) => !isOfAnother(page, part) && !isOfOthers(page, part)),
};

/** The link on a seller's name says whose card it is: other sellers have the same cards. */
export function sellerIn(link: Element): string | undefined {
  const address = attributeOf(link, 'href') ?? '';
  return /^(?:https:\/\/www\.fiverr\.com)?\/(?:sellers\/)?(\w{3,})(?:[?#/]|$)/.exec(address)?.[1]?.toLowerCase();
}

export function isOfAnother(page: Page, element: Element): boolean {
  const card = closest(element, '.seller-card, .user-profile-info, .profile-card');
  return card !== null && namesAnother(page, card);
}

const namesAnother = oncePerPageAnd(({ url }, card: Element): boolean => {
  const own = nameOf(url)?.toLowerCase();
  let isAnothers = false;
  for (const link of all(card, 'a[href]')) {
    const name = profileBehind(link, url);
    if (name && name === own) return false;
    isAnothers ||= name !== undefined;
  }
  return isAnothers;
});

function profileBehind(link: Element, { href, host }: URL): string | undefined {
  const address = attributeOf(link, 'href') ?? '';
  const url = URL.canParse(address, href) ? new URL(address, href) : undefined;
  return url?.host === host && !isGig(url) ? nameOf(url)?.toLowerCase() : undefined;
}

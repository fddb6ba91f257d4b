import type { NotProfile } from '../../profile/page-state';
import type { Page } from '../site';
import { attributeOf, closest } from './dom';
import { onPage } from './once';
import { containing } from './readers';
import { isOwn, seenOn, wordsOf } from './seen';

/** No name begins so: what the page then shows of people are others. */
const gone =
  /^\W*(404\b|(page|profile|user) (was |could )?not (be )?found|oops\b.{0,30}\b(find|found|exist)|(this|that|sorry,? this) (page|profile) (does|isn|is not|is gone|was not)|página (no|não) encontrada|page (introuvable|non trouvée)|seite nicht gefunden|페이지를 찾을 수 없)/i;

export const saysGone = (page: Page): boolean =>
  gone.test(page.title) || onPage(page, 'h1').some((heading) => gone.test(wordsOf(heading)) && isOwn(page, heading));

/** Words of any site in place of a profile. They say more than a site's own table knows only where it read nothing. */
const complaints: [words: RegExp, why: NotProfile][] = [
  [/\bprivate\b|only available to|perfil privado|profil privé|privates profil|비공개/i, 'private'],
  [
    /not found|\b404\b|(can[’']?t|can ?not|couldn[’']t|could not|unable to) (be found|find)|does(n[’']t| not) exist|no longer (available|active|exists)|(page|profile) (is gone|has been removed)|no encontrad|não encontrad|introuvable|nicht gefunden|찾을 수 없/i,
    'not-found',
  ],
  [
    /\b(account|profile|user|member|seller|freelancer)\b.{0,40}\b(closed|suspended|deactivated|disabled|deleted|removed|unavailable|not available)\b/i,
    'not-found',
  ],
  [
    /^(log|sign) ?in\b|(log|sign) in to (view|see|continue)|^iniciar sesión|^entrar$|^se connecter|^anmelden/i,
    'login-wall',
  ],
  [
    /^(job description|about the (client|buyer|employer)|apply now|submit a proposal)$|\bis hiring\b|freelance job\b/i,
    'job',
  ],
];

/** @returns why a page of which nothing could be read is none of a person, if its title or its headings say so. */
export function insteadOf(page: Page): NotProfile | undefined {
  const said = [page.title, ...seenOn(page, 'h1, h2, [role="alert"], main p').map(wordsOf)];
  return complaints.find(([words]) => said.some((line) => line.length <= longest && words.test(line)))?.[1];
}

/** A person's own text may be longer, and may speak of anything. */
const longest = 120;

/** "Hire the best Django developers", "1,203 freelance typists". */
const ofPeople =
  /^((find|hire|browse|search|top|best|the best|encuentra|contrata|encontre|contrate|trouvez|engagez|finden|los mejores|os melhores|les meilleurs|die besten)\b|\d).*(freelanc|talent|(expert|professional|profile)s|\p{L}+(er|or|ist|ant)s\b|entwickler|desarrollador|desenvolvedor|développeur)/iu;

/** Its title says so, and it leads to the profiles of several others. */
export function isListOf(page: Page, profileId: (url: URL) => string | undefined): boolean {
  if (![page.title, ...seenOn(page, 'h1').map(wordsOf)].some((words) => ofPeople.test(words.trim()))) return false;
  const addresses = seenOn(page, 'a[href]').map((link) => attributeOf(link, 'href') ?? '');
  const urls = addresses.filter((one) => URL.canParse(one, page.url.href)).map((one) => new URL(one, page.url.href));
  const ids = new Set(urls.filter(({ host }) => host === page.url.host).map(profileId));
  return !ids.has(profileId(page.url)) && ids.size > 3;
}

const parts =
  'profile|intro|bio|title|headline|about|overview|description|photo|picture|location|hourly rate|languages?|skills?|' +
  'education|employment|portfolio|certifications?|(?:work )?experience';
const edits = new RegExp(
  String.raw`^\+?\s*(?:(?:edit|add) (?:(?:your|my|an?|new|public) )*(?:${parts})(?: (?:item|project|section|picture|photo))?|` +
    '(?:editar|modifier|éditer) (?:(?:mi|meu|mon|tu|votre|seu) )?(?:perfil|profil)|profil bearbeiten|프로필 (?:수정|편집))$',
  'i',
);

/** The site's own bar, where visitors find the way to their own profile. */
const bar = ':is(header, [role="banner"]):not(main *, article *, section *), [role="menu"], [class*="dropdown" i]';

/** Only who may change a profile has the buttons for it. */
export function isOwnView(page: Page): boolean {
  const said = containing('a, button, [role="button"]', /edit|add |bearbeiten|éditer|modifier|편집|수정/i, 80)(page);
  const isEdit = (element: Element, words: string) => edits.test(words) && !closest(element, bar);
  return (
    said.some(({ element }) => isEdit(element, wordsOf(element))) ||
    onPage(page, '[aria-label]').some(
      (element) => isEdit(element, attributeOf(element, 'aria-label') ?? '') && isOwn(page, element),
    )
  );
}

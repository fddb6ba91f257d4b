import { parseDate } from './reading/dates';
import { count, list, orAbsent, type Proof, pattern, present, seen, sourceOf, text } from './reading/readers';
import { pageText } from './reading/text';
import type { Site } from './site';

const hook = (name: string) => `main [data-practice="${name}"]`;

/** A section that is there and finished proves what it does not hold. */
const section =
  (name: string): Proof =>
  ({ root }) => {
    const selector = `${hook(name)} h4`;
    const heading = seen(root, selector)[0];
    if (!heading) return 'missing';
    return seen(root, `${hook(name)} [aria-busy]`).length ? 'loading' : sourceOf(selector, pageText(heading));
  };

const words = (element: Element | undefined) => (element ? pageText(element).text : '');

/** The profiles of the practice page: a small marketplace of our own, read like any other site. */
export const practice: Site = {
  id: 'practice',
  confidence: 'real pages',
  matches: [],
  profiles: { matches: [] },
  profileId: ({ hash }) => (hash === '#summary' ? undefined : hash.slice(1) || undefined),
  facts: {
    headline: text(hook('headline')),
    bio: text(hook('bio')),
    location: text(hook('location')),
    localTime: pattern(hook('clock'), /\d{1,2}:\d{2} [ap]m/, ([clock]) => clock),
    memberSince: pattern(hook('joined'), /\w+ \d{4}$/, ([month]) => parseDate(month)),
    employment: orAbsent(
      list(`${hook('employment')} li`, (element) => ({
        title: words(seen(element, 'b')[0]),
        company: words(seen(element, 'i')[0]),
        ...periodOf(words(seen(element, 'time')[0])),
      })),
      section('employment'),
    ),
    education: orAbsent(count(`${hook('education')} li`), section('education')),
    certifications: orAbsent(count(`${hook('certifications')} li`), section('certifications')),
    portfolio: orAbsent(count(`${hook('portfolio')} li`), section('portfolio')),
    videoIntroduction: orAbsent(present(`${hook('video')} figure`), section('video')),
  },
};

function periodOf(period: string): { start?: string; end?: string } {
  const [start, end] = period.split(' – ').map((date) => parseDate(date));
  return { ...(start && { start }), ...(end && { end }) };
}

import type { Job } from '../profile/facts';
import type { Fact, Facts } from '../profile/profile';
import { say } from '../profile/sentence';
import { type Domain, domainsIn, editsBetween } from '../text/domains';
import { quoteFrom } from './evidence';
import { clear, defineRule, type Evidence, flagged, need, needOneOf } from './rule';

/** Shorter names are near to many others. */
const shortest = 6;
const mostEdits = 2;

/** What is added to a name to make another of it. */
const added = new Set(
  'inc llc ltd tech global group corp co hr jobs careers team official online app hq usa us eu'.split(' '),
);

const legalForm =
  /^(?:inc|llc|ltd|limited|gmbh|ag|sa|sas|sarl|srl|spa|bv|nv|oy|ab|as|plc|corp|corporation|co|company|pty|pvt|private|kg|ug|lda|ltda)$/;

const general =
  /^(?:labs?|group|studios?|technolog(?:y|ies)|tech|solutions?|systems?|software|digital|media|consulting|agency|services|holdings?|international|global|partners|design|industries)$/;

/** Sites that anyone has a page on, and mail providers: as near to a name as they may be, they are themselves. */
const everybodys = new Set(
  (
    'github gitlab linkedin behance dribbble medium twitter facebook instagram youtube google gmail googlemail outlook ' +
    'hotmail yahoo icloud proton protonmail stackoverflow upwork fiverr freelancer toptal guru contra malt workana ' +
    'wellfound codepen kaggle notion figma vimeo telegram whatsapp netlify vercel wordpress blogspot webflow wixsite'
  ).split(' '),
);

type Shown = Domain & { evidence: Evidence };
type Employer = { name: string; labels: string[]; words: string[]; evidence: Evidence[] };

export const lookalikeEmployerDomain = defineRule({
  id: 'lookalike-employer-domain',
  kind: 'ask',
  group: 'history',
  on: true,
  needs: [need('employment'), needOneOf('links', 'bio')],
  uses: ['links', 'bio'],
  thresholds: {},
  check({ facts }) {
    const employers = employersOf(facts.employment);
    const own = new Set(employers.flatMap(({ labels }) => labels));
    const shown = domainsOf(facts).filter(({ label }) => !everybodys.has(label) && !own.has(bare(label)));
    for (const employer of employers) {
      const near = shown.find(({ label }) => isNear(label, employer));
      if (!near) continue;
      const values = { address: near.domain, employer: employer.name };
      return flagged(say('rule.lookalike_employer_domain.found', values), [near.evidence, ...employer.evidence]);
    }
    return clear;
  },
});

const bare = (label: string) => label.replaceAll('-', '');

function employersOf(employment: Fact<Job[]> | undefined): Employer[] {
  if (employment?.state !== 'read') return [];
  return employment.value.flatMap(({ company }, i) => {
    const source = employment.sources[i];
    const words = wordsOf(company);
    const labels = labelsOf(company, words).filter(({ length }) => length >= shortest);
    const evidence: Evidence[] = source ? [{ fact: 'employment', source }] : [];
    return labels.length ? [{ name: company, labels, words, evidence }] : [];
  });
}

const wordsOf = (company: string) =>
  (
    company
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => !legalForm.test(word));

/** How an employer would write itself in an address. */
function labelsOf(company: string, words: string[]): string[] {
  const named = domainsIn(company).map(({ label }) => bare(label));
  if (named.length) return named;
  const proper = words.filter((word, i) => i === 0 || !general.test(word));
  return [...new Set([words.join(''), proper.join('')])];
}

function domainsOf({ links, bio }: Facts): Shown[] {
  const fromLinks = links?.state === 'read' ? links.value.flatMap((link, i) => ofLink(link, links.sources[i])) : [];
  if (bio?.state !== 'read') return fromLinks;
  const fromText = domainsIn(bio.value).map((domain) => ({
    ...domain,
    evidence: quoteFrom(bio, 'bio', domain.start, domain.end),
  }));
  return [...fromLinks, ...fromText];
}

const ofLink = (link: string, source: Evidence['source'] | undefined): Shown[] =>
  source
    ? domainsIn(link)
        .slice(0, 1)
        .map((domain) => ({ ...domain, evidence: { fact: 'links', source } }))
    : [];

/** Nearly the name; the name of any employer itself, under whatever ending, is not looked at. */
function isNear(label: string, { labels, words }: Employer): boolean {
  return labels.some((name) => isMisspelt(bare(label), name) || isExtended(label, name, words));
}

const isMisspelt = (own: string, name: string) =>
  Math.abs(own.length - name.length) <= mostEdits && editsBetween(own, name) <= mostEdits;

/** "northpine-inc" for Northpine; not "northpinetech" for Northpine Technologies, whose own word it is. */
function isExtended(label: string, name: string, words: string[]): boolean {
  const own = bare(label);
  if (!own.startsWith(name)) return false;
  const rest = own.slice(name.length);
  return added.has(rest) && !words.some((word) => word.startsWith(rest));
}

import { possibleCountries } from '../places';
import type { ClientReview } from '../profile/facts';
import type { Facts, Source } from '../profile/profile';
import { say } from '../profile/sentence';
import { isSameScript, nameTokens, shareName } from '../text/names';
import { products } from '../text/products';
import { clear, defineRule, type Evidence, flagged, need } from './rule';

/** Ways to address or to name who did the work. The name is one capitalised word. */
const addressed =
  /(?:\b(?:[Ww]orked|[Ww]orking|[Cc]ollaborat(?:ed|ing)) with|\b[Tt]hank(?:s| you)(?: so much| very much)?,?|\b[Rr]ecommend|\b[Hh]ired|\b[Hh]iring) (?<after>\p{Lu}\p{Ll}{2,})(?![\p{L}'’]|\s+\p{Lu})|(?:^|[.!?]\s+)(?<before>\p{Lu}\p{Ll}{2,}) (?:delivered|did|was|is|has|went|understood|completed|helped|made|built|provided|communicated|knows|listened|finished)\b/gu;

/** Capitalised for another reason. */
const noNames = new Set(
  (
    'the this that these those his her their our your they she him and but not all everything everyone everybody work ' +
    'job project team quality communication delivery great good excellent awesome amazing highly very really thanks ' +
    'thank you again would will definitely always super best nice perfect fast quick what when where who which how ' +
    'it its there here then freelancer developer designer writer seller expert upwork fiverr code design website app ' +
    'logo english google shopify wordpress react python figma excel photoshop premiere illustrator monday tuesday ' +
    'wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december christmas'
  ).split(' '),
);

const clients = 2;

export const reviewNameConflict = defineRule({
  id: 'review-name-conflict',
  kind: 'ask',
  group: 'identity',
  on: false,
  needs: [need('displayName', 'clientReviews')],
  uses: ['bio', 'headline', 'employment'],
  partialWillDo: true,
  thresholds: {},
  check({ facts, now }) {
    const { displayName, clientReviews } = facts;
    if (displayName?.state !== 'read' || clientReviews?.state !== 'read') return clear;
    const named = clientReviews.value.flatMap((review, i) => namesIn(review, i, clientReviews.sources[i]));
    for (const name of new Set(named.map((use) => use.name))) {
      const uses = named.filter((use) => use.name === name);
      const writers = new Set(uses.map(({ writer }) => writer));
      if (writers.size < clients || isKnown(name, facts) || isThing(name, now)) continue;
      const evidence: Evidence[] = uses.flatMap(({ source }) => (source ? [{ fact: 'clientReviews', source }] : []));
      return flagged(say('rule.review_name_conflict.found', { name: titled(name), count: writers.size }), evidence);
    }
    return clear;
  },
});

type Use = { name: string; writer: string; source: Source | undefined };

/** Reviews of clients who are not named count as of one each. */
function namesIn({ text = '', client }: ClientReview, index: number, source: Source | undefined): Use[] {
  const names = [...text.matchAll(addressed)].flatMap(({ groups }) =>
    nameTokens(groups?.after ?? groups?.before ?? ''),
  );
  return [...new Set(names)]
    .filter((name) => !noNames.has(name))
    .map((name) => ({ name, writer: client ?? String(index), source }));
}

/** Is it a part of the name shown, or of anything else on the profile: a company, a product, a nickname? */
function isKnown(name: string, { displayName, bio, headline, employment }: Facts): boolean {
  const shown = displayName?.state === 'read' ? displayName.value : '';
  if (!isSameScript(shown, name) || shareName([name], nameTokens(shown))) return true;
  const texts = [bio, headline].map((fact) => (fact?.state === 'read' ? fact.value : ''));
  const companies = employment?.state === 'read' ? employment.value.map(({ company }) => company) : [];
  return [...texts, ...companies].some((text) => nameTokens(text).includes(name));
}

/** A product or a place, whoever may be called so as well. */
const isThing = (name: string, now: number) =>
  products.some(({ spellings }) => spellings.includes(name)) || possibleCountries(titled(name), now) !== undefined;

const titled = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

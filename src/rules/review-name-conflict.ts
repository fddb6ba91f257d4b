import { possibleCountries } from '../places';
import type { ClientReview } from '../profile/facts';
import type { Facts, Source } from '../profile/profile';
import { say } from '../profile/sentence';
import { isSameScript, nameTokens, shareName } from '../text/names';
import { products } from '../text/products';
import { clear, defineRule, type Evidence, flagged, need, type Outcome, unknown } from './rule';

const praise =
  '[Tt]hank(?:s| you)|[Ww]ell done|(?:[Gg]reat|[Gg]ood|[Nn]ice|[Ee]xcellent|[Aa]wesome|[Aa]mazing|[Ff]antastic|[Bb]rilliant) (?:job|work)';
const deed =
  'delivered|did|was|is|has|went|understood|completed|helped|made|built|provided|communicated|knows|listened|finished';
const name = String.raw`\p{Lu}\p{Ll}{2,}`;
const start = String.raw`(?:^|[.!?]\s+)`;

/** Ways to address or to name who did the work. The name is one capitalised word. */
const addressed = [
  String.raw`\b(?:[Ww]orked with|[Ww]orking with|[Cc]ollaborat(?:ed|ing) with|[Rr]ecommend|[Hh]ired|[Hh]iring) (?<name>${name})(?![\p{L}'’]|\s+\p{Lu})`,
  String.raw`\b[Tt]hank(?:s| you)(?: so much| very much)?,? (?<name>${name})(?![\p{L}'’]|\s+\p{Lu})`,
  String.raw`\b(?:${praise})(?: again| so much| very much| a lot)?,? (?<name>${name})(?=\s*(?:[.,!?;:]|$)|\s+(?:for|and)\b)`,
  String.raw`${start}(?:Hi|Hello|Hey|Dear|Bravo|Kudos to),? (?<name>${name})(?=\s*[.,!:])`,
  String.raw`${start}(?<name>${name}), (?:(?:many )?thank|you (?:are|were|did|rock)\b|well done|great (?:job|work)\b)`,
  String.raw`${start}(?<name>${name}) (?:(?:always|really|quickly|also|truly) )?(?:${deed})\b`,
].map((pattern) => new RegExp(pattern, 'gu'));

/** Capitalised for another reason. */
const noNames = new Set(
  (
    'the this that these those his her their our your they she him and but not all everything everyone everybody work ' +
    'job project team quality communication delivery great good excellent awesome amazing highly very really thanks ' +
    'thank you again would will definitely always super best nice perfect fast quick what when where who which how ' +
    'it its there here then freelancer developer designer writer seller expert upwork fiverr code design website app ' +
    'logo english google shopify wordpress react python figma excel photoshop premiere illustrator monday tuesday ' +
    'wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december christmas response turnaround price pricing cost results result service attention nothing ' +
    'something someone nobody anyone one both each most many some any things order deadline timeline experience ' +
    'collaboration cooperation process product video article content text translation data report test task revisions ' +
    'feedback instructions understanding time skills knowledge person guy man woman company client support staff ' +
    'professionalism attitude value money budget payment contract first second last next today tomorrow yesterday ' +
    'overall again honestly finally seriously truly sincerely simply indeed guys folks sir madam mate friend friends ' +
    'delivered recommended everybody hello dear well all recommend'
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
    const named = clientReviews.value.flatMap((review, i) => namesIn(review, clientReviews.sources[i]));
    const names = [...new Set(named.map((use) => use.name))].filter(
      (name) => !isKnown(name, facts) && !isThing(name, now),
    );
    const uses = names
      .map((name) => named.filter((use) => use.name === name))
      .filter(({ length }) => length >= clients);
    const found = uses.find((of) => new Set(of.flatMap(({ client }) => client ?? [])).size >= clients);
    if (found) return isPart(facts) ? unknown(say('rule.review_name_conflict.part')) : conflictOf(found);
    const isOpen = uses.some((of) => of.some(({ client }) => client === undefined));
    return isOpen ? unknown(say('rule.review_name_conflict.unnamed')) : clear;
  },
});

/** In one review. */
type Use = { name: string; client: string | undefined; source: Source | undefined };

function namesIn({ text = '', client }: ClientReview, source: Source | undefined): Use[] {
  const found = addressed.flatMap((way) => [...text.matchAll(way)]);
  const names = found.flatMap(({ groups }) => nameTokens(groups?.name ?? ''));
  return [...new Set(names)].filter((name) => !noNames.has(name)).map((name) => ({ name, client, source }));
}

function conflictOf(uses: readonly Use[]): Outcome {
  const evidence: Evidence[] = uses.flatMap(({ source }) => (source ? [{ fact: 'clientReviews', source }] : []));
  const [{ name }] = uses as [Use];
  return flagged(say('rule.review_name_conflict.found', { name: titled(name), count: uses.length }), evidence);
}

/** Is there more on the profile than was read? What has no place on the page holds no name. */
const isPart = ({ bio, headline, employment }: Facts) =>
  [bio, headline, employment].some(
    (fact) => (fact?.state === 'unreadable' && fact.why !== 'missing') || (fact?.state === 'read' && fact.partial),
  );

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

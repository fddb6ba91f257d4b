import type { FactName, FactValue } from '../../profile/facts';

/** Facts that go on by themselves, so that two days of one person never show the same; and one that no page shows. */
export const movingFacts = [
  'localTime',
  'activityTimes',
  'contributions',
  'followedLinks',
] as const satisfies FactName[];
/** What each site counts for itself: two sites may well differ. */
export const countedBySite: readonly FactName[] = [
  'memberSince',
  'reviews',
  'completedJobs',
  'totalHours',
  'identityBadge',
  'followers',
  'contracts',
  'clientReviews',
];
export const listFacts = ['employment', 'contracts', 'clientReviews', 'repositories', 'links'] as const;

export type ListFact = (typeof listFacts)[number];
export type PlainFact = Exclude<FactName, ListFact | (typeof movingFacts)[number]>;
export type Entry = FactValue<ListFact>[number];

export const isList = (name: FactName): name is ListFact => (listFacts as readonly string[]).includes(name);
export const isMoving = (name: FactName): boolean => (movingFacts as readonly string[]).includes(name);

/** How one value stands to another. `unclear`: one of them is shown in part, and the rest may make them equal. */
export type Sameness = 'same' | 'differs' | 'unclear';

export type Shown<V> = { value: V; partial?: true | undefined };

/** Are two values of a fact, one of them maybe shown in part, the same? */
export function samenessOf(name: PlainFact, one: Shown<unknown>, other: Shown<unknown>): Sameness {
  if (isSame(name, one.value, other.value)) return 'same';
  if (!one.partial && !other.partial) return 'differs';
  const [a, b] = [one.value, other.value];
  if (typeof a === 'string' && typeof b === 'string') return samenessOfTexts(textKey(a), textKey(b), one, other);
  if (typeof a === 'number' && typeof b === 'number') return samenessOfCounts(a, b, one, other);
  return 'unclear';
}

function isSame(name: PlainFact, a: unknown, b: unknown): boolean {
  if (name === 'memberSince') return isSameDate(a as string, b as string);
  if (typeof a === 'string' && typeof b === 'string') return textKey(a) === textKey(b);
  return JSON.stringify(a) === JSON.stringify(b);
}

type Partly = { partial?: true | undefined };

/** A text that was cut may end anywhere. */
function samenessOfTexts(a: string, b: string, one: Partly, other: Partly): Sameness {
  const cut = (text: string, { partial }: Partly) => (partial ? text.replace(/\s*(?:…|\.\.\.)$/u, '') : text);
  const [head, tail] = [cut(a, one), cut(b, other)];
  const fits = (one.partial && tail.startsWith(head)) || (other.partial && head.startsWith(tail));
  return fits ? 'unclear' : 'differs';
}

/** Where a part is hidden, there are at least so many. */
const samenessOfCounts = (a: number, b: number, one: Partly, other: Partly): Sameness =>
  (a < b && one.partial) || (b < a && other.partial) ? 'unclear' : 'differs';

export const textKey = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, ' ').trim();

/** A date that is less precise may be the other: "2021" and "2021-03". */
export const isSameDate = (one: string | undefined, other: string | undefined): boolean =>
  one === other ||
  (one !== undefined && other !== undefined && (one.startsWith(`${other}-`) || other.startsWith(`${one}-`)));

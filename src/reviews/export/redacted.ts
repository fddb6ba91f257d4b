import type { FactName } from '../../profile/facts';
import type { FactChange } from '../facts/changes';
import type { Review } from '../review';
import type { KeptFact, KeptFacts } from '../snapshot';
import { type Contents, contentsOf, type Export } from './contents';

/** What can be told without the person's words: counts, labels, dates and the place. Lists only as their lengths. */
const plain: readonly FactName[] = [
  'location',
  'localTime',
  'utcOffset',
  'memberSince',
  'education',
  'certifications',
  'portfolio',
  'reviews',
  'completedJobs',
  'totalHours',
  'hourlyRate',
  'identityBadge',
  'videoIntroduction',
  'photo',
  'agency',
  'followers',
];

/**
 * The same without the name, labels, the profiles' addresses, links, quotes, texts, lists and notes. In sentences
 * that stay, quoted words, addresses and the known names are blanked; a name that no fact holds is not known.
 */
export function redactedContentsOf(input: Export): Contents {
  const { notes: _, ...contents } = contentsOf(input);
  const mask = maskOf(input.review, input.words('export.masked'));
  const { report, conclusion } = contents;
  return {
    ...contents,
    isRedacted: true,
    profiles: contents.profiles.map(({ site, snapshots, changes }) => ({
      site,
      snapshots: snapshots.map(({ readAt, facts }) => ({ readAt, facts: plainFacts(facts, mask) })),
      ...(changes && {
        changes: changes.filter(({ fact }) => plain.includes(fact)).map((one) => maskedChange(one, mask)),
      }),
    })),
    ...(report && {
      report: {
        ...report,
        findings: report.findings.map((one) => ({ ...one, message: mask(withoutQuotes(one.message)), quotes: [] })),
      },
    }),
    conclusion: {
      ...conclusion,
      reason: mask(conclusion.reason),
      ...(conclusion.by && { by: mask(conclusion.by) }),
    },
  };

  function withoutQuotes(message: string): string {
    return message.replace(/[“"„«][^”"“»]*[”"“»]/gu, input.words('export.masked'));
  }
}

type Mask = (text: string) => string;

function plainFacts(facts: KeptFacts, mask: Mask): KeptFacts {
  const kept = Object.entries(facts).flatMap(([name, fact]) => {
    const isPlain = (plain as readonly string[]).includes(name);
    if (isPlain && fact.state === 'read' && typeof fact.value === 'string') {
      return [[name, { ...fact, value: mask(fact.value) }]];
    }
    return isPlain ? [[name, fact]] : [];
  });
  return Object.fromEntries(kept) as KeptFacts;
}

const maskedChange = (change: FactChange, mask: Mask): FactChange => ({
  ...change,
  ...(typeof change.before === 'string' && { before: mask(change.before) }),
  ...(typeof change.after === 'string' && { after: mask(change.after) }),
});

const addresses = /(?:https?:\/\/|www\.)\S+|[^\s@]+@[^\s@]+\.[^\s@]+/giu;

/** Blanks addresses, and whatever the profiles are called. */
function maskOf(review: Review, blank: string): Mask {
  const names = review.profiles.flatMap(({ label, profileId, url, snapshots }) => [
    label,
    profileId,
    url,
    ...snapshots.flatMap(({ facts }) => namesIn(facts.displayName)),
  ]);
  const known = names.filter((name) => name.length > 1).sort((one, other) => other.length - one.length);
  const pattern = known.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const calls = pattern ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu') : undefined;
  return (text) => {
    const rest = text.replace(addresses, () => blank);
    return calls ? rest.replace(calls, () => blank) : rest;
  };
}

/** Two letters of a name are as often a word of a sentence. */
const namesIn = (name: KeptFact<string> | undefined): string[] =>
  name?.state === 'read' ? [name.value, ...name.value.split(/[\s.,]+/u).filter((part) => part.length > 2)] : [];

import { say } from '../profile/sentence';
import type { Sketch } from '../profile/sketch';
import type { ActivePairRule } from '../rules/pairs/pair';
import { type Run, runsOf } from '../text/runs';
import { findingOf, type PairFinding } from './compare';

/** A proposal as the user put it in. `name`: what the user calls it. */
export type Proposal = { name: string; text: string };

/** `quote`: the longest passage that both have, as it stands in `one`. `id` tells it from the others. */
export type ComparedProposals = { id: string; one: Proposal; other: Proposal; finding: PairFinding; quote: string };

/** Texts are compared by five words in a row. */
const runLength = 5;

type Read = { proposal: Proposal; runs: Run[]; sketch: Sketch };

/** Compares each proposal with each other one, without what they quote from the job post. Pure, and keeps nothing. */
export function compareProposals(
  rule: ActivePairRule,
  proposals: readonly Proposal[],
  post: string,
): ComparedProposals[] {
  const quoted = new Set(runsOf(post, runLength).runs.flatMap(({ words }) => words || []));
  const read = proposals.map((proposal) => readProposal(proposal, quoted));
  return read.flatMap((one, i) =>
    read.slice(i + 1).map((other, j) => ({ id: `${i}-${i + 1 + j}`, ...compareTwo(rule, one, other) })),
  );
}

function readProposal(proposal: Proposal, quoted: ReadonlySet<string>): Read {
  const { count, runs } = runsOf(proposal.text, runLength, quoted);
  const text = { words: count, runs: runs.map(({ words }) => words), isCut: false };
  return { proposal, runs, sketch: { key: '', site: 'generic', readAt: 0, address: '', isAgency: false, text } };
}

function compareTwo(active: ActivePairRule, one: Read, other: Read): Omit<ComparedProposals, 'id'> {
  const pair = { one: one.proposal, other: other.proposal };
  if (isNamedAs(one.proposal, other.proposal)) {
    const reason = say('proposals.oneName');
    return { ...pair, finding: { rule: active.rule.id, outcome: 'unknown', reason }, quote: '' };
  }
  const finding = findingOf(active, { one: one.sketch, other: other.sketch });
  const [place] = finding.words ?? [];
  const quote = place ? one.proposal.text.slice(one.runs[place.from]?.start, one.runs[place.to]?.end) : '';
  return { ...pair, finding, quote };
}

const isNamedAs = (one: Proposal, other: Proposal) => one.name.trim().toLowerCase() === other.name.trim().toLowerCase();

import type { Group } from '../rules/rule';
import type { Finding, Report } from './assess';

/** A report as it is shown: who decides what is shown, and where, is here and nowhere else. */
export type Summary = {
  /** Check before you share access or pay. */
  act: Finding[];
  /** Ask about this. */
  ask: Finding[];
  /** Good to know. Empty where there is nothing to ask: what is missing never stands alone. */
  context: Finding[];
  dismissed: Finding[];
  unknown: Finding[];
  clear: Finding[];
  notApplicable: Finding[];
};

/** Why the user has put findings aside on a profile, by rule; an empty text where no reason was given. */
export type DismissedReasons = Record<string, string>;

export function summarise({ findings }: Report, dismissed: DismissedReasons): Summary {
  const put = (finding: Finding) => Object.hasOwn(dismissed, finding.rule);
  const flagged = findings.filter(({ outcome }) => outcome === 'flagged');
  const open = (kind: Finding['kind']) => flagged.filter((finding) => finding.kind === kind && !put(finding));
  const having = (outcome: Finding['outcome']) => findings.filter((finding) => finding.outcome === outcome);
  const act = open('act');
  const ask = open('ask');
  const isHidden = act.length + ask.length === 0;
  return {
    act,
    ask,
    context: act.length + ask.length ? open('context') : [],
    // A context finding that was put aside is one still: it does not stand alone either.
    dismissed: flagged.filter(({ kind }) => kind !== 'context').length ? flagged.filter(put) : [],
    unknown: having('unknown'),
    // What is missing and not shown is nothing to ask about either.
    clear: findings.filter(
      ({ outcome, kind }) => outcome === 'clear' || (isHidden && outcome === 'flagged' && kind === 'context'),
    ),
    notApplicable: having('not-applicable'),
  };
}

/** The number on the toolbar icon: things to ask about, never a number about a person. One cause counts once. */
export const countToAsk = ({ act, ask }: Summary): number => new Set([...act, ...ask].map(({ cause }) => cause)).size;

/** What the things to ask about speak of. Two of these are independent of each other; nothing is added up. */
export const groupsToAsk = ({ act, ask }: Summary): Group[] => [...new Set([...act, ...ask].map(({ group }) => group))];

/**
 * What the checks could do on a page. `none`: all are switched off. `elsewhere`: none of those that are on applies to
 * this site. `unread`: some do, and not one was possible.
 */
export type Reach = 'none' | 'elsewhere' | 'unread' | 'read';

export function reachOf({ findings, checks }: Report): Reach {
  if (!checks.total) return 'none';
  if (checks.possible) return 'read';
  return findings.every(({ outcome }) => outcome === 'not-applicable') ? 'elsewhere' : 'unread';
}

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
  return {
    act,
    ask,
    context: act.length + ask.length ? open('context') : [],
    dismissed: flagged.filter(put),
    unknown: having('unknown'),
    clear: having('clear'),
    notApplicable: having('not-applicable'),
  };
}

/** The number on the toolbar icon: things to ask about, never a number about a person. */
export const countToAsk = ({ act, ask }: Summary): number => act.length + ask.length;

/** Nothing on the page could be read: not one fact, so not one check was possible. */
export const isUnread = ({ checks }: Report): boolean => checks.total > 0 && checks.possible === 0;

import { countToAsk, reachOf, summarise } from '../engine/summary';
import type { Judgement } from '../messaging/messages';
import { notProfileWords } from './page-words';

/** What the toolbar icon shows: a number, a sentence, and a shape that tells the state without its colour. */
export type Toolbar = { badge: string; title: string; icons: Record<number, string> };

const offWords = {
  user: 'Off on this site',
  organisation: 'Off on this site, set by your organisation',
  consent: 'Nothing is read until you agree',
};

type Shape = 'ask' | 'clear' | 'unread' | 'other' | 'off';

export function toolbarOf(judgement: Judgement): Toolbar {
  if (judgement.kind === 'report') return ofReport(judgement);
  if (judgement.kind === 'off') return show('off', '', offWords[judgement.by]);
  if (judgement.kind === 'not-profile') return show('other', '', notProfileWords[judgement.why].short);
  if (judgement.kind === 'on-request' || judgement.kind === 'not-allowed')
    return show('other', '', 'Read on request only');
  if (judgement.kind === 'loading') return show('other', '', 'Waiting for the page');
  return show('unread', '', 'Could not check this page');
}

function ofReport({ report, dismissed }: Extract<Judgement, { kind: 'report' }>): Toolbar {
  const { possible, total } = report.checks;
  const checks = `${possible} of ${total} checks were possible`;
  const reach = reachOf(report);
  if (reach === 'none') return show('off', '', 'All checks are switched off');
  if (reach === 'elsewhere') return show('other', '', 'No check that is on applies to this site');
  if (reach === 'unread') return show('unread', '', `Could not read this page: ${checks}`);
  const count = countToAsk(summarise(report, dismissed));
  if (!count) return show('clear', '', `Nothing to ask about in what could be read; ${checks}`);
  return show('ask', String(count), `${count === 1 ? '1 thing' : `${count} things`} to ask about; ${checks}`);
}

const show = (shape: Shape, badge: string, words: string): Toolbar => ({
  badge,
  title: `Second Look: ${words}`,
  icons: { 16: `/icons/${shape}-16.png`, 32: `/icons/${shape}-32.png` },
});

import { countToAsk, reachOf, summarise } from '../engine/summary';
import type { Judgement } from '../messaging/messages';
import { t, written } from '../words';
import { notProfileInWords } from './page-words';

/** What the toolbar icon shows: a number, a sentence, and a shape that tells the state without its colour. */
export type Toolbar = { badge: string; title: string; icons: Record<number, string> };

function offInWords(by: 'user' | 'organisation' | 'consent'): string {
  if (by === 'consent') return t('consent.toolbar');
  return by === 'organisation' ? t('organisation.toolbar') : t('page.off');
}

type Shape = 'ask' | 'clear' | 'unread' | 'other' | 'off';

export function toolbarOf(judgement: Judgement): Toolbar {
  if (judgement.kind === 'report') return ofReport(judgement);
  if (judgement.kind === 'off') return show('off', '', offInWords(judgement.by));
  if (judgement.kind === 'not-profile') return show('other', '', notProfileInWords(judgement.why).short);
  if (judgement.kind === 'on-request' || judgement.kind === 'not-allowed')
    return show('other', '', t('toolbar.onRequest'));
  if (judgement.kind === 'loading') return show('other', '', t('page.waiting'));
  return show('unread', '', t('page.failed'));
}

function ofReport({ report, dismissed }: Extract<Judgement, { kind: 'report' }>): Toolbar {
  const reach = reachOf(report);
  if (reach === 'none') return show('off', '', t('page.noChecks'));
  if (reach === 'elsewhere') return show('other', '', t('page.notHere'));
  if (reach === 'unread') return show('unread', '', t('toolbar.unread', report.checks));
  const count = countToAsk(summarise(report, dismissed));
  if (!count) return show('clear', '', t('toolbar.clear', report.checks));
  return show('ask', written(count), t('toolbar.ask', { count, ...report.checks }));
}

const show = (shape: Shape, badge: string, state: string): Toolbar => ({
  badge,
  title: t('toolbar.title', { state }),
  icons: { 16: `/icons/${shape}-16.png`, 32: `/icons/${shape}-32.png` },
});

import { useState } from 'preact/hooks';
import type { TabView } from '../../messaging/messages';
import type { Tab } from '../../messaging/tab';
import type { NotProfile as NotProfileReason } from '../../profile/page-state';
import { t, written } from '../../words';
import { notProfileInWords } from '../page-words';
import { Rich } from '../rich';
import { allSiteNames, siteNameOf } from '../site-words';
import { AskFirst } from './ask-first';
import { PageReport } from './page-report';
import { SiteSwitch } from './site-switch';
import { WithComparing } from './with-comparing';

type Props = { tab: Tab | undefined; view: TabView | null | undefined };

/** What is to be said about the page in front: its findings, or why there are none. */
export function PageTab({ tab, view: asked }: Props) {
  const [once, setOnce] = useState<TabView>();
  const view = once ?? asked;
  if (view === undefined) return <p class="quiet">{t('popup.looking')}</p>;
  if (view === null || !tab) return <NotOurs />;
  const judged = <Judged tab={tab} view={view} readOnce={async () => setOnce(await tab.readOnce())} />;
  return (
    <>
      {isComparable(view) ? (
        <WithComparing tab={tab} view={view}>
          {judged}
        </WithComparing>
      ) : (
        judged
      )}
      {hasSwitch(view) && (
        <SiteSwitch site={view.site} isOff={view.judgement.kind === 'off'} isLocked={isLocked(view)} />
      )}
    </>
  );
}

function Judged({ tab, view, readOnce }: { tab: Tab; view: TabView; readOnce(): Promise<void> }) {
  const { judgement, site } = view;
  switch (judgement.kind) {
    case 'report':
      return <PageReport tab={tab} view={view} judgement={judgement} />;
    case 'not-profile':
      return <NotProfile why={judgement.why} />;
    case 'off':
      return <State title={t('page.off')}>{offInWords(judgement.by)}</State>;
    case 'loading':
      return <State title={t('page.waiting')}>{t('popup.waitingLong')}</State>;
    case 'not-allowed':
      return <AskFirst site={site} />;
    case 'on-request':
      return (
        <State title={t('request.title', { site: siteNameOf(site) })}>
          <ReadOnce read={readOnce} />
        </State>
      );
    case 'failed':
      return <State title={t('page.failed')}>{t('popup.failedLong')}</State>;
  }
}

const isLocked = ({ judgement }: TabView) => judgement.kind === 'off' && judgement.by === 'organisation';

/** Why nothing is read here. */
export function offInWords(by: 'user' | 'organisation' | 'consent'): string {
  if (by === 'consent') return t('consent.asking.unasked.text');
  return t(by === 'organisation' ? 'organisation.siteOff' : 'popup.offLong');
}

/** A page that is read once, on request, is not kept in any form. */
const isComparable = ({ judgement }: TabView) => judgement.kind === 'report' && !judgement.isOnce;

/** The practice page is ours, and a site that is read on request has a question of its own. */
const hasSwitch = ({ site, judgement }: TabView) =>
  site !== 'practice' && !['not-allowed', 'on-request'].includes(judgement.kind);

function NotProfile({ why }: { why: NotProfileReason }) {
  const { short, long } = notProfileInWords(why);
  return <State title={short}>{long}</State>;
}

function NotOurs() {
  const practice = (
    <a href="/practice.html" target="_blank" rel="noopener">
      {t('popup.practiceProfiles')}
    </a>
  );
  return (
    <State title={t('popup.notOurs')}>
      <Rich of="popup.notOursLong" values={{ sites: written({ list: allSiteNames() }), practice }} />
    </State>
  );
}

function State({ title, children }: { title: string; children: preact.ComponentChildren }) {
  return (
    <section class="state">
      <h2>{title}</h2>
      <p>{children}</p>
    </section>
  );
}

/** A click on the icon gives access to the page, one in the panel alone does not. */
function ReadOnce({ read }: { read(): Promise<void> }) {
  const [isRefused, setRefused] = useState(false);
  return (
    <>
      {t('request.long')}{' '}
      <button type="button" onClick={() => read().catch(() => setRefused(true))}>
        {t('request.read')}
      </button>
      {isRefused && (
        <span class="notice block" role="alert">
          {t('request.needsIcon')}
        </span>
      )}
    </>
  );
}

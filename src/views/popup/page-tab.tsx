import { useState } from 'preact/hooks';
import type { TabView } from '../../messaging/messages';
import type { Tab } from '../../messaging/tab';
import { siteNames } from '../../profile/site-ids';
import { askingWords } from '../consent-words';
import { setByWords } from '../organisation-words';
import { notProfileWords } from '../page-words';
import { AskFirst } from './ask-first';
import { WithComparing } from './comparing';
import { PageReport } from './page-report';
import { SiteSwitch } from './site-switch';

type Props = { tab: Tab | undefined; view: TabView | null | undefined };

/** What is to be said about the page in front: its findings, or why there are none. */
export function PageTab({ tab, view: asked }: Props) {
  const [once, setOnce] = useState<TabView>();
  const view = once ?? asked;
  if (view === undefined) return <p class="quiet">Looking at the page…</p>;
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
      return <State title={notProfileWords[judgement.why].short}>{notProfileWords[judgement.why].long}</State>;
    case 'off':
      return <State title="Off on this site">{offWords[judgement.by]}</State>;
    case 'loading':
      return (
        <State title="Waiting for the page">
          The profile is still being put together, or the words of the one before still stand here. If this stays,
          reload the page.
        </State>
      );
    case 'not-allowed':
      return <AskFirst site={site} />;
    case 'on-request':
      return (
        <State title={`${siteNames[site]} is read on request`}>
          Nothing on this site is read by itself, marked or kept.{' '}
          <button type="button" onClick={readOnce}>
            Read this page once
          </button>
        </State>
      );
    case 'failed':
      return (
        <State title="Could not check this page">
          Something went wrong inside Second Look, so nothing was checked. Reload the page to try again.
        </State>
      );
  }
}

const isLocked = ({ judgement }: TabView) => judgement.kind === 'off' && judgement.by === 'organisation';

const offWords = {
  user: 'Nothing on this site is read while the switch below is off.',
  organisation: setByWords.siteOff,
  consent: askingWords.unasked.text,
};

/** A page that is read once, on request, is not kept in any form. */
const isComparable = ({ judgement }: TabView) => judgement.kind === 'report' && !judgement.isOnce;

/** The practice page is ours, and a site that is read on request has a question of its own. */
const hasSwitch = ({ site, judgement }: TabView) =>
  site !== 'practice' && !['not-allowed', 'on-request'].includes(judgement.kind);

function NotOurs() {
  const names = Object.values(siteNames).join(', ');
  return (
    <State title="Second Look does not read this page">
      It reads profiles on these sites: {names}. To see it at work, open the{' '}
      <a href="/practice.html" target="_blank" rel="noopener">
        practice profiles
      </a>
      .
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

import { useLayoutEffect, useState } from 'preact/hooks';
import { guidanceUrl } from '../../guidance';
import type { TabView } from '../../messaging/messages';
import type { Tab } from '../../messaging/tab';
import { mayRead } from '../../settings/consent';
import { noOrganisation } from '../../settings/organisation';
import { onSettingsChange, type Stored } from '../../settings/store';
import { t } from '../../words';
import { inItsName, UnderOrganisation } from '../organisation';
import { FirstRun, News } from '../report/first-run';
import { PageTab } from '../report/page-tab';
import { RuleSwitches } from '../rules/rule-switches';
import { TabList, TabPanel } from '../tabs';
import { useSettings } from '../use-settings';

import { OpenPanel } from './open-panel';

type Name = 'page' | 'rules';

/** `tab`: the one that the popup is about, if there is one. */
export function Popup({ tab }: { tab: Tab | undefined }) {
  const [shown, setShown] = useState<Name>('page');
  const view = useView(tab);
  const stored = useSettings();
  const organisation = stored?.organisation ?? noOrganisation;
  const names: Record<Name, string> = { page: t('popup.page'), rules: t('popup.rules') };
  const mayShow = !stored || mayRead(stored.consent) || view?.site === 'practice';
  return (
    <UnderOrganisation value={organisation}>
      <header>
        <h1>{t('extension.name')}</h1>
        <TabList label={t('extension.name')} names={names} shown={shown} choose={(name) => setShown(name)} />
      </header>
      <main>
        {stored?.problem && <ProblemNotice problem={stored.problem} />}
        {stored && <News consent={stored.consent} />}
        <TabPanel name={shown}>
          {shown === 'page' && (mayShow ? <PageTab tab={tab} view={view} /> : <FirstRun consent={stored.consent} />)}
          {shown === 'rules' && stored && <RuleSwitches settings={stored.settings} site={view?.site} place="popup" />}
        </TabPanel>
        {tab && view?.judgement.kind === 'report' && <OpenPanel tab={tab} />}
        <p class="more">
          <a href="/options.html" target="_blank" rel="noopener">
            {t('popup.options')}
          </a>{' '}
          <a href={guidanceUrl()} target="_blank" rel="noopener">
            {t('guidance.all')}
          </a>{' '}
          <a href="/practice.html" target="_blank" rel="noopener">
            {t('guidance.practice')}
          </a>{' '}
          {organisation.guidanceUrl && (
            <a href={organisation.guidanceUrl} target="_blank" rel="noopener noreferrer">
              {inItsName(organisation, 'guidance')}
            </a>
          )}
        </p>
      </main>
    </UnderOrganisation>
  );
}

function ProblemNotice({ problem }: { problem: NonNullable<Stored['problem']> }) {
  return (
    <p class="notice" role="alert">
      {t(problem === 'newer' ? 'popup.newerSettings' : 'popup.brokenSettings')}
    </p>
  );
}

/** `undefined` until the tab has answered; `null` where no script of ours runs in it. */
function useView(tab: Tab | undefined): TabView | null | undefined {
  const [view, setView] = useState<TabView | null>();
  // At once, not after the first picture: the answer is what the reader waits for.
  useLayoutEffect(() => {
    // A tab that is gone, or that shows an error of the browser, has no page to speak of.
    const update = async () => setView((await tab?.view().catch(() => undefined)) ?? null);
    tab?.onJudged(update);
    onSettingsChange(update);
    void update();
  }, [tab]);
  return view;
}

import { useEffect, useState } from 'preact/hooks';
import { guidanceUrl } from '../../guidance';
import type { TabView } from '../../messaging/messages';
import type { Tab } from '../../messaging/tab';
import { mayRead } from '../../settings/consent';
import { noOrganisation } from '../../settings/organisation';
import { onSettingsChange, type Stored } from '../../settings/store';
import { direction, t } from '../../words';
import { inItsName, UnderOrganisation } from '../organisation';
import { useSettings } from '../use-settings';
import { FirstRun, News } from './first-run';
import { OpenPanel } from './open-panel';
import { PageTab } from './page-tab';
import { RulesTab } from './rules-tab';

const tabs = ['page', 'rules'] as const;
type Name = (typeof tabs)[number];

/** `tab`: the one that the popup is about, if there is one. */
export function Popup({ tab }: { tab: Tab | undefined }) {
  const [shown, setShown] = useState<Name>('page');
  const view = useView(tab);
  const stored = useSettings();
  const organisation = stored?.organisation ?? noOrganisation;
  const mayShow = !stored || mayRead(stored.consent) || view?.site === 'practice';
  return (
    <UnderOrganisation value={organisation}>
      <header>
        <h1>{t('extension.name')}</h1>
        <div role="tablist" aria-label={t('extension.name')}>
          {tabs.map((name) => (
            <TabButton key={name} name={name} isShown={name === shown} choose={setShown} />
          ))}
        </div>
      </header>
      <main>
        {stored?.problem && <ProblemNotice problem={stored.problem} />}
        {stored && <News consent={stored.consent} />}
        <div id={`panel-${shown}`} role="tabpanel" aria-labelledby={`tab-${shown}`}>
          {shown === 'page' && (mayShow ? <PageTab tab={tab} view={view} /> : <FirstRun consent={stored.consent} />)}
          {shown === 'rules' && stored && <RulesTab settings={stored.settings} site={view?.site} />}
        </div>
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

type TabButtonProps = { name: Name; isShown: boolean; choose(name: Name): void };

/** The arrow keys follow the direction in which the tabs stand. */
function TabButton({ name, isShown, choose }: TabButtonProps) {
  const [forward, back] = direction() === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const onKeyDown = ({ key }: KeyboardEvent) => {
    const steps = { [forward]: 1, [back]: -1 };
    const step = steps[key];
    if (!step) return;
    const other = tabs[(tabs.indexOf(name) + step + tabs.length) % tabs.length] as Name;
    choose(other);
    document.getElementById(`tab-${other}`)?.focus();
  };
  return (
    <button
      type="button"
      role="tab"
      id={`tab-${name}`}
      aria-selected={isShown}
      aria-controls={isShown ? `panel-${name}` : undefined}
      tabIndex={isShown ? 0 : -1}
      onClick={() => choose(name)}
      onKeyDown={onKeyDown}
    >
      {t(`popup.${name}`)}
    </button>
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
  useEffect(() => {
    // A tab that is gone, or that shows an error of the browser, has no page to speak of.
    const update = async () => setView((await tab?.view().catch(() => undefined)) ?? null);
    tab?.onJudged(update);
    onSettingsChange(update);
    void update();
  }, [tab]);
  return view;
}

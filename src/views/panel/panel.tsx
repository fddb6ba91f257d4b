import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { guidanceUrl } from '../../guidance';
import { followFront } from '../../messaging/front';
import type { TabView } from '../../messaging/messages';
import type { Tab } from '../../messaging/tab';
import type { Profile } from '../../profile/profile';
import { mayRead } from '../../settings/consent';
import type { Settings } from '../../settings/settings';
import { onSettingsChange } from '../../settings/store';
import { t } from '../../words';
import { UnderOrganisation } from '../organisation';
import { FirstRun, News } from '../report/first-run';
import { PageTab } from '../report/page-tab';
import { TabList, TabPanel } from '../tabs';
import { useSettings } from '../use-settings';
import { usePutIn, type Writing } from './proposals/put-in';
import { ReviewTab } from './review-tab';

type Name = 'report' | 'review' | 'hours' | 'proposals';

/** What stands beside the page: its report, the review of its candidate, and the hours. It follows the tab in front. */
export function Panel({ search }: { search: string }) {
  const [shown, setShown] = useState<Name>('report');
  const { tab, view, profile } = useFront(search);
  const stored = useSettings();
  const writing = usePutIn();
  if (!stored) return null;
  const mayShow = mayRead(stored.consent) || view?.site === 'practice';
  return (
    <UnderOrganisation value={stored.organisation}>
      <header>
        <h1>{t('extension.name')}</h1>
        <TabList label={t('extension.name')} names={namesOf()} shown={shown} choose={(name) => setShown(name)} />
      </header>
      <main>
        <News consent={stored.consent} />
        <TabPanel name={shown}>
          {shown === 'report' &&
            (mayShow ? <PageTab key={tab?.id} tab={tab} view={view} /> : <FirstRun consent={stored.consent} />)}
          {shown === 'review' && <ReviewTab tab={tab} view={view} profile={profile} />}
          {shown === 'hours' && <Hours profile={profile} />}
          {shown === 'proposals' && <Proposals settings={stored.settings} writing={writing} />}
        </TabPanel>
        <p class="more">
          <a href="/options.html" target="_blank" rel="noopener">
            {t('panel.options')}
          </a>{' '}
          <a href={guidanceUrl()} target="_blank" rel="noopener">
            {t('guidance.all')}
          </a>
        </p>
      </main>
    </UnderOrganisation>
  );
}

const namesOf = (): Record<Name, string> => ({
  report: t('panel.report'),
  review: t('panel.review'),
  hours: t('panel.hours'),
  proposals: t('panel.proposals'),
});

/** Hours need the tables of places, which nothing else here waits for. */
function Hours({ profile }: { profile: Profile | undefined }) {
  const [loaded, setLoaded] = useState<typeof import('./hours-tab')>();
  useEffect(() => {
    void import('./hours-tab').then(setLoaded);
  }, []);
  return loaded ? <loaded.HoursTab profile={profile} /> : <p class="quiet">{t('panel.loading')}</p>;
}

/** The checks bring their word lists along. */
function Proposals(props: { settings: Settings; writing: Writing }) {
  const [loaded, setLoaded] = useState<typeof import('./proposals/proposals-tab')>();
  useEffect(() => {
    void import('./proposals/proposals-tab').then(setLoaded);
  }, []);
  return loaded ? <loaded.ProposalsTab {...props} /> : null;
}

/** `view`: `undefined` until the tab has answered; `null` where no script of ours runs in it. */
type Front = { tab: Tab | undefined; view: TabView | null | undefined; profile: Profile | undefined };

function useFront(search: string): Front {
  const [front, setFront] = useState<Front>({ tab: undefined, view: undefined, profile: undefined });
  // At once, not after the first picture: the answer is what the reader waits for.
  useLayoutEffect(() => {
    let current: Tab | undefined;
    let leave = () => {};
    let turn = 0;
    // An answer that a later question has overtaken is about a page that may be gone.
    const update = async (tab: Tab | undefined) => {
      const own = ++turn;
      const view = (await tab?.view().catch(() => undefined)) ?? null;
      const profile = isKeepable(view) ? await tab?.profile() : undefined;
      if (own === turn) setFront({ tab, view, profile });
    };
    const endSettings = onSettingsChange(() => void update(current));
    const endFront = followFront(search, (tab) => {
      const isNew = tab?.id !== current?.id;
      if (isNew) {
        current = tab;
        leave();
        leave = tab?.onJudged(() => void update(tab)) ?? (() => {});
        setFront({ tab, view: undefined, profile: undefined });
      }
      void update(current);
    });
    return () => {
      leave();
      endFront();
      endSettings();
    };
  }, [search]);
  return front;
}

/** A page that is read once, on request, is not kept in any form. */
const isKeepable = (view: TabView | null) => view?.judgement.kind === 'report' && !view.judgement.isOnce;

import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../profile/sentence';
import { mayRead, unseenChanges } from '../../settings/consent';
import { agree, type Stored } from '../../settings/store';
import { t, write } from '../../words';
import { Failure, useAttempt } from '../attempt';
import { writtenDay } from '../days';
import { inItsName } from '../organisation';
import { useSettings } from '../use-settings';
import { Disclosure } from './disclosure';

/** Names of sites, as their pages write them. */
export type SiteLists = { read: string[]; onRequest: string[] };

/** One screen: what would be read and kept. Nothing is read anywhere before the user has agreed to it. */
export function Welcome({ sites }: { sites: SiteLists }) {
  const stored = useSettings();
  if (!stored) return null;
  return (
    <>
      <header>
        <p class="brand">{t('extension.name')}</p>
        <h1>{t('consent.welcome.title')}</h1>
        <p class="lead">{t('consent.welcome.lead')}</p>
      </header>
      <main>
        <Announcement stored={stored} />
        <Disclosure sites={sites} organisation={stored.organisation} />
        <Decision stored={stored} />
      </main>
    </>
  );
}

/** What has changed since the user agreed last, or since a version that did not ask. */
function Announcement({ stored: { consent } }: { stored: Stored }) {
  const unseen = unseenChanges(consent);
  const isFirst = consent.kind === 'updated';
  if (!unseen.length && !isFirst) return null;
  return (
    <section class="notice" aria-labelledby="news">
      <h2 id="news">{t('consent.news.title')}</h2>
      {isFirst && <p>{t('consent.welcome.updated')}</p>}
      {unseen.map((version) => (
        <p key={version}>{changeInWords(version)}</p>
      ))}
    </section>
  );
}

/** A key that is a number would be a plural form. */
function changeInWords(version: number): string {
  const key = `v${version}`;
  return write(say(`consent.change.${key}`));
}

function Decision({ stored: { consent, organisation } }: { stored: Stored }) {
  const [attempt, failure] = useAttempt();
  const [isLeft, setLeft] = useState(false);
  const isUpToDate = mayRead(consent) && !unseenChanges(consent).length;
  const agreeAndGo = () =>
    attempt(async () => {
      await agree(Date.now());
      location.assign('/practice.html');
    });
  if (isUpToDate && consent.kind === 'agreed') {
    const isOwn = consent.by === 'user' && consent.at;
    return (
      <div class="decision">
        <p>{isOwn ? t('consent.welcome.agreed', { day: writtenDay(isOwn) }) : inItsName(organisation, 'agreed')}</p>
        <Ways />
      </div>
    );
  }
  return (
    <div class="decision">
      <div class="buttons">
        <button type="button" class="main" onClick={agreeAndGo}>
          {t(consent.kind === 'agreed' ? 'consent.welcome.agreeAgain' : 'consent.welcome.agree')}
        </button>
        <button type="button" onClick={() => setLeft(true)}>
          {t('consent.welcome.notNow')}
        </button>
      </div>
      <Failure of={failure} />
      {isLeft && <Left />}
    </div>
  );
}

/** The keyboard goes to it, so that whoever does not see it appear is told. */
function Left() {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <div ref={notice} class="notice" role="status" tabIndex={-1}>
      <p>{t('consent.welcome.left')}</p>
      <Ways />
    </div>
  );
}

function Ways() {
  return (
    <p class="ways">
      <a href="/practice.html">{t('consent.welcome.practice')}</a>{' '}
      <a href="/options.html">{t('consent.welcome.options')}</a>
    </p>
  );
}

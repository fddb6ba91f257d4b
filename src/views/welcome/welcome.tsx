import { useEffect, useRef, useState } from 'preact/hooks';
import { mayRead, unseenChanges } from '../../settings/consent';
import { agree, loadSettings, onSettingsChange, type Stored } from '../../settings/store';
import { Failure, useAttempt } from '../attempt';
import { changeWords, dayOf, newsWords, welcomeWords as words } from '../consent-words';
import { orgNameOf } from '../organisation-words';
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
        <p class="brand">Second Look</p>
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      <main>
        <Announcement stored={stored} />
        <Disclosure sites={sites} organisation={stored.organisation} />
        <Decision stored={stored} />
      </main>
    </>
  );
}

function useSettings(): Stored | undefined {
  const [stored, setStored] = useState<Stored>();
  useEffect(() => {
    const update = async () => setStored(await loadSettings());
    onSettingsChange(update);
    void update();
  }, []);
  return stored;
}

/** What has changed since the user agreed last, or since a version that did not ask. */
function Announcement({ stored: { consent } }: { stored: Stored }) {
  const unseen = unseenChanges(consent);
  const isFirst = consent.kind === 'updated';
  if (!unseen.length && !isFirst) return null;
  return (
    <section class="notice" aria-labelledby="news">
      <h2 id="news">{newsWords.title}</h2>
      {isFirst && <p>{words.updated}</p>}
      {unseen.map((version) => (
        <p key={version}>{changeWords[version]}</p>
      ))}
    </section>
  );
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
        <p>{isOwn ? words.agreed(dayOf(isOwn)) : words.agreedByOrganisation(orgNameOf(organisation))}</p>
        <Ways />
      </div>
    );
  }
  return (
    <div class="decision">
      <div class="buttons">
        <button type="button" class="main" onClick={agreeAndGo}>
          {consent.kind === 'agreed' ? words.agreeAgain : words.agree}
        </button>
        <button type="button" onClick={() => setLeft(true)}>
          {words.notNow}
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
      <p>{words.left}</p>
      <Ways />
    </div>
  );
}

function Ways() {
  return (
    <p class="ways">
      <a href="/practice.html">{words.practice}</a> <a href="/options.html">{words.options}</a>
    </p>
  );
}

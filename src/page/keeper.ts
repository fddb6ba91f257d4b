import type { Judgement, TabView } from '../messaging/messages';
import type { PageState } from '../profile/page-state';
import { read } from '../sites/read';
import type { Site } from '../sites/site';
import { Cards } from './cards';
import { Fallback } from './fallback';
import { Freshness, type Loaded } from './freshness';
import { howLoaded } from './how-loaded';
import { Leftovers } from './leftovers';
import { Marks } from './marks';
import { pictureOf } from './picture';
import { watch } from './watch';

/** What the background does for a page. */
export type Background = {
  /** Judges a reading. 'retired': there is nobody left to ask, and the script has to tidy up. */
  judge(state: PageState, visit: string): Promise<Judgement | 'retired'>;
  /** Brings the table that may know what the site's own did not find; it comes as `lend`. */
  bringFallback(): void;
};

/**
 * Keeps the report of one document: the one owner of what is true about this tab. It reads the page, asks for a
 * judgement, marks the words, and does so again when the page changes. Everything ends when `signal` aborts.
 */
export class Keeper {
  #site: Site;
  #loaded: Loaded;
  #background: Background;
  #end = new AbortController();
  #freshness: Freshness;
  #fallback: Fallback;
  #marks = new Marks();
  #cards = new Cards(this.#marks, this.#end.signal);
  #judgement: Judgement = { kind: 'loading' };
  /** What was judged last, to see whether there is anything new. */
  #judged = '';
  /** Counts the questions, so that an answer that comes late does not replace a newer one. */
  #asked = 0;
  #answer = Promise.resolve();
  #visit = crypto.randomUUID();
  #failures = 0;
  /** Nothing is read before the background has said that it may be. */
  #isOff = true;
  #leftovers = new Leftovers();
  #read: PageState | undefined;
  /** What of it is believed, as it was sent to be judged. */
  #sent: PageState | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(site: Site, background: Background) {
    this.#site = site;
    this.#loaded = howLoaded(site);
    this.#freshness = new Freshness(this.#loaded);
    this.#fallback = new Fallback(this.#loaded.loadedFor, () => background.bringFallback());
    this.#background = background;
  }

  get signal(): AbortSignal {
    return this.#end.signal;
  }

  start(): void {
    watch(
      document,
      {
        onMutation: (records) => {
          this.#freshness.stir(performance.now());
          this.#leftovers.release(records);
          this.#marks.follow(records);
          this.#cards.follow();
        },
        onSettled: () => this.#readAndJudge(),
        onNavigation: () => this.#moved(),
        onReturn: () => this.#startOver(),
      },
      this.signal,
    );
    this.#readAndJudge();
  }

  /** Waits for an answer that is on its way: whoever asks now wants what is true now. */
  async view(): Promise<TabView> {
    await this.#answer;
    return { site: this.#site.id, judgement: this.#judgement, marked: this.#marks.found() };
  }

  reading(): PageState | undefined {
    return this.#judgement.kind === 'report' ? this.#sent : undefined;
  }

  picture(): string | undefined {
    return pictureOf(document.documentElement, this.reading());
  }

  /** The user has changed a rule or put a finding aside. */
  judgeAgain(): void {
    this.#judged = '';
    this.#readAndJudge();
  }

  /** A table to ask for what the site's own does not find. */
  lend(table: Site): void {
    this.#fallback.lend(table);
    this.#readAndJudge();
  }

  show(rule: string, evidence: number): boolean {
    const range = this.#marks.rangeOf(rule, evidence);
    if (range) this.#cards.bringIntoView(range);
    return range !== undefined;
  }

  nextMark(): void {
    this.#cards.next();
  }

  /** A tab, an anchor or a parameter of the same profile is no move. */
  #moved(): void {
    const id = this.#site.profileId(new URL(location.href));
    const before = this.#read?.kind === 'profile' ? this.#read.profile.profileId : undefined;
    if (id !== undefined && id === before) return;
    this.#leftovers.remember(this.#read);
    this.#startOver();
  }

  /** An old report never stands on the next person's page. */
  #startOver(): void {
    this.#asked++;
    this.#visit = crypto.randomUUID();
    this.#judged = '';
    this.#judgement = { kind: 'loading' };
    this.#marks.clear();
    this.#cards.hide();
    this.#readAndJudge();
  }

  /** @returns whether the page had something new to read. */
  #readAndJudge(): boolean {
    const now = performance.now();
    const url = new URL(location.href);
    const state = this.#isOff ? { kind: 'loading' as const } : this.#readFresh(url, now);
    this.#readLater(this.#freshness.readAgainIn(now));
    this.#marks.retry();
    const facts = JSON.stringify(state.kind === 'profile' ? { ...state.profile, readAt: '' } : state);
    if (facts === this.#judged) return false;
    this.#judged = facts;
    this.#sent = state;
    this.#answer = this.#judge(state);
    return true;
  }

  #readFresh(url: URL, now: number): PageState {
    const site = this.#fallback.complete(this.#site, url);
    this.#read = read(site, document, url, new Date().toISOString(), this.#loaded.loadedAs);
    this.#fallback.consider(this.#read);
    return this.#freshness.check(this.#read, now, this.#leftovers.holds);
  }

  #readLater(delay: number | undefined): void {
    clearTimeout(this.#timer);
    if (delay !== undefined) this.#timer = setTimeout(() => this.#readAndJudge(), delay);
  }

  async #judge(state: PageState): Promise<void> {
    const question = ++this.#asked;
    const judgement = await this.#background.judge(state, this.#visit);
    if (judgement === 'retired') return this.#retire();
    if (question !== this.#asked) return;
    if (this.#turnedOn(judgement)) return;
    this.#judgement = judgement;
    this.#marks.show(judgement.kind === 'report' ? judgement.cards : []);
    if (judgement.kind === 'failed') this.#askAgain();
    else this.#failures = 0;
  }

  /** The first question asks only whether this site may be read, and so does each while it may not. */
  #turnedOn({ kind }: Judgement): boolean {
    const wasOff = this.#isOff;
    // An answer that failed has allowed nothing.
    this.#isOff = kind === 'off' || (wasOff && kind === 'failed');
    if (!wasOff || this.#isOff) return false;
    this.#judged = '';
    this.#readAndJudge();
    return true;
  }

  /** The background may be starting; after some tries it is broken, and the next change of the page tries again. */
  #askAgain(): void {
    this.#judged = '';
    if (this.#failures++ < 3) this.#readLater(500 * 2 ** this.#failures);
  }

  #retire(): void {
    clearTimeout(this.#timer);
    this.#marks.clear();
    this.#end.abort();
  }
}

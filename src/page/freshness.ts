import type { FactName } from '../profile/facts';
import type { PageState } from '../profile/page-state';
import type { Fact, Facts, Profile } from '../profile/profile';

/** After a move to another profile, words that did not change are believed when the page was quiet for so long, */
const quiet = 1_000;
/** or when so much time went by since the first words changed, on a page that never is quiet. */
const patience = 5_000;

/** A clock ticks while the old page still stands there, so its change says nothing. */
const ticking: FactName[] = ['localTime', 'utcOffset'];

/**
 * How the document came. `isFromCache`: not from the site just now, so its clock may be old. `loadedFor`: the profile
 * that its own address showed, whom the data in its scripts are about.
 */
export type Loaded = { isFromCache: boolean; loadedFor: string | undefined };

/**
 * What stands on a page is not always about this person and this moment. A single-page site changes the address
 * first and the words later, section by section; its embedded data stay those of the first page; a page that comes
 * back from a cache shows the clock of long ago. Each reading passes through here before it is judged.
 * Times are in milliseconds, of any one epoch.
 */
export class Freshness {
  #last: Profile | undefined;
  /** The facts of the profile that was left, while its words may still stand on the page. */
  #left: Facts | undefined;
  #stirredAt = 0;
  #turnedAt: number | undefined;
  #clock: { words: string; seenAt: string | undefined } | undefined;
  #isFromCache: boolean;
  #loadedFor: string | undefined;

  constructor({ isFromCache, loadedFor }: Loaded) {
    this.#isFromCache = isFromCache;
    this.#loadedFor = loadedFor;
  }

  /** The page has changed, and may change more. */
  stir(now: number): void {
    this.#stirredAt = now;
  }

  /** @returns in how many milliseconds a further reading is due, though the page may not change any more. */
  readAgainIn(now: number): number | undefined {
    if (!this.#left || this.#turnedAt === undefined) return undefined;
    return Math.max(0, Math.min(this.#stirredAt + quiet, this.#turnedAt + patience) - now);
  }

  check(state: PageState, now: number): PageState {
    if (state.kind !== 'profile') return state;
    const { profile } = state;
    if (isLeftover(profile.facts)) return { kind: 'loading' };
    if (this.#last && this.#last.profileId !== profile.profileId) this.#leave(this.#last.facts, now);
    const fresh = this.#withoutLeft(this.#withoutEmbedded(profile), now);
    if (!fresh) return { kind: 'loading' };
    const checked = { ...profile, facts: this.#withClock(fresh, profile.readAt) };
    this.#last = checked;
    return { kind: 'profile', profile: checked };
  }

  #leave(facts: Facts, now: number): void {
    this.#left = facts;
    this.#turnedAt = undefined;
    this.#stirredAt = now;
    this.#last = undefined;
    this.#clock = undefined;
    this.#isFromCache = false;
  }

  /** A single-page site never renews the data in its scripts. */
  #withoutEmbedded({ profileId, facts }: Profile): Facts {
    return profileId === this.#loadedFor ? facts : withStale(facts, (name) => isEmbedded(facts[name]));
  }

  /** @returns nothing while the words are still those of the profile that was left. */
  #withoutLeft(facts: Facts, now: number): Facts | undefined {
    const left = this.#left;
    if (!left) return facts;
    const isSame = (name: FactName) => isRead(facts[name]) && wordsOf(facts[name]) === wordsOf(left[name]);
    const read = namesOf(facts).filter((name) => isRead(facts[name]) && !ticking.includes(name));
    if (read.some((name) => !isSame(name))) this.#turnedAt ??= now;
    const isOver = read.every((name) => !isSame(name)) || this.readAgainIn(now) === 0;
    if (isOver) {
      this.#left = undefined;
      return facts;
    }
    return this.#turnedAt === undefined ? undefined : withStale(facts, isSame);
  }

  /** A clock counts from the moment its words appeared, and not at all while it may come from a cache. */
  #withClock(facts: Facts, readAt: string): Facts {
    const clock = facts.localTime;
    if (clock?.state !== 'read') return facts;
    const words = wordsOf(clock);
    if (this.#clock?.words !== words) {
      const isOld = this.#isFromCache && !this.#clock;
      this.#clock = { words, seenAt: isOld ? undefined : readAt };
    }
    const { seenAt } = this.#clock;
    return { ...facts, localTime: seenAt ? { ...clock, seenAt } : { state: 'unreadable', why: 'stale' } };
  }
}

/** The site itself says that the page still shows somebody else. */
const isLeftover = (facts: Facts) =>
  namesOf(facts).every((name) => {
    const fact = facts[name];
    return fact?.state === 'unreadable' && fact.why === 'stale';
  });

const namesOf = (facts: Facts) => Object.keys(facts) as FactName[];

const isRead = (fact: Fact<unknown> | undefined) => fact?.state === 'read';

const isEmbedded = (fact: Fact<unknown> | undefined) =>
  fact?.state === 'read' && fact.sources.some(({ selector }) => selector.startsWith('script'));

const wordsOf = (fact: Fact<unknown> | undefined) =>
  fact?.state === 'read' ? JSON.stringify([fact.value, fact.sources.map(({ quote }) => quote)]) : '';

const withStale = (facts: Facts, isStale: (name: FactName) => boolean): Facts =>
  Object.fromEntries(
    namesOf(facts).map((name) => [name, isStale(name) ? { state: 'unreadable', why: 'stale' } : facts[name]]),
  );

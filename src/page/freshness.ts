import type { FactName } from '../profile/facts';
import type { PageState } from '../profile/page-state';
import type { Fact, Facts, Profile } from '../profile/profile';

/** After a move to another profile, words that did not change are believed when the page was quiet for so long, */
const quiet = 1_000;
/** or when so much time went by since the first words changed, on a page that never is quiet. */
const patience = 5_000;

/** A clock ticks while the old page still stands there, so its change says nothing. */
export const ticking: FactName[] = ['localTime', 'utcOffset'];

/**
 * How the document came. `isFromCache`: not from the site just now, so its clock may be old. `loadedFor`: the profile
 * that its own address, `loadedAs`, showed, whom the data in its scripts are about.
 */
export type Loaded = { isFromCache: boolean; loadedFor: string | undefined; loadedAs?: URL | undefined };

type Left = { [N in FactName]?: { of: string; fact: Fact<unknown> | undefined } };

/** Does this stand in the very nodes that stood there before the move? */
type IsOld = (name: FactName, fact: Fact<unknown>) => boolean;

/**
 * What stands on a page is not always about this person and this moment. A single-page site changes the address
 * first and the words later, section by section; its embedded data stay those of the first page; a page that comes
 * back from a cache shows the clock of long ago. Each reading passes through here before it is judged.
 * Times are in milliseconds, of any one epoch.
 */
export class Freshness {
  #last: Profile | undefined;
  /** What was read of the profiles that were left, and whose it was, while their words may still stand on the page. */
  #left: Left | undefined;
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

  check(state: PageState, now: number, isOld: IsOld = () => false): PageState {
    if (state.kind !== 'profile') return state;
    const { profile } = state;
    if (isLeftover(profile.facts)) return { kind: 'loading' };
    if (this.#last && this.#last.profileId !== profile.profileId) this.#leave(this.#last, now);
    const fresh = this.#withoutLeft({ ...profile, facts: this.#withoutEmbedded(profile) }, now, isOld);
    if (!fresh) return { kind: 'loading' };
    const checked = { ...profile, facts: this.#withClock(fresh, profile.readAt) };
    this.#last = checked;
    return { kind: 'profile', profile: checked };
  }

  /** What was not believed of this profile is still that of the one before. */
  #leave({ profileId, facts }: Profile, now: number): void {
    const before = this.#left;
    const own = (name: FactName) => ({ of: profileId, fact: facts[name] });
    this.#left = Object.fromEntries(
      namesOf(facts).map((name) => [name, (isStale(facts[name]) && before?.[name]) || own(name)]),
    );
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

  /** @returns nothing while all that can be read is still of the profile that was left. */
  #withoutLeft({ profileId, facts }: Profile, now: number, isOld: IsOld): Facts | undefined {
    const left = this.#left;
    if (!left) return facts;
    const others = namesOf(facts).filter((name) => left[name]?.of !== profileId && isKnown(facts[name]));
    const standing = others.filter((name) => isOld(name, facts[name] as Fact<unknown>));
    const same = others.filter((name) => wordsOf(facts[name]) === wordsOf(left[name]?.fact));
    const telling = namesOf(facts).filter((name) => isRead(facts[name]) && !ticking.includes(name));
    if (telling.some((name) => ![...same, ...standing].includes(name))) this.#turnedAt ??= now;
    if (telling.length && this.#turnedAt === undefined) return undefined;
    const isQuiet = this.readAgainIn(now) === 0;
    const isTurning = !isQuiet && telling.some((name) => same.includes(name));
    const clocks = isTurning ? others.filter((name) => ticking.includes(name)) : [];
    const unbelieved = [...standing, ...(isQuiet ? [] : same), ...clocks];
    if (!unbelieved.length && !isTurning) this.#left = undefined;
    return withStale(facts, (name) => unbelieved.includes(name));
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
    return { ...facts, localTime: seenAt ? { ...clock, seenAt } : stale };
  }
}

/** The site itself says that the page still shows somebody else. */
const isLeftover = (facts: Facts) => namesOf(facts).every((name) => isStale(facts[name]));

const stale = { state: 'unreadable', why: 'stale' } as const;

const namesOf = (facts: Facts) => Object.keys(facts) as FactName[];

const isRead = (fact: Fact<unknown> | undefined) => fact?.state === 'read';

const isKnown = (fact: Fact<unknown> | undefined) => isRead(fact) || fact?.state === 'absent';

const isStale = (fact: Fact<unknown> | undefined) => fact?.state === 'unreadable' && fact.why === 'stale';

const isEmbedded = (fact: Fact<unknown> | undefined) =>
  fact?.state === 'read' && fact.sources.some(({ selector }) => selector.startsWith('script'));

const wordsOf = (fact: Fact<unknown> | undefined) =>
  isKnown(fact) ? JSON.stringify({ ...fact, seenAt: '', partial: '' }) : '';

const withStale = (facts: Facts, isLeft: (name: FactName) => boolean): Facts =>
  Object.fromEntries(namesOf(facts).map((name) => [name, isLeft(name) ? stale : facts[name]]));

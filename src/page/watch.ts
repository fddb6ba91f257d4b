import { watchAddress } from './address';

/** How long a page must be quiet before it is read again, and how long a busy page may keep us waiting. */
const quiet = 100;
const patience = { first: 500, longest: 8_000 };

export type Watcher = {
  /** At once, before the browser paints. */
  onMutation(records: MutationRecord[]): void;
  /** The page was quiet for a moment, or busy for too long. @returns whether the page had something new to read. */
  onSettled(): boolean;
  /** The address has changed without a new document. */
  onNavigation(): void;
  /** The document came back from the browser's memory. */
  onReturn(): void;
};

/** Attributes that tell whether something is shown, loaded, or, on one site, verified. */
const attributeFilter = ['hidden', 'aria-busy', 'aria-expanded', 'data-color'];

/** Tells what happens to `document`, until `signal` aborts. */
export function watch(document: Document, watcher: Watcher, signal: AbortSignal): void {
  const settle = new Settling(watcher.onSettled, signal);
  const observer = new MutationObserver((records) => {
    watcher.onMutation(records);
    settle.stir();
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter,
  });
  signal.addEventListener('abort', () => observer.disconnect());
  // What a click or a transition opens may show itself by nothing but its style.
  for (const event of ['click', 'transitionend', 'toggle']) {
    addEventListener(event, () => settle.stir(), { signal, passive: true, capture: true });
  }
  watchAddress(() => {
    settle.reset();
    watcher.onNavigation();
  }, signal);
  addEventListener('pageshow', ({ persisted }) => persisted && watcher.onReturn(), { signal });
}

/** Waits for a quiet moment; on a page that never is quiet, ever longer while nothing new comes of it. */
class Settling {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #busySince = 0;
  #patience = patience.first;
  #onSettled: () => boolean;

  constructor(onSettled: () => boolean, signal: AbortSignal) {
    this.#onSettled = onSettled;
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  reset(): void {
    this.#patience = patience.first;
    this.#busySince = 0;
  }

  stir(): void {
    const now = performance.now();
    this.#busySince ||= now;
    const left = this.#busySince + this.#patience - now;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#settled(), Math.max(0, Math.min(quiet, left)));
  }

  #settled(): void {
    const wasBusy = performance.now() - this.#busySince >= this.#patience;
    this.#busySince = 0;
    const isNew = this.#onSettled();
    this.#patience = wasBusy && !isNew ? Math.min(this.#patience * 2, patience.longest) : patience.first;
  }
}

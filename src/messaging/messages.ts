import type { Report } from '../engine/assess';
import type { DismissedReasons } from '../engine/summary';
import type { FactStates } from '../health/health';
import type { NotProfile, PageState } from '../profile/page-state';
import type { Sentence } from '../profile/sentence';
import type { SiteId } from '../profile/site-ids';
import type { Evidence, Kind } from '../rules/rule';
import type { Problem } from '../settings/settings';

/** A finding as the small card on the page shows it. */
export type Card = {
  rule: string;
  kind: Kind;
  /** The words for its kind, always the same three. */
  heading: string;
  name: string;
  message: string;
  /** What introduces the explanations, and what leads to the rest: the script in a page has no words of its own. */
  introduction: string;
  innocent: string[];
  more: string;
  /** Of these words, which need not be those of the page. */
  language: string;
  direction: string;
  evidence: Evidence[];
};

/** What the background makes of what a tab read. */
export type Judgement =
  | { kind: 'loading' }
  /** Nothing may be read: the user has not agreed, or it was switched off, by the user or the organisation. */
  | { kind: 'off'; site: SiteId; by: 'user' | 'organisation' | 'consent' }
  | { kind: 'not-profile'; why: NotProfile }
  /** A site that is read on request only: the user has not allowed it yet, or has, and may ask now. */
  | { kind: 'not-allowed'; site: SiteId }
  | { kind: 'on-request'; site: SiteId }
  | {
      kind: 'report';
      report: Report;
      dismissed: DismissedReasons;
      /** What became of each fact, without what it says. */
      states: FactStates;
      ruleSet: Sentence;
      cards: Card[];
      problem?: Problem;
      /** Read once, on request: nothing is marked on the page, and nothing is kept. */
      isOnce?: boolean;
    }
  /** The background could not be reached, or failed: the page was not judged. */
  | { kind: 'failed' };

/** From a page's own script to the background. */
export type PageRead = {
  type: 'page-read';
  site: SiteId;
  state: PageState;
  /** A number for this view of this page, which means nothing outside it. */
  visit?: string;
  /** Where the page is now. */
  url?: string;
  /** When another address of this site was asked for, which led here: milliseconds since 1970. */
  redirectedAt?: number | undefined;
};

/** From a page's script: the user has pressed a link to an address that the profile gives. `at`: as `redirectedAt`. */
export type LinkPressed = { type: 'link-pressed'; address: string; at: number };

/**
 * About a tab in which no script reads: from the small script that waits there, when the address has changed, or from
 * the popup, which names the tab.
 */
export type Elsewhere = { type: 'elsewhere'; url: string; tabId?: number };

/** From the popup: read the page in this tab once, because the user asked for it. */
export type ReadOnce = { type: 'read-once'; url: string; tabId: number };

/** From a page's script: facts were not found; bring the table that may know them. */
export type BringFallback = { type: 'bring-fallback' };

/** To the script in a tab. */
export type ToTab =
  | { type: 'get-judgement' }
  /** What was read, because the user tries a rule on it, or compares it. */
  | { type: 'get-reading' }
  /** The address of the file that is shown as the person's picture. */
  | { type: 'get-picture' }
  | { type: 'judge-again' }
  /** Scrolls to the words of a finding, because the user asked for it. */
  | { type: 'show'; rule: string; evidence: number }
  | { type: 'next-mark' };

/** From the background to the extension's own pages. */
export type ToPages = { type: 'judged'; tabId: number };

/** `marked`: are the words on the page now, so that "show on page" can find them? By rule, one for each evidence. */
export type TabView = { site: SiteId; judgement: Judgement; marked: Record<string, boolean[]> };

import type { Card } from '../messaging/messages';
import type { Source } from '../profile/profile';
import type { Kind } from '../rules/rule';
import { contains, isConnected, rootOf } from '../sites/reading/dom';
import { locate, type Place } from './locate';

declare global {
  interface HighlightRegistry {
    /** In Chromium since 140, in Firefox since 150; TypeScript does not know it yet. */
    highlightsFromPoint?(x: number, y: number): { highlight: Highlight; ranges: AbstractRange[] }[];
  }
}

/** One underlined stretch of words. `place` is missing while the words are not on the page. */
type Mark = { card: Card; source: Source; place?: Place | undefined; range?: StaticRange | undefined };

/**
 * The marks of one document: CSS highlights made of static ranges. The page's DOM is not touched, and no live range
 * slows down what the page does.
 */
export class Marks {
  #marks: Mark[] = [];
  /** By name. */
  #highlights = new Map<string, Highlight>();

  show(cards: readonly Card[]): void {
    this.clear();
    this.#marks = cards.flatMap((card) => card.evidence.map(({ source }) => ({ card, source })));
    for (const mark of this.#marks) this.#place(mark);
  }

  clear(): void {
    for (const [name, highlight] of this.#highlights) {
      // Another script of ours may have taken over, after an update of the extension.
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
    this.#highlights.clear();
    this.#marks = [];
  }

  /** Finds the words again where `records` touched them, before the browser paints. */
  follow(records: readonly MutationRecord[]): void {
    for (const mark of this.#marks) if (isTouched(mark, records)) this.#place(mark);
  }

  /** Looks once more for words that were not there. */
  retry(): void {
    for (const mark of this.#marks)
      if (!mark.place || !isConnected(mark.place.start.node)) this.#place(mark);
      else this.#highlightOf(mark.card.kind);
  }

  /** By rule: are the words of each evidence on the page? */
  found(): Record<string, boolean[]> {
    const rules = new Set(this.#marks.map(({ card }) => card.rule));
    return Object.fromEntries([...rules].map((rule) => [rule, this.#of(rule).map(isShown)]));
  }

  rangeOf(rule: string, evidence: number): StaticRange | undefined {
    const mark = this.#of(rule)[evidence];
    return mark && isShown(mark) ? mark.range : undefined;
  }

  placed(): { card: Card; range: StaticRange }[] {
    return this.#marks.flatMap(({ card, range }) => (range ? [{ card, range }] : []));
  }

  /** What stands under a point of the window, in CSS pixels. */
  at(x: number, y: number): { card: Card; range: StaticRange } | undefined {
    const hits = CSS.highlights.highlightsFromPoint?.(x, y) ?? [];
    const ranges = hits.flatMap((hit) => [...hit.ranges]);
    return this.placed().find(({ range }) => ranges.includes(range));
  }

  #of(rule: string): Mark[] {
    return this.#marks.filter(({ card }) => card.rule === rule);
  }

  #highlightOf(kind: Kind): Highlight {
    // The registry is shared with the page, so the name says whose it is, and the page may have cleared it.
    const name = `second-look-${kind}`;
    const highlight = this.#highlights.get(name) ?? new Highlight();
    this.#highlights.set(name, highlight);
    if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    return highlight;
  }

  #place(mark: Mark): void {
    if (mark.range) this.#highlightOf(mark.card.kind).delete(mark.range);
    mark.place = locate(rootOf(document), mark.source);
    mark.range = mark.place && rangeOf(mark.place);
    if (mark.range) this.#highlightOf(mark.card.kind).add(mark.range);
  }
}

/** Words that are on the page and can be seen: not folded away, not transparent. */
const isShown = ({ range, place }: Mark): boolean =>
  range !== undefined &&
  place?.start.node.parentElement?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) === true;

const isTouched = ({ place }: Mark, records: readonly MutationRecord[]): boolean =>
  place !== undefined &&
  (!isConnected(place.start.node) ||
    !isConnected(place.end.node) ||
    records.some(({ target }) => contains(place.element, target)));

const rangeOf = ({ start, end }: Place): StaticRange =>
  new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });

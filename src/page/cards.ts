import type { Card } from '../messaging/messages';
import type { Marks } from './marks';
import { Panel } from './panel';

type Marked = { card: Card; range: StaticRange };

/** How long a card stays when the pointer has left, so that a person can move onto it. */
const grace = 250;

/** Shows the card of a mark: under the pointer, where the keyboard is, or when the user asks for the next one. */
export class Cards {
  #marks: Marks;
  #panel = new Panel();
  #shown: Marked | undefined;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #next = 0;

  constructor(marks: Marks, signal: AbortSignal) {
    this.#marks = marks;
    const passive = { signal, passive: true, capture: true };
    addEventListener('pointermove', (event) => this.#onPointer(event), passive);
    addEventListener('focusin', ({ target }) => this.#onFocus(target as Node), passive);
    addEventListener('keydown', ({ key }) => key === 'Escape' && this.hide(), passive);
    addEventListener('scroll', () => this.hide(), passive);
    signal.addEventListener('abort', () => this.#panel.end());
  }

  hide(): void {
    clearTimeout(this.#timer);
    this.#shown = undefined;
    this.#panel.hide();
  }

  /** The page has changed: a card goes when its mark does. */
  follow(): void {
    if (this.#shown && !this.#marks.placed().some(({ range }) => range === this.#shown?.range)) this.hide();
  }

  /** Shows the next mark of the page, in the order of the report, and starts again after the last. */
  next(): void {
    const placed = this.#marks.placed();
    const marked = placed[this.#next % placed.length];
    if (!marked) return;
    this.#next = (this.#next % placed.length) + 1;
    this.bringIntoView(marked.range);
  }

  bringIntoView(range: StaticRange): void {
    const marked = this.#marks.placed().find((other) => other.range === range);
    const element = range.startContainer.parentElement;
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    // The scroll event, which hides a card, is dispatched with the next frame.
    if (marked) requestAnimationFrame(() => requestAnimationFrame(() => this.#show(marked)));
  }

  #show(marked: Marked): void {
    clearTimeout(this.#timer);
    if (this.#shown?.range !== marked.range || !this.#panel.isOpen) this.#panel.show(marked.card, marked.range);
    this.#shown = marked;
  }

  #onPointer({ clientX, clientY }: PointerEvent): void {
    if (!this.#shown && !this.#marks.placed().length) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      const marked = this.#marks.at(clientX, clientY);
      if (marked) this.#show(marked);
      else if (this.#shown && !this.#panel.isAt(clientX, clientY)) this.#hideSoon();
      else clearTimeout(this.#timer);
    });
  }

  #hideSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.hide(), grace);
  }

  /** The keyboard has come to a link or a field that holds a mark, or stands in one. */
  #onFocus(target: Node): void {
    const marked = this.#marks.placed().find(({ range }) => touches(target, range.startContainer));
    if (marked) this.#show(marked);
    else this.hide();
  }
}

/** The whole body takes the focus when nothing has it. */
const touches = (focused: Node, marked: Node) => focused !== document.body && focused.contains?.(marked);

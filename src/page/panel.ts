import type { Card } from '../messaging/messages';
import { panelStyle } from './panel-style';

const margin = 8;

/**
 * The small card beside a mark. It shows and does nothing else: no button in a web page can change anything, so a
 * page cannot trick a person into pressing one. One element, with a closed shadow root, made when first needed.
 */
export class Panel {
  #host: HTMLElement | undefined;
  #box: HTMLElement | undefined;

  get isOpen(): boolean {
    return this.#host?.isConnected === true && this.#box?.hidden === false;
  }

  show(card: Card, range: StaticRange): void {
    const words = rectOf(range);
    if (!words.width) return;
    const box = this.#open();
    box.replaceChildren(...contentOf(card));
    box.dataset.kind = card.kind;
    box.lang = card.language;
    box.dir = card.direction;
    box.hidden = false;
    this.#moveTo(words);
  }

  hide(): void {
    if (this.#box) this.#box.hidden = true;
  }

  end(): void {
    this.#host?.remove();
  }

  isAt(x: number, y: number): boolean {
    if (!this.#box || this.#box.hidden) return false;
    const { left, right, top, bottom } = this.#box.getBoundingClientRect();
    return x >= left - margin && x <= right + margin && y >= top - margin && y <= bottom + margin;
  }

  #open(): HTMLElement {
    if (this.#box && this.#host?.isConnected) return this.#box;
    const host = document.createElement('second-look-card');
    const root = host.attachShadow({ mode: 'closed' });
    const style = new CSSStyleSheet();
    style.replaceSync(panelStyle);
    root.adoptedStyleSheets = [style];
    const box = document.createElement('div');
    box.setAttribute('role', 'status');
    root.append(box);
    document.documentElement.append(host);
    this.#host = host;
    this.#box = box;
    return box;
  }

  /** Below the words, or above where there is no room; never outside the window. */
  #moveTo(words: DOMRect): void {
    const box = this.#box as HTMLElement;
    const { width, height } = box.getBoundingClientRect();
    const below = words.bottom + margin;
    const top = below + height > innerHeight ? Math.max(margin, words.top - margin - height) : below;
    const left = Math.max(margin, Math.min(words.left, innerWidth - width - margin));
    box.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
  }
}

/** Page text reaches the card as text only. */
function contentOf({ heading, name, message, introduction, innocent, more }: Card): HTMLElement[] {
  const list = document.createElement('ul');
  list.append(...innocent.map((reason) => element('li', reason)));
  return [
    element('p', heading, 'kind'),
    element('h1', name),
    element('p', message),
    element('p', introduction),
    list,
    element('p', more, 'more'),
  ];
}

const element = (tag: string, text: string, className = ''): HTMLElement =>
  Object.assign(document.createElement(tag), { textContent: text, className });

/** Around all lines of the words. A live range is made for the measure and dropped at once. */
function rectOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): DOMRect {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.getBoundingClientRect();
}

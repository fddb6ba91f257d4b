import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** A person at the keys: goes by Tab, sees where they are, and counts what they press. */
export class Keyboard {
  presses = 0;
  page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    this.presses += 1;
  }

  /** Presses Tab once for each name, and meets exactly these, in this order, each with a ring around it. */
  async tabTo(...names: string[]): Promise<void> {
    const met: string[] = [];
    for (const _ of names) {
      await this.press('Tab');
      met.push(await this.focused());
      expect(await this.isRinged(), `the ring around “${met.at(-1)}”`).toBe(true);
    }
    expect(met).toEqual(names);
  }

  /** What has the focus, by the name that is read out. */
  async focused(): Promise<string> {
    return this.page.evaluate(() => {
      const at = document.activeElement as HTMLInputElement;
      const label = at.labels?.[0]?.textContent ?? at.textContent;
      return (at.getAttribute('aria-label') ?? label ?? '').trim();
    });
  }

  /** Whether the focus can be seen: an outline around the element or around its label, within the window. */
  async isRinged(): Promise<boolean> {
    return this.page.evaluate(() => {
      const at = document.activeElement as Element;
      if (at === document.body) return false;
      const ringed = [at, at.closest('label')].find((one) => one && getComputedStyle(one).outlineStyle !== 'none');
      const box = ringed?.getBoundingClientRect();
      const width = ringed ? Number.parseFloat(getComputedStyle(ringed).outlineWidth) : 0;
      return !!box && width >= 2 && box.bottom > 0 && box.top < innerHeight && box.width > 1;
    });
  }
}

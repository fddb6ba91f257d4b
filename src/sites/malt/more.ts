import { closest } from '../reading/dom';
import { isBusy, isCollapsed, seenOn } from '../reading/seen';
import type { Page } from '../site';

/** More of these entries may hide behind a button in the same part of the page, or be on their way. */
export const hasMore =
  (entry: string, section: string) =>
  (page: Page): boolean =>
    seenOn(page, entry).some((element) => {
      const part = closest(element, 'section, ul, ol') ?? element;
      const around = closest(element, section) ?? part;
      return [part, around].some((one) => isCollapsed(one) || isBusy(one));
    });

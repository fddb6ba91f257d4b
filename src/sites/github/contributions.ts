import type { FactValue } from '../../profile/facts';
import type { Source } from '../../profile/profile';
import { attributeOf } from '../reading/dom';
import { unreadable } from '../reading/fact';
import { parseCount } from '../reading/numbers';
import { oncePerPage, onPage } from '../reading/once';
import { sourceOf, wordsOf } from '../reading/seen';
import { pageText } from '../reading/text';
import type { Page, Reader } from '../site';

const cells = ':is(td, rect)[data-date]';

type Cell = { period: string; count?: number | undefined; source: Source };

/** What a cell says when it is pointed at stands beside it, and names it. */
const tips = oncePerPage(
  (page) => new Map(onPage(page, 'tool-tip[for]').map((tip) => [attributeOf(tip, 'for') ?? '', tip])),
);

/** "9 contributions on January 5th.", "No contributions on …"; the calendars before 2022 have the number beside it. */
function cellOf(page: Page, cell: Element): Cell {
  const period = attributeOf(cell, 'data-date') ?? '';
  const tip = tips(page).get(attributeOf(cell, 'id') ?? '');
  const words = wordsOf(tip) || wordsOf(cell);
  const said = /^(No|[\d,]+) contributions?\b/.exec(words)?.[1] ?? attributeOf(cell, 'data-count') ?? '';
  const place = tip ? `[for="${attributeOf(cell, 'id')}"]` : `[data-date="${period}"]`;
  const source = sourceOf(place, tip ? pageText(tip) : { text: words });
  return { period, count: said === 'No' ? 0 : parseCount(said), source };
}

/** The years in which the account was there. Only a calendar that has all of them has all contributions. */
function isPart(page: Page, days: readonly string[]): boolean {
  const years = onPage(page, '[id^="year-link-"]').map((link) => attributeOf(link, 'id')?.slice(-4) ?? '');
  const [first = ''] = years.sort();
  const last = years.at(-1) ?? '';
  return !first || (days[0] ?? '') > `${first}-01-01` || (days.at(-1) ?? '') < last;
}

/** The days that have any. */
export const contributions: Reader<FactValue<'contributions'>> = (page) => {
  const days = onPage(page, cells)
    .map((cell) => cellOf(page, cell))
    .filter(({ period }) => /^\d{4}-\d\d-\d\d$/.test(period))
    .sort((one, other) => (one.period < other.period ? -1 : 1));
  const active = days.filter(({ count }) => count);
  if (!active.length) return unreadable('missing');
  const isUnclear = days.some(({ count }) => count === undefined);
  const partial =
    isUnclear ||
    isPart(
      page,
      days.map(({ period }) => period),
    ) ||
    undefined;
  const value = active.map(({ period, count = 0 }) => ({ period, count }));
  return { state: 'read', value, sources: active.map(({ source }) => source), ...(partial && { partial }) };
};

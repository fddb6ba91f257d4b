import { type Compared, comparedSchema, parseCompared } from '../comparing/pages';
import { forgetCompared, loadCompared, replaceCompared } from '../comparing/store';
import { forgetFollowing, loadFollowing } from '../following/store';
import { type Hits, hitsSchema } from '../health/hits';
import { forgetHealth, forgetHits, loadHealth, loadHits, replaceHits } from '../health/store';
import { type Progress, progressSchema } from '../practice/progress';
import { forgetProgress, loadProgress, replaceProgress } from '../practice/store';
import { say } from '../profile/sentence';
import { type Dismissals, dismissalsSchema, parseDismissals, withinLimit } from '../reviews/dismissals';
import { forgetDismissals, loadDismissals, replaceDismissals } from '../reviews/store';
import { type Checked, type Kept, refused } from './kept';
import { strictly } from './strictly';

export const dismissals: Kept = {
  id: 'dismissals',
  read: async () => {
    const kept = await loadDismissals(Date.now());
    return kept.list.length ? kept : undefined;
  },
  count: (data) => (data as Dismissals).list.length,
  erase: forgetDismissals,
  restore: {
    check: (data, now) => {
      const checked = strictly(dismissalsSchema, data);
      return 'refusal' in checked ? checked : { data: parseDismissals(withinLimit(checked.data, now), now) };
    },
    write: (data) => replaceDismissals(data as Dismissals),
  },
};

export const compared: Kept = {
  id: 'compared',
  read: async () => {
    const kept = await loadCompared(Date.now());
    return kept.pages.length ? kept : undefined;
  },
  count: (data) => (data as Compared).pages.length,
  erase: forgetCompared,
  restore: {
    check: (data, now) => {
      const checked = strictly(comparedSchema, data);
      if ('refusal' in checked) return checked;
      return { data: parseCompared(checked.data, now) ?? { ...checked.data, pages: [] } };
    },
    write: (data) => replaceCompared(data as Compared),
  },
};

export const hits: Kept = {
  id: 'hits',
  read: async () => filled(await loadHits()),
  count: (data) => Object.keys(data as Hits).length,
  erase: forgetHits,
  restore: { check: checkHits, write: (data) => replaceHits(data as Hits) },
};

function checkHits(data: unknown): Checked {
  const checked = strictly(hitsSchema, data);
  if ('refusal' in checked) return checked;
  const strange = Object.entries(checked.data).find(([, one]) => one.flagged > one.checked);
  return strange ? refused(say('keeping.countsWrong', { rule: strange[0] })) : checked;
}

/** In memory only, so it does not come back from a file. */
export const health: Kept = {
  id: 'health',
  read: async () => filled(await loadHealth()),
  count: (data) => Object.values(data as Record<string, unknown[]>).reduce((sum, pages) => sum + pages.length, 0),
  erase: forgetHealth,
};

/** In memory only, as well. */
export const followed: Kept = {
  id: 'followed',
  read: async () => {
    const kept = await loadFollowing();
    return kept.listed.length ? kept : undefined;
  },
  count: (data) => (data as { listed: unknown[] }).listed.length,
  erase: forgetFollowing,
};

export const practice: Kept = {
  id: 'practice',
  read: async () => {
    const progress = await loadProgress();
    return Object.keys(progress.answers).length ? progress : undefined;
  },
  count: (data) => Object.keys((data as Progress).answers).length,
  erase: forgetProgress,
  restore: { check: (data) => strictly(progressSchema, data), write: (data) => replaceProgress(data as Progress) },
};

const filled = (data: object) => (Object.keys(data).length ? data : undefined);

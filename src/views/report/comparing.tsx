import { type Comparisons, comparisonsOf } from '../../comparing/comparisons';
import { loadCompared } from '../../comparing/store';
import { type Traits, traitsOf } from '../../comparing/traits';
import type { DismissedReasons } from '../../engine/summary';
import type { Tab } from '../../messaging/tab';
import { dismissedReasons } from '../../reviews/store';
import { activePairRules } from '../../settings/active-rules';
import { loadSettings } from '../../settings/store';
import { t } from '../../words';
import { AddPage } from './add-page';
import { ComparedRow } from './compared-row';
import { dismissablesOf, openFindings } from './dismissed-pairs';
import { useFollow } from './use-follow';

/** The report speaks of one page alone, so what was found beside another must not be missed. */
export function FoundBeside({ open: { comparisons, dismissed } }: { open: Open }) {
  const count = comparisons.others.flatMap((comparison) => {
    return openFindings(comparison, dismissed[comparison.couple]);
  }).length;
  if (!count) return null;
  return (
    <p class="notice">
      <a href={`#${titleId}`}>{t('comparing.found', { count })}</a>
    </p>
  );
}

export function Comparing({ tab, open: { traits, comparisons, dismissed } }: { tab: Tab; open: Open }) {
  const { added, others } = comparisons;
  const follow = useFollow();
  const moved = (press: UIEvent) => follow(press, titleId);
  return (
    <section class="comparing" aria-labelledby={titleId}>
      <h2 id={titleId} tabIndex={-1}>
        {t('comparing.title')}
      </h2>
      <p class="quiet">{t('comparing.about')}</p>
      {!added && <AddPage tab={tab} plain={traits.plain} count={others.length + 1} moved={moved} />}
      {(added || others.length > 0) && (
        <ul class="compared">
          {added && <ComparedRow page={added} moved={moved} />}
          {others.map((comparison) => (
            <ComparedRow
              key={comparison.page.sketch.key}
              page={comparison.page}
              dismissed={dismissed[comparison.couple] ?? {}}
              {...{ comparison, traits, comparisons, follow, moved }}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

/** The keyboard goes there when a page is added or removed, and its button with it. */
const titleId = 'comparing';

/** `dismissed`: by the couple of pages, what the user has put aside between them. */
export type Open = { traits: Traits; comparisons: Comparisons; dismissed: Record<string, DismissedReasons> };

/** The page as it was read now, beside what is kept. */
export async function openPage(tab: Tab): Promise<Open | undefined> {
  const [profile, picture, kept, { settings }] = await Promise.all([
    tab.profile(),
    tab.picture(),
    loadCompared(Date.now()),
    loadSettings(),
  ]);
  if (!profile) return undefined;
  const traits = traitsOf(profile, picture);
  const comparisons = await comparisonsOf(traits, kept, activePairRules(settings));
  const dismissed = await Promise.all(
    comparisons.others.map(async (one) => [one.couple, await dismissedReasons(dismissablesOf(one), Date.now())]),
  );
  return { traits, comparisons, dismissed: Object.fromEntries(dismissed) };
}

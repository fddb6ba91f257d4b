import { type ConsentState, mayRead, unseenChanges } from '../../settings/consent';
import { t } from '../../words';

/** In place of a report: nothing is read before the user has agreed. */
export function FirstRun({ consent: { kind } }: { consent: ConsentState }) {
  const state = kind === 'agreed' ? 'outdated' : kind;
  return (
    <section class="state">
      <h2>{t(`consent.asking.${state}.title`)}</h2>
      <p>{t(`consent.asking.${state}.text`)}</p>
      <a class="button main" href="/welcome.html" target="_blank" rel="noopener">
        {t(`consent.asking.${state}.link`)}
      </a>
    </section>
  );
}

/** What a later version reads or keeps besides, until it is agreed to. */
export function News({ consent }: { consent: ConsentState }) {
  if (!mayRead(consent) || !unseenChanges(consent).length) return null;
  return (
    <p class="notice">
      {t('consent.news.popup')}{' '}
      <a href="/welcome.html" target="_blank" rel="noopener">
        {t('consent.news.link')}
      </a>
    </p>
  );
}

import type { ComponentChildren } from 'preact';
import { comparingDays } from '../../comparing/pages';
import { dismissalDays } from '../../reviews/dismissals';
import type { Organisation } from '../../settings/organisation';
import { t } from '../../words';
import type { SiteLists } from './welcome';

/** What the user agrees to. */
export function Disclosure({ sites, organisation }: { sites: SiteLists; organisation: Organisation }) {
  const { allowedSites, historyMode, dismissalDays: days = dismissalDays } = organisation;
  return (
    <div class="disclosure">
      <Part title={t('consent.read.title')}>
        <p>{t('consent.read.text')}</p>
      </Part>
      <Part title={t('consent.where.title')}>
        {allowedSites ? (
          <p>{t('consent.where.allowed', { sites: { list: allowedSites } })}</p>
        ) : (
          <p>
            {t('consent.where.read', { sites: { list: sites.read } })}{' '}
            {t('consent.where.onRequest', { sites: { list: sites.onRequest } })}
          </p>
        )}
      </Part>
      <Part title={t('consent.stays.title')}>
        <p>{t('consent.stays.text')}</p>
      </Part>
      <Part title={t('consent.kept.title')}>
        <ul>
          <li>{t('consent.kept.choices')}</li>
          <li>{t('consent.kept.dismissals', { days })}</li>
          <li>{t('consent.kept.compared', { days: comparingDays })}</li>
          {historyMode !== 'off' && <li>{t('consent.kept.reviews')}</li>}
          <li>{t('consent.kept.counts')}</li>
        </ul>
        <p>{t('consent.kept.more')}</p>
      </Part>
      <Part title={t('consent.verdict.title')}>
        <p>{t('consent.verdict.text')}</p>
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      <div>{children}</div>
    </section>
  );
}

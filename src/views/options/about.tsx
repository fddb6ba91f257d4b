import { guidanceUrl } from '../../guidance';
import { version } from '../../messaging/tab';
import { t } from '../../words';

/** What this is, which version, and what it is made from. */
export function About() {
  return (
    <section aria-labelledby="about">
      <h2 id="about">{t('options.about.title')}</h2>
      <p>{t('options.about.what', { version: version() })}</p>
      <p>{t('options.about.promise')}</p>
      <p>{t('options.about.sources')}</p>
      <ul>
        <li>
          <a href={guidanceUrl('what-the-article-tells-us')}>{t('options.about.article')}</a>
        </li>
        <li>
          <a href={guidanceUrl('what-it-cannot-know')}>{t('options.about.limits')}</a>
        </li>
        <li>
          <a href={guidanceUrl()}>{t('guidance.all')}</a>
        </li>
        <li>
          <a href="/practice.html">{t('guidance.practice')}</a>
        </li>
      </ul>
    </section>
  );
}

import { type ConsentState, mayRead, unseenChanges } from '../../settings/consent';
import { askingWords, newsWords } from '../consent-words';

/** In place of a report: nothing is read before the user has agreed. */
export function FirstRun({ consent: { kind } }: { consent: ConsentState }) {
  const { title, text, link } = askingWords[kind === 'agreed' ? 'outdated' : kind];
  return (
    <section class="state">
      <h2>{title}</h2>
      <p>{text}</p>
      <a class="button main" href="/welcome.html" target="_blank" rel="noopener">
        {link}
      </a>
    </section>
  );
}

/** What a later version reads or keeps besides, until it is agreed to. */
export function News({ consent }: { consent: ConsentState }) {
  if (!mayRead(consent) || !unseenChanges(consent).length) return null;
  return (
    <p class="notice">
      {newsWords.popup}{' '}
      <a href="/welcome.html" target="_blank" rel="noopener">
        {newsWords.link}
      </a>
    </p>
  );
}

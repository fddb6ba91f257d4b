import { useEffect, useState } from 'preact/hooks';
import { type Shortcut, shortcuts, shortcutsPage } from '../../messaging/shortcuts';
import { type Key, t } from '../../words';

/** Which keys do what, as the browser has them now. */
export function Shortcuts() {
  const [known, setKnown] = useState<Shortcut[]>([]);
  useEffect(() => {
    void shortcuts().then(setKnown);
  }, []);
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{t('options.shortcuts.title')}</h2>
      <dl class="shortcuts">
        {known.map(({ name, keys }) => (
          <div key={name}>
            <dt>{t(commandWords[name] ?? 'extension.name')}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : t('options.shortcuts.none')}</dd>
          </div>
        ))}
      </dl>
      <p>{t('options.shortcuts.change', { address: shortcutsPage() })}</p>
    </section>
  );
}

const commandWords: Record<string, Key> = {
  _execute_action: 'options.shortcuts.open',
  _execute_sidebar_action: 'options.shortcuts.panel',
  'next-mark': 'extension.nextMark',
};

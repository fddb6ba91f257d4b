import { useEffect, useRef } from 'preact/hooks';
import { changesBetween, isOverdue, type Pack } from '../../../settings/rule-packs';
import { t } from '../../../words';
import { looksInWords, todayOf } from '../../own-rule-words';
import { withoutInvisible } from '../../quote';
import { Rich } from '../../rich';
import { Provenance } from './provenance';

type Props = { before: Pack | undefined; pack: Pack; take(): void; leave(): void };

/** What an import would change, before anything has changed. */
export function PackPreview({ before, pack, take, leave }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const changes = changesBetween(before, pack);
  return (
    <section class="notice" aria-labelledby="pack-preview">
      <h4 id="pack-preview" ref={heading} tabIndex={-1}>
        <Rich of={before ? 'packs.changes' : 'packs.contents'} values={{ name: pack.name }} />
      </h4>
      <Provenance pack={pack} />
      {isOverdue(pack, todayOf(Date.now())) && <p class="problem">{t('packs.overdue')}</p>}
      {before && <Replaced pack={before} />}
      {!changes.length && <p>{t('packs.same')}</p>}
      <ul>
        {changes.map(({ kind, rule }) => (
          <li key={rule.id}>
            <Rich of={`packs.change.${kind}`} values={{ name: <b dir="auto">{withoutInvisible(rule.name)}</b> }} />{' '}
            {looksInWords(rule)} <span class="quiet">{t(`kind.${rule.kind}`)}</span>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <button type="button" class="main" onClick={take}>
          {t('packs.take')}
        </button>
        <button type="button" onClick={leave}>
          {t('packs.leave')}
        </button>
      </div>
    </section>
  );
}

const Replaced = ({ pack: { name, version, on } }: { pack: Pack }) => (
  <p>
    <Rich of={on ? 'packs.replacesOn' : 'packs.replaces'} values={{ name, version }} />
  </p>
);

import { useEffect, useRef } from 'preact/hooks';
import { changesBetween, isOverdue, type Pack, type PackChange } from '../../../settings/rule-packs';
import { t } from '../../../words';
import { looksInWords, todayOf } from '../../own-rule-words';
import { withoutInvisible } from '../../quote';
import { Provenance } from './provenance';

type Props = { before: Pack | undefined; pack: Pack; take(): void; leave(): void };

const changeNames: Record<PackChange['kind'], string> = { added: 'Added', changed: 'Changed', removed: 'Removed' };

/** What an import would change, before anything has changed. */
export function PackPreview({ before, pack, take, leave }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const changes = changesBetween(before, pack);
  return (
    <section class="notice" aria-labelledby="pack-preview">
      <h4 id="pack-preview" ref={heading} tabIndex={-1}>
        {before ? `What “${pack.name}” would change` : `What is in “${pack.name}”`}
      </h4>
      <Provenance pack={pack} />
      {isOverdue(pack, todayOf(Date.now())) && <p class="problem">It is overdue for review.</p>}
      {before && <p>{replaced(before)}</p>}
      {!changes.length && <p>Its rules are the same as those that you have.</p>}
      <ul>
        {changes.map(({ kind, rule }) => (
          <li key={rule.id}>
            <b>{changeNames[kind]}:</b> {withoutInvisible(rule.name)}. {looksInWords(rule)}{' '}
            <span class="quiet">{t(`kind.${rule.kind}`)}</span>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <button type="button" class="main" onClick={take}>
          Import, switched off
        </button>
        <button type="button" onClick={leave}>
          Do not import
        </button>
      </div>
    </section>
  );
}

const replaced = ({ name, version, on }: Pack) =>
  `It replaces “${name}”, version ${version}${on ? ', which is switched on now' : ''}.`;

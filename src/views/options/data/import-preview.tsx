import { useEffect, useRef } from 'preact/hooks';
import type { DataFile } from '../../../keeping/data-file';
import type { KeptId } from '../../../keeping/kept';
import { t } from '../../../words';
import { writtenDay } from '../../days';
import type { KeptNow } from './data';

const nameOf = (id: KeptId) => t(`data.item.${id}.name`);

type Props = { now: KeptNow; file: DataFile; take(): void; leave(): void };

/** What an import would replace, before anything has changed. */
export function ImportPreview({ now, file: { made, parts, left }, take, leave }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const has = (id: string) => parts.some(({ kept }) => kept.id === id);
  return (
    <section class="notice" aria-labelledby="data-preview">
      <h4 id="data-preview" ref={heading} tabIndex={-1}>
        {t('data.file.preview')}
      </h4>
      <p>{t('data.file.made', { day: writtenDay(made) })}</p>
      <ul>
        {parts.map(({ kept: { id, count }, data }) => (
          <li key={id}>
            {t('data.file.change', {
              name: nameOf(id),
              now: now[id] === undefined ? 0 : count(now[id]),
              after: count(data),
            })}
          </li>
        ))}
      </ul>
      <p>{t(parts.length ? 'data.file.same' : 'data.file.nothing')}</p>
      {has('packs') && <p>{t('data.file.packsOff')}</p>}
      {left.length > 0 && (
        <p class="quiet">{t('data.file.left', { names: { list: left.map(({ id }) => nameOf(id)) } })}</p>
      )}
      <div class="buttons">
        {parts.length > 0 && (
          <button type="button" class="main" onClick={take}>
            {t('data.file.take')}
          </button>
        )}
        <button type="button" onClick={leave}>
          {t('data.file.leave')}
        </button>
      </div>
    </section>
  );
}

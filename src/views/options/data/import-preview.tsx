import { useEffect, useRef } from 'preact/hooks';
import type { DataFile } from '../../../keeping/data-file';
import { dayOf } from '../../consent-words';
import type { KeptNow } from './data';
import { dataWords, keptWords } from './words';

const { file: words } = dataWords;

type Props = { now: KeptNow; file: DataFile; take(): void; leave(): void };

/** What an import would replace, before anything has changed. */
export function ImportPreview({ now, file: { made, parts, left }, take, leave }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const has = (id: string) => parts.some(({ kept }) => kept.id === id);
  return (
    <section class="notice" aria-labelledby="data-preview">
      <h4 id="data-preview" ref={heading} tabIndex={-1}>
        {words.preview}
      </h4>
      <p>{words.made(dayOf(made))}</p>
      <ul>
        {parts.map(({ kept: { id, count }, data }) => (
          <li key={id}>{words.change(keptWords[id].name, now[id] === undefined ? 0 : count(now[id]), count(data))}</li>
        ))}
      </ul>
      <p>{parts.length ? words.same : words.nothing}</p>
      {has('packs') && <p>{words.packsOff}</p>}
      {left.length > 0 && <p class="quiet">{words.left(left.map(({ id }) => keptWords[id].name).join(', '))}</p>}
      <div class="buttons">
        {parts.length > 0 && (
          <button type="button" class="main" onClick={take}>
            {words.take}
          </button>
        )}
        <button type="button" onClick={leave}>
          {words.leave}
        </button>
      </div>
    </section>
  );
}

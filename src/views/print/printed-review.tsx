import type { Item, Part } from '../../reviews/export/parts';
import { t } from '../../words';

/** A review as a page to print: the same document as the file. */
export function PrintedReview({ parts }: { parts: Part[] | undefined }) {
  if (!parts) return <p role="alert">{t('panel.export.missing')}</p>;
  return (
    <>
      <p class="screen-only">
        <button type="button" class="main" onClick={() => print()}>
          {t('panel.export.printNow')}
        </button>
      </p>
      <main>
        {parts.map((part, at) => (
          <PrintedPart key={at} part={part} />
        ))}
      </main>
    </>
  );
}

function PrintedPart({ part }: { part: Part }) {
  if (part.part === 'heading') {
    const Tag = `h${part.level}` as const;
    return <Tag dir="auto">{part.text}</Tag>;
  }
  if (part.part === 'list') return <PrintedList items={part.items} />;
  return part.part === 'line' ? <p dir="auto">{part.text}</p> : <blockquote dir="auto">{part.text}</blockquote>;
}

function PrintedList({ items }: { items: Item[] }) {
  return (
    <ul>
      {items.map((item, at) => (
        <PrintedItem key={at} item={item} />
      ))}
    </ul>
  );
}

/** A step has a box, ticked or not: it is paper, so nothing there can be pressed. */
const PrintedItem = ({ item: { text, depth, isDone } }: { item: Item }) => (
  <li dir="auto" class={[depth > 0 && 'deep', isDone !== undefined && 'step'].filter(Boolean).join(' ')}>
    {isDone !== undefined && <span aria-hidden="true">{isDone ? '☑ ' : '☐ '}</span>}
    {isDone && <span class="unseen">{t('panel.export.done')} </span>}
    {text}
  </li>
);

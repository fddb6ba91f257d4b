import type { ComponentChildren } from 'preact';
import { guidanceUrl } from '../../guidance';
import { type Block, type Inline, plain } from '../../guidance/blocks';

/** What a page shows in another way than as text: the place of a living part, a quote, a numbered item. */
type Living = {
  here?(name: string): ComponentChildren;
  quote?(text: string): ComponentChildren;
  item?(words: Inline[], number: number): ComponentChildren;
};

export const Blocks = ({ of: blocks, ...living }: { of: Block[] } & Living) => (
  <>{blocks.map((block) => shown(block, living))}</>
);

function shown(block: Block, { here, quote, item }: Living): ComponentChildren {
  const [kind, ...parts] = block;
  if (kind === 'here') return here?.(parts[0] as string);
  if (kind === 'ul') return <ul>{items(parts as Inline[][])}</ul>;
  if (kind === 'ol') return <ol>{items(parts as Inline[][], item)}</ol>;
  if (kind === 'from') {
    const start = parts[0] as number;
    return <ol start={start}>{items(parts.slice(1) as Inline[][], item, start)}</ol>;
  }
  if (kind === 'q' && quote) return quote(plain(parts as Inline[]));
  const words = <Words of={parts as Inline[]} />;
  if (kind === 'q') {
    return (
      <blockquote>
        <p>{words}</p>
      </blockquote>
    );
  }
  const Tag = kind;
  return <Tag>{words}</Tag>;
}

const items = (all: Inline[][], item?: Living['item'], start = 1): ComponentChildren =>
  all.map((words, i) => <li>{item ? item(words, start + i) : <Words of={words} />}</li>);

export const Words = ({ of: words }: { of: Inline[] }) => <>{words.map(word)}</>;

function word(inline: Inline) {
  if (typeof inline === 'string') return inline;
  if (inline[0] === 'a') {
    const [, href, ...words] = inline;
    return <Link href={href} words={words} />;
  }
  const [kind, ...words] = inline;
  const Tag = kind === 'b' ? 'strong' : 'em';
  return (
    <Tag>
      <Words of={words} />
    </Tag>
  );
}

/** A link out of the extension says where it leads. */
function Link({ href, words }: { href: string; words: Inline[] }) {
  if (!href.startsWith('https://')) {
    return (
      <a href={guidanceUrl(href.replace(/\.md$/, ''))}>
        <Words of={words} />
      </a>
    );
  }
  const host = new URL(href).hostname.replace(/^www\./, '');
  return (
    <>
      <bdi>
        <a href={href} target="_blank" rel="noopener noreferrer">
          <Words of={words} />
        </a>
      </bdi>
      <span class="host">
        {' '}
        (<bdi>{host}</bdi>)
      </span>
    </>
  );
}
